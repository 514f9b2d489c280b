import {
  CONTRACTED,
  MENDED_OPENERS,
  MENDED_WORDS,
  MISSPELT_OPENERS,
  OPENED_BY,
} from "../data/question-slips.ts";
import { meaning } from "../words/meaning.ts";
import { term } from "../words/words.ts";

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** A word with one slip of the pen: two letters swapped, one left out, one typed twice. */
function* slipped(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) {
    yield word.slice(0, at) + word.slice(at + 1);
    yield word.slice(0, at + 1) + word.slice(at);
    if (at > 0) yield `${word.slice(0, at - 1)}${word.charAt(at)}${word.charAt(at - 1)}${word.slice(at + 1)}`;
  }
}

const isWord = (word: string): boolean => term(word) === "" || meaning(term(word)) !== undefined;

/** Slips that are no words themselves, with the word that each stands for; the first in the list wins. */
function slipsOf(words: readonly string[]): ReadonlyMap<string, string> {
  const slips = new Map<string, string>();
  const known = new Set(words);
  for (const word of words)
    for (const slip of slipped(word))
      if (!known.has(slip) && !slips.has(slip) && slip.length > 1 && !isWord(slip)) slips.set(slip, word);
  return slips;
}

let made:
  | { readonly openers: ReadonlyMap<string, string>; readonly others: ReadonlyMap<string, string> }
  | undefined;

/** Made when first needed: the word vectors tell what is a word. */
function slips() {
  made ??= { openers: slipsOf(list(MENDED_OPENERS)), others: slipsOf(list(MENDED_WORDS)) };
  return made;
}

const misspelt: ReadonlyMap<string, string> = new Map(MISSPELT_OPENERS);
const opened: ReadonlySet<string> = new Set(list(OPENED_BY));

/** "hwo many" asks how, "hwo is" who. */
const SWAPPED_HOW =
  /^hwo(?=\s(?:much|many|mcuh|mnay|long|old|far|big|tall|high|large|fast|did|do|does|can)\b)/iu;
const FIRST_WORD = /^(\p{Ll}{2,8})(?=\s(\p{L}{2,8})\b)/u;
/** Further on are the words of the matter itself. */
const MENDED_UP_TO = 200;

const contraction = new RegExp(`^(${list(CONTRACTED).join("|")})['’]?s(?=\\s)`, "iu");

/**
 * A question whose question word, verb of speech or "about" has a slip of the pen, with the slip mended: "whats" is
 * "what is".
 */
export function mended(line: string): string {
  const { openers, others } = slips();
  const head = line
    .slice(0, MENDED_UP_TO)
    .replace(contraction, "$1 is")
    .replace(SWAPPED_HOW, "how")
    .replace(/(?<![\p{L}\p{N}'’-])\p{Ll}{3,10}(?![\p{L}\p{N}'’-])/gu, (word) => others.get(word) ?? word)
    .replace(FIRST_WORD, (word, _first, second: string) =>
      opened.has(second.toLowerCase()) ? (misspelt.get(word) ?? openers.get(word) ?? word) : word,
    );
  return head + line.slice(MENDED_UP_TO);
}
