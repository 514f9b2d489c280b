import type { Language, Wanted } from "../../text/language.ts";
import type { SearchIndex } from "../port.ts";
import type { TokenTable } from "../tokens.ts";

/** A question made ready for ranking: its terms are known by their place in `terms`. */
export interface Question {
  /** Distinct terms in order of first use. */
  readonly terms: readonly string[];
  /** Each term's rarity among the sentences. */
  readonly rarity: readonly number[];
  /** A term's place in `terms` by its number in the token table. */
  readonly placeOf: ReadonlyMap<number, number>;
  /** Neighbouring terms of the question, by place, with their mean rarity. */
  readonly pairs: readonly { readonly left: number; readonly right: number; readonly weight: number }[];
  /** Three words in a row as they were asked, stop words included, as numbers of the token table. */
  readonly triples: readonly (readonly [number, number, number])[];
  /** The content words as they were asked, by number, each with its term's place. */
  readonly exact: ReadonlyMap<number, number>;
  readonly wanted: Wanted;
  readonly words: ReadonlySet<string>;
  /** Summed rarity of all terms, and of those the corpus knows. */
  readonly all: number;
  readonly known: number;
}

/** Longer questions cost time and gain nothing. */
const MOST_TERMS = 48;

const triplesOf = (numbers: readonly number[]): [number, number, number][] =>
  numbers.slice(2).map((last, i) => [numbers[i] ?? -1, numbers[i + 1] ?? -1, last]);

/** Reads a question against a corpus. */
export async function readQuestion(
  text: string,
  language: Language,
  tokens: TokenTable,
  index: SearchIndex,
): Promise<Question> {
  const words = language.words(text).slice(0, 2 * MOST_TERMS);
  const asked = words.map((word) => language.term(word));
  const sequence = asked.filter(Boolean).slice(0, MOST_TERMS);
  const terms = [...new Set(sequence)];
  const rarity = await index.rarities(terms);
  const numbers = terms.map((term) => tokens.term(term));
  const sum = (places: readonly number[]): number =>
    places.reduce((total, at) => total + (rarity[at] ?? 0), 0);
  const places = sequence.map((term) => terms.indexOf(term));
  return {
    terms,
    rarity,
    placeOf: new Map(numbers.flatMap((number, place) => (number < 0 ? [] : [[number, place] as const]))),
    pairs: places.slice(1).map((right, i) => {
      const left = places[i] ?? 0;
      return { left, right, weight: sum([left, right]) / 2 };
    }),
    triples: triplesOf(words.map((word) => tokens.word(word))),
    exact: new Map(
      words.flatMap((word, i) => {
        const place = terms.indexOf(asked[i] ?? "");
        return asked[i] && place >= 0 ? [[tokens.word(word), place] as const] : [];
      }),
    ),
    wanted: language.wants(text),
    words: new Set(words),
    all: sum(terms.map((_, place) => place)),
    known: sum(numbers.flatMap((number, place) => (number < 0 ? [] : [place]))) || 1,
  };
}
