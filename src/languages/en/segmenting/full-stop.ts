import {
  BEFORE_NUMBER,
  COUNTED_OFF,
  DAYS_AND_ZONES,
  NEVER_LAST,
  PLACES_TOO,
  STARTERS,
  TITLES,
  UNDECIDED,
  WORDS_TOO,
} from "../data/abbreviations.ts";

/**
 * The word that a full stop follows, without the stop: "U.S", "Mr", "D-N", "isn’t". At most 24 characters are looked
 * at.
 */
const wordBefore = (left: string): string =>
  /[\p{L}\p{N}](?:[\p{L}\p{N}.&-]|[’'](?=\p{L}))*$/u.exec(left.slice(-24))?.[0] ?? "";

const folded = (word: string): string => word.toLowerCase().replace(/^.*-/u, "");

const firstWord = (right: string): string => /^[\p{L}\p{N}’'-]+/u.exec(right)?.[0] ?? "";

/** Whether the words begin with one that begins sentences far more often than it goes on with a name. */
export const isStarter = (right: string): boolean =>
  STARTERS.has(
    firstWord(right)
      .replace(/[’'-].*$/u, "")
      .toLowerCase(),
  );

/** Whether the full stop after `left` may belong to a shortened word. */
export function isShortened(left: string): boolean {
  const word = wordBefore(left);
  const low = folded(word);
  return (
    /^\p{L}$|\./u.test(word) || [TITLES, BEFORE_NUMBER, UNDECIDED, NEVER_LAST].some((words) => words.has(low))
  );
}

/** A lone capital letter: part of a name ("George W. Bush", "J. K."), unless a usual first word follows. */
function initialEnds(left: string, right: string): boolean {
  const named = /(?:^|\s)(?:\p{Lu}[\p{L}’'-]*|\p{Lu}\.)\s?\p{Lu}$/u.test(left.slice(-40));
  if (/^\p{Lu}\./u.test(right)) return false;
  return isStarter(right) && !(named && /^(?:A|I)\s?$/.test(firstWord(right)));
}

/**
 * A lone small letter: short for a word ("c. 400", "(b. March 1931)", "Harte v. Lind", German "z. B."), or a variable.
 */
function smallLetterEnds(left: string, right: string): boolean {
  if (isStarter(right)) return true;
  if (/^(?:\d|\p{Lu}\.)/u.test(right) || /\([^()]{0,30}$/.test(left)) return false;
  return !/(?:^|[\s(])[\p{Lu}\d][\p{L}\p{N}.’'-]*\sv$/u.test(left.slice(-40));
}

/**
 * "5 p.m.": no end before a day or a time zone, nor where nothing but the hour has been told: "At 5 p.m. Mr. Lind
 * left."
 */
const hourEnds = (left: string, right: string): boolean =>
  !DAYS_AND_ZONES.has(firstWord(right).toLowerCase()) &&
  !/^\s*(?:About|After|Around|At|Before|By|From|Until)\s[\d:]{1,5}\s?[ap]\.m$/iu.test(left);

/**
 * Whether the full stop between `left` (which ends before it) and `right` (which begins with a letter, digit or sign
 * after blanks and opening marks) ends a sentence. `right` begins with no lower-case letter.
 */
export function fullStopEnds(left: string, right: string): boolean {
  const word = wordBefore(left);
  if (!word) return true;
  const low = folded(word);
  if (NEVER_LAST.has(low)) return false;
  if (TITLES.has(low) && /^\p{Lu}/u.test(word) && /^[\p{Lu}“"]/u.test(right))
    return PLACES_TOO.has(low) && isStarter(right);
  if (BEFORE_NUMBER.has(low) && /^[\d$€£([]/.test(right)) return WORDS_TOO.has(word);
  if (/^\d{1,2}$/.test(word) && COUNTED_OFF.has(firstWord(right).toLowerCase())) return false;
  if (low === "etc") return /^\p{Lu}/u.test(right);
  if (/^[ap]\.m$/.test(low)) return hourEnds(left, right);
  if (/^\p{Lu}$/u.test(word)) return initialEnds(left, right);
  if (/^\p{Ll}$/u.test(word)) return smallLetterEnds(left, right);
  if (UNDECIDED.has(low) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return isStarter(right);
  return true;
}
