import { at } from "../../text/at.ts";
import type { Language, Wanted } from "../../text/language.ts";
import type { JoinedIndex } from "../indexes.ts";
import type { Spelling } from "../spelling.ts";
import type { Tokens } from "../tokens.ts";
import { isKnown, lookUp, neededWeights, placesByNumber, searchedTerms } from "./asked-terms.ts";
import type { Places } from "./places.ts";

/** A question made ready for ranking: its terms are known by their place in `terms`. */
export interface Question {
  /** Distinct terms in order of first use. */
  readonly terms: readonly string[];
  /** The terms to look for: in the place of one that the corpus does not hold, those that say about the same. */
  readonly searched: readonly string[];
  /** Each term's rarity among the sentences. */
  readonly rarity: readonly number[];
  /** How much each term must be there for the question to be answered. */
  readonly needed: readonly number[];
  /** A term's place in `terms` by its number in the token table, and by those of its kin. */
  readonly placeOf: Places;
  /** Neighbouring terms of the question, by place, with their mean rarity. */
  readonly pairs: readonly { readonly left: number; readonly right: number; readonly weight: number }[];
  /** Three words in a row as they were asked, stop words included, as numbers of the token table. */
  readonly triples: readonly (readonly [number, number, number])[];
  /** Two words in a row as they were asked, at least one of them no stop word, as numbers of the token table. */
  readonly runs: readonly (readonly [number, number])[];
  /** Places of names and numbers: nothing else can stand for them. */
  readonly names: ReadonlySet<number>;
  /** Their rarities; 0 in the places of other terms. */
  readonly named: readonly number[];
  /** The content words as they were asked, by number, each with its term's place. */
  readonly exact: readonly (readonly [number, number])[];
  readonly wanted: Wanted;
  readonly words: ReadonlySet<string>;
  /** Words as typed that the corpus does not hold, each with the word of the corpus that it is read as. */
  readonly slips: ReadonlyMap<string, string>;
  /** Summed rarity of the terms that the corpus knows. */
  readonly known: number;
  /** Its share in the rarity of all. */
  readonly knownShare: number;
}

/** Longer questions cost time and gain nothing. */
export const MOST_TERMS = 48;
const LONGEST = 2000;

const triplesOf = (numbers: readonly number[]): [number, number, number][] =>
  numbers.slice(2).map((last, i) => [at(numbers, i), at(numbers, i + 1), last]);

const runsOf = (numbers: readonly number[], asked: readonly string[]): [number, number][] =>
  numbers.slice(1).flatMap((right, i) => (asked[i] || asked[i + 1] ? [[at(numbers, i), right]] : []));

const pairsOf = (places: readonly number[], rarity: readonly number[]): Question["pairs"] =>
  places.slice(1).map((right, i) => {
    const left = at(places, i);
    return { left, right, weight: (at(rarity, left) + at(rarity, right)) / 2 };
  });

/** A capital that does not open the question, or a digit: a name or number that nothing else can stand for. */
function unmistakable(
  text: string,
  language: Language,
  slips: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const isOne = (start: number): boolean => /^\p{N}|^\p{Lu}/u.test(text.slice(start, start + 2));
  const opening = text.search(/\p{L}/u);
  return new Set(
    language
      .wordSpans(text)
      .filter(({ start }) => start !== opening && isOne(start))
      .map(({ word }) => language.term(slips.get(word) ?? word)),
  );
}

/** The words that are taken for slips of the pen, each with what it is read as. */
async function slipsIn(words: readonly string[], spelling: Spelling): Promise<ReadonlyMap<string, string>> {
  const slips = new Map<string, string>();
  for (const word of new Set(words)) {
    const meant = await spelling.meant(word);
    if (meant !== undefined) slips.set(word, meant);
  }
  return slips;
}

/** Each word as it is asked, by its number, with the place of its term. */
const exactPlaces = (
  words: readonly string[],
  asked: readonly string[],
  terms: readonly string[],
  tokens: Tokens,
): ReadonlyMap<number, number> =>
  new Map(
    words.flatMap((word, i) => {
      const place = terms.indexOf(at(asked, i));
      return place < 0 ? [] : [[tokens.word(word), place] as const];
    }),
  );

/** Reads a question against a corpus. */
export async function readQuestion(
  text: string,
  language: Language,
  tokens: Tokens,
  index: JoinedIndex,
  spelling: Spelling,
): Promise<Question> {
  const typed = language.words(text).slice(0, 2 * MOST_TERMS);
  const slips = await slipsIn(typed, spelling);
  const words = typed.map((word) => slips.get(word) ?? word);
  const asked = words.map((word) => language.term(word));
  const sequence = asked.filter(Boolean).slice(0, MOST_TERMS);
  const terms = [...new Set(sequence)];
  const found = await lookUp(terms, language, tokens, index);
  const places = sequence.map((term) => terms.indexOf(term));
  const rarity = found.map((each) => each.rarity);
  const names = unmistakable(text.slice(0, LONGEST), language, slips);
  const known = found.filter(isKnown).reduce((sum, each) => sum + each.rarity, 0);
  const numbers = words.map((word) => tokens.word(word));
  return {
    terms,
    searched: searchedTerms(found),
    rarity,
    needed: neededWeights(found, names),
    placeOf: placesByNumber(found),
    pairs: pairsOf(places, rarity),
    triples: triplesOf(numbers),
    runs: runsOf(numbers, asked),
    names: new Set(terms.flatMap((term, place) => (names.has(term) ? [place] : []))),
    named: found.map((each) => (names.has(each.term) ? each.rarity : 0)),
    exact: [...exactPlaces(words, asked, terms, tokens)],
    wanted: language.wants(text),
    words: new Set(words),
    slips,
    known: known || 1,
    knownShare: known / (rarity.reduce((sum, each) => sum + each, 0) || 1),
  };
}
