import { STATUS_CODES } from "node:http";
import type { ResponseLike } from "discord.js";

const NO_HEADERS = new Headers();
const JSON_HEADERS = new Headers({ "content-type": "application/json" });

/**
 * What the library is given of a reply: what was read of it already, since a web response would be written and parsed
 * once more. Without the limits in its headers: the library waits for them on a clock that is set.
 */
export function responseOf(status: number, json?: object): ResponseLike {
  const text = async (): Promise<string> => (json === undefined ? "" : JSON.stringify(json));
  return {
    status,
    statusText: STATUS_CODES[status] ?? "",
    ok: status >= 200 && status < 300,
    headers: json === undefined ? NO_HEADERS : JSON_HEADERS,
    body: null,
    bodyUsed: false,
    json: async () => json,
    text,
    arrayBuffer: async () => new TextEncoder().encode(await text()).buffer,
  };
}
