import type { HeadLine, WholeDay } from "./line.ts";
import { labelOf } from "./stamp.ts";

/** How far from its beginning a sentence may have its dateline's day, and how far behind it the dash. */
const LONGEST = 60;
const CAPITALISED = /^\p{Lu}[\p{L}.’'&/-]*$/u;
/** "LONDON, ", "SAVANNAH, GA (", "WESTHAVEN (Wire) ", "WESTHAVEN — ": a place, and a mark before the day. */
const PLACE = /^[^()]{2,50}?\s*(?:[,(]|[-–—]{1,2}|\([^()]{1,20}\)[\s,–—-]*)\s*$/u;
/** Up to the mark: who reports it, or the place where it comes behind the day. */
const CLOSE =
  /^\)?[\s,]*(?:\p{Lu}[\p{L}.’'-]*(?:[\s,]+\p{Lu}[\p{L}.’'-]*){0,3})?\s*(?:\([^()]{1,30}\)|\/[^/\s]{1,30}\/)?\s*(?:[-–—]{1,3}|:|\||>>)\s*[\p{Lu}\p{N}"“‘'([]/u;

const isPlace = (before: string): boolean =>
  PLACE.test(before) &&
  before
    .replace(/\([^()]*\)?/gu, " ")
    .split(/[\s,–—]+/u)
    .every((word) => word === "" || /^-+$/.test(word) || CAPITALISED.test(word));

/** A day in brackets is closed behind it: "(born 3 May 1931 – …)" is no dateline. */
const isClosed = (before: string, after: string): boolean =>
  /\(\s*$/u.test(before) === after.trimStart().startsWith(")");

/** Whether a sentence begins with a day as datelines have it: "LONDON, 3 May 2031 (Wire) — The ferry …". */
function isDateline(day: WholeDay, opening: HeadLine): boolean {
  if (day.start > LONGEST) return false;
  const before = opening.words.slice(0, day.start).trimStart();
  const after = opening.words.slice(day.end, day.end + LONGEST);
  if (!isClosed(before, after) || !CLOSE.test(after)) return false;
  return before === "(" || isPlace(before) || labelOf(day, opening) !== undefined;
}

/**
 * The day of publication that a text's first sentence begins with, or that a label stuck to it tells ("Posted: …").
 * The sentence's own words may name any day.
 */
export function datelineIn(opening: HeadLine): string | undefined {
  const [first] = opening.days;
  if (first && isDateline(first, opening)) return first.value;
  return opening.days.find((day) => labelOf(day, opening)?.hasColon)?.value;
}
