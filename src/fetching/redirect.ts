import type { IncomingMessage } from "node:http";
import { say } from "../text/saying.ts";
import { Unfetched } from "./fault.ts";
import { hostOf, parseAddress } from "./web-address.ts";

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

const badStatus = (status: number, host: string): Unfetched => {
  const values = { host, status };
  if (status === 404 || status === 410)
    return new Unfetched("status", say("{host} has no such page ({status}); check the address.", values));
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return new Unfetched(
      "status",
      say("{host} does not give that page to a program ({status}); add the file itself.", values),
    );
  return new Unfetched("status", say("{host} cannot give that page now ({status}); try later.", values));
};

/**
 * Where an answer sends on to; undefined where it is the page itself. Throws an Unfetched for an answer that is neither,
 * and where it would lead from https to http.
 */
export function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | undefined {
  if (statusCode === 200 || statusCode === 203) return undefined;
  const location = headers.location;
  if (!REDIRECTS.has(statusCode) || location === undefined) throw badStatus(statusCode, hostOf(from));
  // Node reads headers as Latin-1; what browsers understand there is UTF-8.
  const to = parseAddress(Buffer.from(location, "latin1").toString("utf8"), from);
  if (from.protocol === "https:" && to.protocol === "http:")
    throw new Unfetched(
      "downgrade",
      say("{host} sends on to an address without encryption, which is not followed.", { host: hostOf(from) }),
    );
  return to;
}
