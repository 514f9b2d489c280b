import { matchesIn } from "../../text/matches.ts";
import { PUBLISHED_WORDS, STAMP_WORDS, UPDATED_WORDS } from "./data/stamp-words.ts";
import { type HeadLine, isByline, outsideDays, type WholeDay } from "./line.ts";
import { outletIn } from "./outlet.ts";

const CLOCK_BEHIND = /^[\s,@|–-]{0,4}\d{1,2}[:.]\d{2}\b/u;
const PREPOSITION_BEFORE = /\b(?:on|in|of|since|by|from|until|before|after)\s*$/iu;
const WORD = /\p{L}[\p{L}\p{N}’'.-]*/gu;
/** A label begins its line, stands behind a mark or before a colon: "was published" is none. */
const LABEL = new RegExp(
  `(^|[^\\p{L}\\p{N}\\s]|\\s)\\s?(?:(?:first|last|originally)\\s)?(${[...PUBLISHED_WORDS, ...UPDATED_WORDS].join("|")})\\b(:?)`,
  "giu",
);
/** A place's name is as long at most. */
const PLACE_WORDS = 2;

const isStampWord = (word: string): boolean => STAMP_WORDS.has(word.toLowerCase().replace(/[.]$/, ""));

/** The words of a line that say something else than when its text came out. */
function ownWords(line: HeadLine): string[] {
  return (outsideDays(line).join(" ").match(WORD) ?? []).filter((word) => !isStampWord(word));
}

/** What a line calls one of its days. */
export interface Label {
  /** In lower case: "posted". */
  readonly word: string;
  readonly hasColon: boolean;
}

/** The label of a day: "Posted" in "Posted: Friday, 3 May 2031". */
export function labelOf(day: WholeDay, { words }: HeadLine): Label | undefined {
  const before = words.slice(0, day.start);
  const label = [...matchesIn(before, LABEL)].at(-1);
  if (!label) return undefined;
  const [whole, lead = "", word = "", colon = ""] = label;
  const isApart = label.index === 0 || lead.trim() !== "" || colon !== "";
  const between = before.slice(label.index + whole.length).match(WORD) ?? [];
  if (!isApart || !between.every(isStampWord)) return undefined;
  return { word: word.toLowerCase(), hasColon: colon !== "" };
}

export const isUpdate = (label: Label | undefined): boolean =>
  UPDATED_WORDS.some((word) => word === label?.word);

/** Whether the time of day stands directly behind a day, as in a stamp that a machine has set. */
export const isClocked = ({ start, end }: WholeDay, { words }: HeadLine): boolean =>
  CLOCK_BEHIND.test(words.slice(end, end + 12)) &&
  !PREPOSITION_BEFORE.test(words.slice(Math.max(0, start - 12), start));

/** Whether a line says when, where or by whom its text came out, and nothing more. */
export function isStamp(line: HeadLine): boolean {
  if (line.days.length === 0) return false;
  const own = ownWords(line);
  const isPlace = own.length <= PLACE_WORDS && own.every((word) => /^\p{Lu}/u.test(word));
  return isPlace || isByline(line) || outletIn(line) !== undefined;
}

/** Whether a line is no title: it says when, by whom or in which outlet its text came out. */
export const isImprint = (line: HeadLine): boolean =>
  isStamp(line) || isByline(line) || outletIn(line) !== undefined || /^\s*source:/iu.test(line.words);
