import { lookup } from "node:dns/promises";
import { connect, isIP } from "node:net";
import type { Duplex } from "node:stream";
import { connect as connectSecurely } from "node:tls";
import { within } from "./deadline.ts";
import { unknownHost } from "./fault.ts";
import { isPublic } from "./public-address.ts";
import { hostOf, notPublic } from "./web-address.ts";

/** All IP addresses of a host. Rejects as `dns.lookup` does. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Whom a connection is made to. */
export interface Peer {
  /** An IP address that was checked: nothing is looked up again. */
  readonly address: string;
  readonly port: number;
  /** The host whose certificate the peer must show; undefined for a connection without TLS. */
  readonly certified: string | undefined;
}

/**
 * Makes a connection, and gives it when it stands. Rejects where there is none; closes it when the signal is aborted.
 */
export type Dial = (peer: Peer, signal: AbortSignal) => Promise<Duplex>;

/** So many addresses of one host are tried. */
const MOST_TRIES = 4;

export const resolveBySystem: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

/** Dials over the network, with Node's own check of certificates. */
export const dialNetwork: Dial = ({ address, port, certified }, signal) =>
  new Promise((resolve, reject) => {
    const socket =
      certified === undefined
        ? connect({ host: address, port })
        : connectSecurely({ host: address, port, servername: isIP(certified) ? "" : certified });
    const stop = (): void => void socket.destroy();
    signal.addEventListener("abort", stop, { once: true });
    socket.once("error", reject);
    socket.once(certified === undefined ? "connect" : "secureConnect", () => {
      signal.removeEventListener("abort", stop);
      socket.off("error", reject);
      resolve(socket);
    });
  });

/**
 * The addresses of a host, asked for once. Throws an Unfetched where one of them is not public: a host that mixes both
 * is up to no good.
 */
async function checkedAddresses(
  host: string,
  resolve: Resolve,
  anywhere: boolean,
): Promise<readonly string[]> {
  const addresses = isIP(host) ? [host] : await resolve(host);
  if (addresses.length === 0) throw unknownHost(host);
  if (!anywhere && !addresses.every(isPublic)) throw notPublic(host);
  return addresses.slice(0, MOST_TRIES);
}

const portOf = ({ port, protocol }: URL): number => Number(port || (protocol === "https:" ? 443 : 80));

/** Where and how a connection is made. */
export interface Connecting {
  readonly resolve: Resolve;
  readonly dial: Dial;
  /** Private addresses are right: for a stand-in on this machine. */
  readonly anywhere: boolean;
  /** For each address tried, in milliseconds. */
  readonly tryMs: number;
}

/**
 * A connection to an address that was checked, with TLS where the URL asks for it. Rejects with an Unfetched or as the
 * network does, with the error of the last address tried.
 */
export async function connectionTo(url: URL, how: Connecting, signal: AbortSignal): Promise<Duplex> {
  const host = hostOf(url);
  const addresses = await checkedAddresses(host, how.resolve, how.anywhere);
  const certified = url.protocol === "https:" ? host : undefined;
  let last: unknown;
  for (const address of addresses) {
    signal.throwIfAborted();
    const peer = { address, port: portOf(url), certified };
    try {
      return await within(how.tryMs, signal, (inTime) => how.dial(peer, inTime));
    } catch (error) {
      last = error;
    }
  }
  throw last;
}
