import { type IncomingMessage, request } from "node:http";
import type { Duplex } from "node:stream";
import { MEDIA_TYPES } from "./media-type.ts";

/** Says who asks, and carries nothing of the host, of the asker or of a page before. */
const headersFor = (url: URL): Readonly<Record<string, string>> => ({
  host: url.host,
  "user-agent": "Ibid (a bot that quotes articles)",
  accept: `${MEDIA_TYPES.join(", ")}, */*;q=0.1`,
  "accept-encoding": "gzip, deflate, br",
  connection: "close",
});

const brokenOff = (): Error => Object.assign(new Error("no answer"), { code: "ECONNRESET" });

/**
 * One GET over a connection that stands: the answer when its headers are there. Rejects as the network and the HTTP
 * parser do. The connection is closed when the signal is aborted, and with the answer.
 */
export function exchange(
  url: URL,
  connection: Duplex,
  headerBytes: number,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request({
      method: "GET",
      path: `${url.pathname}${url.search}`,
      headers: headersFor(url),
      maxHeaderSize: headerBytes,
      createConnection: () => connection,
      signal,
    });
    asked.once("response", resolve);
    // Stays after the answer: an error of the connection then reaches who reads the body.
    asked.on("error", reject);
    // A server that wants another protocol ends it without an error.
    asked.once("close", () => reject(brokenOff()));
    asked.end();
  });
}
