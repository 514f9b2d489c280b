import type { FetchFault } from "./fault.ts";
import { type Fetched, type FetchOptions, fetchBytes } from "./fetching.ts";
import type { Origin } from "./web-address.ts";

/** Where Discord keeps what people attach to messages. */
const DISCORD: readonly Origin[] = [
  { origin: "https://cdn.discordapp.com" },
  { origin: "https://media.discordapp.net" },
];

/**
 * Fetches a file that somebody attached on Discord: from Discord's own hosts or those given in their place, no others.
 */
export const fetchAttachment = (
  address: string,
  { origins = DISCORD, ...options }: FetchOptions = {},
): Promise<Fetched | FetchFault> => fetchBytes(address, { ...options, origins });
