import { MONTHS, TIME_NOUNS } from "../data/speaker-words.ts";
import type { Frame, Item, Word } from "./frame.ts";
import { listed } from "./verb-forms.ts";

const PERSONAL = new Set("i you he she it we they who which that what whom him them us me there".split(" "));
const RELATIVE = new Set(["who", "which", "that"]);
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|later|earlier)$/u;
const TIME_NOUN = new Set(listed(TIME_NOUNS));
const FARTHEST = 60;
const LONGEST_BRACKETS = 45;
const MONTH = new Set(listed(MONTHS));

/** The word at a place; null for a quotation and outside the frame. */
export const wordAt = (frame: Frame, at: number): Word | null => {
  const item = frame[at];
  return item?.kind === "word" ? item : null;
};

export const isComma = (frame: Frame, at: number): boolean => wordAt(frame, at)?.value === ",";

export const isTime = (item: Item | undefined): boolean => item?.kind === "word" && TIME.test(item.low);

/** "week", "month": a stretch of time, which a phrase like "last week" ends in. */
export const isTimeNoun = (word: Word | null): boolean =>
  word !== null && (TIME.test(word.low) || (TIME_NOUN.has(word.low) && word.pos === "NOUN"));

export const isMonth = (word: Word | null): boolean => word !== null && MONTH.has(word.low);

/** A pronoun stands for a whole phrase: nothing else belongs to it. */
export const isPronoun = (item: Item | undefined): boolean => item?.kind === "word" && PERSONAL.has(item.low);

/** A word that can begin a relative clause. */
export const isRelative = (word: Word | null): boolean => word !== null && RELATIVE.has(word.low);

export const isNoun = (item: Item | undefined): boolean =>
  item?.kind === "word" && (item.pos === "NOUN" || item.pos === "PROPN") && !TIME.test(item.low);

export const isVerb = (word: Word | null): boolean =>
  word !== null && (word.pos === "VERB" || word.pos === "AUX");

/** The place left of brackets that end here: "X (D-Wis.)". */
export function leftOfBrackets(frame: Frame, at: number): number {
  if (wordAt(frame, at)?.value !== ")") return at;
  for (let k = at - 1; k >= 0 && at - k < LONGEST_BRACKETS; k--)
    if (wordAt(frame, k)?.value === "(") return k - 1;
  return at;
}

/** The place, not far before another, of the item that starts at an offset; -1 where there is none. */
export function lastStartingAt(frame: Frame, before: number, start: number): number {
  for (let at = before - 1; at >= 0 && before - at < FARTHEST; at--)
    if (frame[at]?.start === start) return at;
  return -1;
}
