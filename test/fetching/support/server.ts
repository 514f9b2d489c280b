import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import type { Dial, Peer, Resolve } from "../../../src/fetching/connecting.ts";

/** What a scripted server does with one request: `head` is what was sent up to the empty line. */
export type Script = (socket: Socket, head: string) => void;

/** A host on this machine that stands for all of the internet. */
export interface Internet {
  readonly dial: Dial;
  readonly resolve: Resolve;
  /** Whom was dialled, in order. */
  readonly dialled: readonly Peer[];
  /** What was asked, in order, up to the empty line. */
  readonly heads: readonly string[];
}

/** Calls `heard` once for each request's head. */
function hear(socket: Socket, heard: (head: string) => void): void {
  let text = "";
  socket.on("error", () => undefined);
  socket.on("data", (bytes: Buffer) => {
    const before = text.includes("\r\n\r\n");
    text += bytes.toString("latin1");
    if (!before && text.includes("\r\n\r\n")) heard(text);
  });
}

const standing = (port: number, signal: AbortSignal): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    signal.addEventListener("abort", () => socket.destroy(), { once: true });
    socket.once("error", reject).once("connect", () => resolve(socket));
  });

/**
 * A server that answers every host with a script. Whatever is dialled, the connection goes to this machine alone, and is
 * noted. Ends with the test.
 */
export async function internetOf(
  script: Script,
  addresses: readonly string[] = ["93.184.216.34"],
): Promise<Internet> {
  const heads: string[] = [];
  const dialled: Peer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    hear(socket, (head) => {
      heads.push(head);
      script(socket, head);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    heads,
    dialled,
    resolve: async () => addresses,
    dial: (peer, signal) => {
      dialled.push(peer);
      return standing(port, signal);
    },
  };
}

/** An answer as it goes over the wire. */
export const answer = (status: string, headers: readonly string[], body: string | Buffer = ""): Buffer =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\n${headers.map((line) => `${line}\r\n`).join("")}\r\n`, "latin1"),
    Buffer.from(body),
  ]);

/** A page of HTML whose end is the end of the connection. */
export const page = (body: string | Buffer, ...headers: string[]): Buffer =>
  answer("200 OK", ["Content-Type: text/html; charset=utf-8", ...headers], body);

/** Always the same answer. */
export const sends =
  (bytes: Buffer): Script =>
  (socket) =>
    void socket.end(bytes);
