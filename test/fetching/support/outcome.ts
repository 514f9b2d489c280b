import { isFault } from "../../../src/fetching/fault.ts";
import { type FetchOptions, fetchBytes } from "../../../src/fetching/fetching.ts";

/** What an address comes to: a fault's kind, or the bytes as text. */
export async function outcomeOf(address: string, options: FetchOptions): Promise<string> {
  const outcome = await fetchBytes(address, options);
  return isFault(outcome) ? outcome.fault : Buffer.from(outcome.bytes).toString();
}
