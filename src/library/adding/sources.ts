import { hash } from "node:crypto";
import { fetchAttachment } from "../../fetching/attachment.ts";
import { isFault } from "../../fetching/fault.ts";
import { type Fetched, type FetchOptions, fetchBytes } from "../../fetching/fetching.ts";
import type { Incoming, Result } from "./result.ts";

export type { FetchOptions } from "../../fetching/fetching.ts";

/** A file that somebody attached to a message. */
export interface Attached {
  readonly name: string;
  readonly url: string;
}

/** What was brought: a file, or why there is none. */
export type Brought = Incoming | Result;

/** Where files come from that are to be added. */
export interface Sources {
  readonly attachment: (attached: Attached) => Promise<Brought>;
  /** What stands at an address; null where the host has not turned that on. */
  readonly page: ((address: string) => Promise<Brought>) | null;
}

export const isIncoming = (brought: Brought): brought is Incoming => "bytes" in brought;

const LONGEST_NAME = 60;

/** Names that are cut must still differ. */
const shortened = (name: string, address: string): string =>
  `${name.slice(0, LONGEST_NAME)} ${hash("sha256", address, "hex").slice(0, 10)}`;

/**
 * A name for what stands at an address, the same each time: its host and path, told apart where that is not all of it.
 */
export function nameOfPage({ url, ending }: Pick<Fetched, "url" | "ending">): string {
  const { hostname, pathname, search } = new URL(url);
  const path = pathname.toLowerCase().endsWith(ending) ? pathname.slice(0, -ending.length) : pathname;
  const whole = `${hostname}${path.replace(/\/$/u, "")}`;
  const isWhole = whole.length <= LONGEST_NAME && search === "";
  return (isWhole ? whole.replaceAll(".", " ") : shortened(whole.replaceAll(".", " "), url)) + ending;
}

async function page(address: string, options: FetchOptions): Promise<Brought> {
  const fetched = await fetchBytes(address, options);
  if (isFault(fetched))
    return { name: address.slice(0, 200), outcome: "skipped", articles: [], reason: fetched.says };
  return { name: nameOfPage(fetched), bytes: fetched.bytes, url: fetched.url };
}

async function attachment({ name, url }: Attached, options: FetchOptions): Promise<Brought> {
  const fetched = await fetchAttachment(url, options);
  if (isFault(fetched)) return { name, outcome: "skipped", articles: [], reason: fetched.says };
  return { name, bytes: fetched.bytes };
}

/** Files from Discord's own hosts, or from those that `options` gives in their place; pages where `addsUrls`. */
export const sourcesFor = (addsUrls: boolean, options: FetchOptions = {}): Sources => ({
  attachment: (attached) => attachment(attached, options),
  page: addsUrls ? (address) => page(address, {}) : null,
});
