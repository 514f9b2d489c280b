import {
  BEFORE_NUMBER,
  DAYS_AND_ZONES,
  NEVER_LAST,
  STARTERS,
  TITLES,
  UNDECIDED,
} from "../data/abbreviations.ts";

/** The word that a full stop follows, without the stop: "U.S", "Mr", "D-N". At most 24 characters are looked at. */
const wordBefore = (left: string): string =>
  /[\p{L}\p{N}][\p{L}\p{N}.&-]*$/u.exec(left.slice(-24))?.[0] ?? "";

const firstWord = (right: string): string => /^[\p{L}\p{N}’'-]+/u.exec(right)?.[0] ?? "";

const isStarter = (right: string): boolean =>
  STARTERS.has(
    firstWord(right)
      .replace(/[’'-].*$/u, "")
      .toLowerCase(),
  );

/** A lone capital letter: part of a name ("George W. Bush", "J. K."), unless a usual first word follows. */
function initialEnds(left: string, right: string): boolean {
  const named = /(?:^|\s)(?:\p{Lu}[\p{L}’'-]*|\p{Lu}\.)\s?\p{Lu}$/u.test(left.slice(-40));
  if (/^\p{Lu}\./u.test(right)) return false;
  return isStarter(right) && !(named && /^(?:A|I)\s?$/.test(firstWord(right)));
}

/**
 * Whether the full stop between `left` (which ends before it) and `right` (which begins with a letter, digit or sign
 * after blanks and opening marks) ends a sentence. `right` begins with no lower-case letter.
 */
export function fullStopEnds(left: string, right: string): boolean {
  const word = wordBefore(left);
  if (!word) return true;
  const low = word.toLowerCase().replace(/^.*-/u, "");
  if (NEVER_LAST.has(low)) return false;
  if (TITLES.has(low) && /^\p{Lu}/u.test(word) && /^[\p{Lu}“"]/u.test(right))
    return low === "pm" && isStarter(right);
  if (BEFORE_NUMBER.has(low) && /^[\d$€£([]/.test(right) && /^[\p{Lu}fpvca]/u.test(word))
    return !/^(?:no|art|sec|mar|par|ed)$/.test(low) ? false : /^\p{Ll}/u.test(word);
  if (/^[ap]\.m$/.test(low)) return !DAYS_AND_ZONES.has(firstWord(right).toLowerCase());
  if (/^\p{Lu}$/u.test(word)) return initialEnds(left, right);
  if (UNDECIDED.has(low) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return isStarter(right);
  return true;
}
