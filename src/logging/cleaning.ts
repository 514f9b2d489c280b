import { inert, within } from "./inert.ts";
import { scrubberFor } from "./scrubbing.ts";

/** Longest text, in bytes. */
const MOST_BYTES = 2_048;
/** Of a longer text no more is looked at. */
const MOST_LOOKED_AT = 65_536;
/** What stands before a cut may be the first half of a secret. */
const LONGEST_SECRET = 1_000;

/** Makes of any text what may stand in a log: without secrets, on one line, in bounds. */
export type Clean = (text: string) => string;

export function cleanerFor(secrets: readonly string[]): Clean {
  const scrub = scrubberFor(secrets);
  const lookedAt = (text: string): string =>
    text.length <= MOST_LOOKED_AT
      ? text
      : `${scrub(text.slice(0, MOST_LOOKED_AT)).slice(0, -LONGEST_SECRET)}…`;
  return (text) => within(inert(scrub(lookedAt(text))), MOST_BYTES);
}
