import { meaning } from "../words/meaning.ts";
import { term } from "../words/words.ts";
import type { Classes } from "./traits.ts";

/** Words that are no ordinary words, and words that are too common to have a meaning. */
const UNKNOWN = 0;
const COMMON = 1;
const FIRST = 2;

/** Sorts words by the nearest of some middle points in the space of meanings. */
export function classesBy(middles: Int8Array, dimensions: number): Classes {
  const count = middles.length / dimensions;
  return (folded) => {
    const stem = term(folded);
    if (stem === "") return COMMON;
    const vector = meaning(stem);
    if (vector === undefined) return UNKNOWN;
    let [best, most] = [0, Number.NEGATIVE_INFINITY];
    for (let i = 0; i < count; i++) {
      let sum = 0;
      for (let d = 0; d < dimensions; d++) sum += (middles[i * dimensions + d] ?? 0) * (vector[d] ?? 0);
      if (sum > most) [best, most] = [i, sum];
    }
    return FIRST + best;
  };
}
