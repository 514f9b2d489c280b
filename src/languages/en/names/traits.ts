import type { Token } from "../people/tokens.ts";
import { hashOf, rowOf } from "./hashing.ts";

/** What the tagger sees of a word by itself, as numbers. */
export interface Traits {
  /** The word as written; digits are all one. */
  readonly cased: number;
  /** The word in lower case. */
  readonly word: number;
  /** How it is written: "Xx", "X.", "xx-Xx". */
  readonly shape: number;
  /** Its last three letters. */
  readonly ending: number;
  /** The class of ordinary words it belongs to; 0 for names and rare words. */
  readonly kind: number;
  readonly text: string;
}

/** Which class of ordinary words a folded word belongs to. */
export type Classes = (folded: string) => number;

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Runs of one kind of letter as one sign, two where there are several. */
function shapeOf(text: string): string {
  let shape = "";
  for (const sign of text.slice(0, 24)) {
    const low = sign.toLowerCase();
    const next = low !== sign ? "X" : sign.toUpperCase() !== sign ? "x" : /\p{N}/u.test(sign) ? "0" : sign;
    if (!shape.endsWith(next + next)) shape += next;
  }
  return shape;
}

const withoutDigits = (text: string): string =>
  YEAR.test(text) ? "#year" : /^\d/.test(text) ? text.replace(/\d+/g, "0") : text;

export function traitsOf({ text, folded }: Token, classes: Classes): Traits {
  const word = withoutDigits(folded);
  return {
    text: word,
    cased: hashOf(withoutDigits(text)),
    word: hashOf(word),
    shape: hashOf(shapeOf(text)),
    ending: hashOf(word, Math.max(0, word.length - 3)),
    kind: classes(folded),
  };
}

const LONGEST_PREFIX = 4;
const LONGEST_SUFFIX = 4;

/** The rows of what a word says of itself. */
export function ownRows({ cased, word, shape, ending, kind, text }: Traits): number[] {
  const rows = [
    rowOf(0, cased),
    rowOf(1, word),
    rowOf(2, shape),
    rowOf(3, kind),
    rowOf(4, shape, ending),
    rowOf(5, shape, kind),
    rowOf(6, Math.min(text.length, 12)),
  ];
  for (let n = 1; n <= LONGEST_PREFIX; n++) if (text.length > n) rows.push(rowOf(6 + n, hashOf(text, 0, n)));
  for (let n = 1; n <= LONGEST_SUFFIX; n++)
    if (text.length > n) rows.push(rowOf(12 + n, hashOf(text, text.length - n)));
  return rows;
}

/** The rows of what a word says of the one `away` places before or after it. */
export function nearRows({ word, shape, ending, kind }: Traits, away: number): number[] {
  const template = 20 + 4 * (away + 2);
  const rows = [rowOf(template, word), rowOf(template + 1, kind), rowOf(template + 2, shape)];
  if (away === 1 || away === -1) rows.push(rowOf(template + 3, ending));
  return rows;
}
