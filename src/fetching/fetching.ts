import type { IncomingMessage } from "node:http";
import { say } from "../text/saying.ts";
import { bodyOf } from "./body.ts";
import { connectionTo, type Dial, dialNetwork, type Resolve, resolveBySystem } from "./connecting.ts";
import { within } from "./deadline.ts";
import { exchange } from "./exchange.ts";
import { type FetchFault, networkFault, Unfetched } from "./fault.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { mediaTypeOf } from "./media-type.ts";
import { redirectOf } from "./redirect.ts";
import { checkAmong, checkPublic, hostOf, type Origin, parseAddress } from "./web-address.ts";

/** What stands at an address. */
export interface Fetched {
  /** Where it was found in the end, after redirects and without a fragment. */
  readonly url: string;
  /** Decompressed. */
  readonly bytes: Uint8Array;
  /** In lower case, without parameters; empty where the server names none. */
  readonly mediaType: string;
  /** The ending of a file that holds it, with its dot. */
  readonly ending: string;
  /** The encoding of its text where the server names one. */
  readonly charset: string | undefined;
}

/** All of it may be left out. */
export interface FetchOptions {
  /** Only these are asked, also after a redirect. Without it, all of the public internet. */
  readonly origins?: readonly Origin[];
  readonly limits?: Partial<Limits>;
  readonly resolve?: Resolve;
  readonly dial?: Dial;
  /** Ends the fetch: it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

interface Means {
  readonly origins: readonly Origin[] | undefined;
  readonly limits: Limits;
  readonly resolve: Resolve;
  readonly dial: Dial;
}

const meansOf = ({ origins, limits, resolve, dial }: FetchOptions): Means => ({
  origins,
  limits: { ...LIMITS, ...limits },
  resolve: resolve ?? resolveBySystem,
  dial: dial ?? dialNetwork,
});

/** Whether private addresses are right for an address that may be asked. Throws an Unfetched where it may not. */
function isLocal(url: URL, origins: Means["origins"]): boolean {
  if (origins) return checkAmong(url, origins).local === true;
  checkPublic(url);
  return false;
}

/** One hop, checked from zero: its answer when the headers are there. */
function answerOf(url: URL, means: Means, signal: AbortSignal): Promise<IncomingMessage> {
  const { limits, resolve, dial } = means;
  const how = { resolve, dial, anywhere: isLocal(url, means.origins), tryMs: limits.connectMs };
  return within(limits.firstByteMs, signal, async (begun) => {
    const connection = await connectionTo(url, how, begun);
    begun.addEventListener("abort", () => connection.destroy(), { once: true });
    return exchange(url, connection, limits.headerBytes, signal);
  });
}

async function pageOf(url: URL, response: IncomingMessage, most: number): Promise<Fetched> {
  const { type, ending, charset } = mediaTypeOf(response.headers["content-type"], url);
  return { url: url.href, bytes: await bodyOf(response, most), mediaType: type, ending, charset };
}

/** Where a fetch has come to, for what is said of it when it fails. */
interface Way {
  at: URL;
}

async function followed(way: Way, means: Means, signal: AbortSignal): Promise<Fetched> {
  const start = way.at;
  for (let redirects = 0; redirects <= means.limits.redirects; redirects += 1) {
    const response = await answerOf(way.at, means, signal);
    try {
      const next = redirectOf(response, way.at);
      if (!next) return await pageOf(way.at, response, means.limits.bodyBytes);
      way.at = next;
    } finally {
      response.destroy();
    }
  }
  throw new Unfetched("redirects", say("{host} sends on too often.", { host: hostOf(start) }));
}

async function inTime(way: Way, means: Means, outer: AbortSignal | undefined): Promise<Fetched> {
  try {
    return await within(means.limits.totalMs, outer, (signal) => followed(way, means, signal));
  } catch (error) {
    outer?.throwIfAborted();
    throw networkFault(error, hostOf(way.at)) ?? error;
  }
}

/**
 * Fetches what stands at an address of the public internet, as somebody typed it. Comes to a fault where the address
 * may not be asked, where it holds nothing that articles come in, and where it is too large or too slow.
 */
export async function fetchBytes(address: string, options: FetchOptions = {}): Promise<Fetched | FetchFault> {
  try {
    return await inTime({ at: parseAddress(address) }, meansOf(options), options.signal);
  } catch (error) {
    if (error instanceof Unfetched) return { fault: error.fault, says: error.says };
    throw error;
  }
}
