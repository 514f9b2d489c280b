import { type Sentence, wordsOf } from "../text/article.ts";
import type { Language } from "../text/language.ts";

/** What two sentences are compared by. */
export interface Gist {
  readonly sentence: Sentence;
  readonly words: readonly string[];
  /** The words inside quotation marks, each stretch apart. */
  readonly quoted: readonly (readonly string[])[];
  readonly terms: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly denials: number;
}

/** So many content words in common, of all in both, make two sentences the same. */
const ALIKE = 0.6;
/** So many words in a row inside quotation marks are one and the same utterance, whoever tells it. */
const RUN = 6;
const FEWEST_TERMS = 4;
const QUOTED = /["“”][^"“”]{20,600}(?:["“”]|$)/gu;
const DENIALS = new Set([
  "not",
  "no",
  "never",
  "none",
  "nobody",
  "nothing",
  "nor",
  "neither",
  "without",
  "cannot",
]);

const isDenial = (word: string): boolean =>
  DENIALS.has(word) ||
  (/^[a-z]+nt$/.test(word) &&
    /(?:do|does|did|is|was|were|are|has|have|had|wo|would|could|should|ca)nt$/.test(word));

export function gistOf(sentence: Sentence, language: Language): Gist {
  const text = wordsOf(sentence);
  const words = language.words(text);
  const terms = new Set(words.map((word) => language.term(word)).filter(Boolean));
  return {
    sentence,
    words,
    quoted: [...text.matchAll(QUOTED)].map(([stretch]) => language.words(stretch)),
    terms,
    numbers: new Set(words.filter((word) => /\d/.test(word))),
    denials: words.filter(isDenial).length,
  };
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const each of a) if (b.has(each)) count++;
  return count;
};

/** Neither gives a number that the other contradicts: the numbers of one are all in the other. */
const numbersAgree = (a: Gist, b: Gist): boolean =>
  shared(a.numbers, b.numbers) === Math.min(a.numbers.size, b.numbers.size);

function sharesRun(a: readonly string[], b: readonly string[]): boolean {
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= a.length; i++) runs.add(a.slice(i, i + RUN).join(" "));
  for (let i = 0; i + RUN <= b.length; i++) if (runs.has(b.slice(i, i + RUN).join(" "))) return true;
  return false;
}

const quotesTheSame = (a: Gist, b: Gist): boolean =>
  a.quoted.some((mine) => b.quoted.some((theirs) => sharesRun(mine, theirs)));

/**
 * Whether two sentences say the same thing. In doubt they do not: a wrong "also in" is a false witness. In one article
 * only the same words do, or a sentence would hide another.
 */
export function saysTheSame(a: Gist, b: Gist): boolean {
  if (a.sentence.article === b.sentence.article) return a.words.join(" ") === b.words.join(" ");
  if (a.denials !== b.denials || !numbersAgree(a, b)) return false;
  const smaller = Math.min(a.terms.size, b.terms.size);
  const common = shared(a.terms, b.terms);
  if (smaller < FEWEST_TERMS) return common === a.terms.size && common === b.terms.size;
  if (common / (a.terms.size + b.terms.size - common) >= ALIKE) return true;
  return common / smaller >= ALIKE && quotesTheSame(a, b);
}
