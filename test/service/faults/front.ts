import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { createSecureContext, TLSSocket } from "node:tls";
import type { Certificate } from "../../support/certificates.ts";

/** What stands before Discord and speaks TLS with a certificate, or breaks each handshake off. */
export interface Front {
  /** Base address of the API, by its name. */
  readonly api: string;
  shows: Certificate | null;
  close(): void;
}

/** Begins before the server at an address. */
export async function frontOf(api: string, shows: Certificate | null): Promise<Front> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    if (front.shows === null) return void socket.once("data", () => socket.destroy());
    const secure = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext(front.shows) });
    const behind = connect(Number(new URL(api).port), "127.0.0.1");
    sockets.add(behind);
    behind.on("error", () => secure.destroy());
    secure.on("error", () => behind.destroy());
    secure.pipe(behind).pipe(secure);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an address that is not a string.
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  const front: Front = { api: `https://localhost:${port}/api`, shows, close };
  return front;
}
