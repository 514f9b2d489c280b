import { FIRST_NAMES } from "../../../src/languages/en/data/first-names.ts";
import { ONES, PARTS, SCALES, TEENS, TENS } from "../../../src/languages/en/data/number-words.ts";
import { PEOPLES } from "../../../src/languages/en/data/peoples.ts";
import { PLACES } from "../../../src/languages/en/data/places.ts";
import { SURNAMES } from "../../../src/languages/en/data/surnames.ts";
import { term } from "../../../src/languages/en/words/words.ts";
import { add, type Rows } from "./algebra.ts";
import type { WordVector } from "./glove.ts";
import type { WordNet } from "./wordnet.ts";

/** Terms with a vector each, the most used first. */
export interface Vocabulary {
  readonly terms: readonly string[];
  readonly rows: Rows;
}

const LISTED_NAMES: ReadonlySet<string> = new Set([
  ...[FIRST_NAMES, SURNAMES].flatMap((list) => list.trim().split(/\s+/)),
  ...PLACES.split(";").map((place) => place.trim()),
  ...PEOPLES.flat().map((people) => people.toLowerCase()),
]);

/** A listed name that WordNet's texts use as an ordinary word at least so often is one: "mark", "grace". */
const ORDINARY_USES = 5;

/** Numbers and quarters of the compass are told by one another's company, so "three" would stand for "four". */
const NUMBERS: ReadonlySet<string> = new Set([
  ...[ONES, TEENS, TENS, SCALES, PARTS].flatMap((all) => [...all.keys()]),
  ..."first second fourth sixth seventh eighth ninth tenth once twice".split(" "),
]);
const COMPASS = /^(?:(?:north|south)(?:east|west)?|east|west)(?:ern)?$/;

/** "xi" in a text is a number or a name, whatever the dictionary has of Greek letters. */
const ROMAN = /^x{0,3}(?:ix|iv|v?i{0,3})$/;

/** Whether only the word itself will do: a name, a number, a quarter of the compass. */
function isExact(word: string, wordNet: WordNet): boolean {
  if (NUMBERS.has(word) || COMPASS.test(word) || ROMAN.test(word)) return true;
  const uses = wordNet.uses(word);
  if (wordNet.names.has(word) && uses.name >= uses.ordinary) return true;
  return LISTED_NAMES.has(word) && uses.ordinary < ORDINARY_USES;
}

/** Tells the words of a dictionary, changed forms among them, from names and from anything else. */
function ordinaryWords(wordNet: WordNet): (word: string) => boolean {
  const entries = [...wordNet.ordinary].filter((word) => !isExact(word, wordNet));
  const shortest = new Map<string, number>();
  for (const entry of entries)
    shortest.set(term(entry), Math.min(entry.length, shortest.get(term(entry)) ?? entry.length));
  return (word) => {
    if (!/^[a-z]{2,}$/.test(word) || isExact(word, wordNet)) return false;
    if (wordNet.ordinary.has(word) || wordNet.irregular.has(word)) return true;
    // A changed form is no shorter than its entry: what is shorter only happens to have its stem.
    return word.length >= (shortest.get(term(word)) ?? Number.POSITIVE_INFINITY) && !wordNet.names.has(word);
  };
}

/** Word frequencies fall about as one over the rank; among the commonest less steeply. */
const weightOf = (rank: number): number => 1 / (rank + 100);

/** The terms of the ordinary words: a term's vector is the mean of its words', each weighed by how common it is. */
export function vocabularyOf(vectors: readonly WordVector[], wordNet: WordNet): Vocabulary {
  const isOrdinary = ordinaryWords(wordNet);
  const sums = new Map<string, { weight: number; sum: Float64Array }>();
  for (const [rank, { word, vector }] of vectors.entries()) {
    const key = isOrdinary(word) ? term(word) : "";
    if (key === "") continue;
    const entry = sums.get(key) ?? { weight: 0, sum: new Float64Array(vector.length) };
    entry.weight += weightOf(rank);
    add(entry.sum, vector, weightOf(rank));
    sums.set(key, entry);
  }
  const sorted = [...sums].sort(([, one], [, other]) => other.weight - one.weight);
  return {
    terms: sorted.map(([key]) => key),
    rows: sorted.map(([, { sum, weight }]) => sum.map((value) => value / weight)),
  };
}

/** The dictionary's pairs as places in the vocabulary. */
export function placesOf(pairs: WordNet["pairs"], terms: readonly string[]): [number, number][] {
  const places = new Map(terms.map((each, i) => [each, i]));
  return pairs.flatMap((pair): [number, number][] => {
    const [one, other] = pair.map((word) => places.get(term(word)));
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
}
