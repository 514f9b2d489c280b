import { type Place, placeIn, type Sentence } from "./article.ts";
import { type Saying, say } from "./saying.ts";

const two = (number: number): string => String(number).padStart(2, "0");

/** "01:02:03". */
const clockOf = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60].map(two).join(":");

/**
 * Where in its original a sentence begins: its page, or its time in seconds; nothing where the file is the original.
 */
export function originalPlace(sentence: Sentence): Omit<Place, "start"> | undefined {
  const place = placeIn(sentence.article, sentence);
  if (!place) return undefined;
  const { start: _, ...original } = place;
  return original;
}

/** The same in words. */
export function originalPlaceSaid(sentence: Sentence): Saying | undefined {
  const { page, seconds } = originalPlace(sentence) ?? {};
  if (page !== undefined) return say("page {page}", { page });
  return seconds === undefined ? undefined : say("at {clock}", { clock: clockOf(seconds) });
}
