import type { Language, Wanted } from "../../text/language.ts";
import type { SearchIndex } from "../port.ts";
import type { TokenTable } from "../tokens.ts";

/** A question made ready for ranking: its terms are known by their place in `terms`. */
export interface Question {
  /** Distinct terms in order of first use. */
  readonly terms: readonly string[];
  /** The terms to look for: in the place of one that the corpus does not hold, those that say about the same. */
  readonly searched: readonly string[];
  /** Each term's rarity among the sentences. */
  readonly rarity: readonly number[];
  /**
   * How much a term must be there for the question to be answered: its rarity; but an ordinary word that the corpus
   * does not hold may well be said in another way, and counts no more than those it holds do on average.
   */
  readonly needed: readonly number[];
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
  /** Summed rarity of the terms that the corpus knows. */
  readonly known: number;
}

/** Longer questions cost time and gain nothing. */
const MOST_TERMS = 48;
const LONGEST = 2000;

const triplesOf = (numbers: readonly number[]): [number, number, number][] =>
  numbers.slice(2).map((last, i) => [numbers[i] ?? -1, numbers[i + 1] ?? -1, last]);

/** A capital that does not open the question, or a digit: a name or number that nothing else can stand for. */
function unmistakable(text: string, language: Language): ReadonlySet<string> {
  const isOne = (start: number): boolean => /^\p{N}|^\p{Lu}/u.test(text.slice(start, start + 2));
  const opening = text.search(/\p{L}/u);
  return new Set(
    language
      .wordSpans(text)
      .filter(({ start }) => start !== opening && isOne(start))
      .map(({ word }) => language.term(word)),
  );
}

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
  const numbers = terms.map((term) => tokens.term(term));
  const kin = terms.map((term) => [...language.kin(term)].filter((other) => tokens.term(other) >= 0));
  const rarity = await index.rarities(
    terms.map((term, place) => (tokens.term(term) < 0 ? (kin[place]?.[0] ?? term) : term)),
  );
  const names = unmistakable(text.slice(0, LONGEST), language);
  const isHeld = (place: number): boolean => (numbers[place] ?? -1) >= 0;
  const isKnown = (place: number): boolean => isHeld(place) || (kin[place]?.length ?? 0) > 0;
  const known = rarity.filter((_, place) => isKnown(place));
  const usual = known.reduce((total, each) => total + each, 0) / Math.max(1, known.length);
  const sum = (places: readonly number[]): number =>
    places.reduce((total, at) => total + (rarity[at] ?? 0), 0);
  const places = sequence.map((term) => terms.indexOf(term));
  return {
    terms,
    rarity,
    needed: terms.map((term, place) => {
      const rare = rarity[place] ?? 0;
      const ordinary = !isKnown(place) && !names.has(term);
      return ordinary && known.length > 0 ? usual : rare;
    }),
    placeOf: new Map([
      ...kin.flatMap((others, place) => others.map((other) => [tokens.term(other), place] as const)),
      ...numbers.flatMap((number, place) => (number < 0 ? [] : [[number, place] as const])),
    ]),
    searched: [
      ...new Set(terms.flatMap((term, place) => (isHeld(place) ? [term] : [term, ...(kin[place] ?? [])]))),
    ],
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
    known: known.reduce((total, each) => total + each, 0) || 1,
  };
}
