import { int32At } from "../blocks.ts";
import { UNKNOWN } from "../numbers.ts";
import type { IndexData } from "./index-data.ts";

/** Which of some ascending blocks a place lies in: `heads` has where each begins, and the end. */
export function blockOf(heads: Int32Array, place: number): number {
  let [low, high] = [0, heads.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (int32At(heads, middle) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Numbers in ascending order, each with the place it had. */
export function ascending(numbers: Int32Array): {
  readonly numbers: Int32Array;
  readonly places: Int32Array;
} {
  // One double holds both, so that the sort needs no calls: numbers and places are below 2 ** 26.
  const keys = Float64Array.from(numbers, (number, place) => number * 2 ** 26 + place).sort();
  return {
    numbers: Int32Array.from(keys, (key) => Math.floor(key / 2 ** 26)),
    places: Int32Array.from(keys, (key) => key % 2 ** 26),
  };
}

/** How often each term is used, by its own number. */
export function usesIn({ tokens, terms, termOfWord }: IndexData): Int32Array {
  const uses = new Int32Array(terms.length);
  for (const word of tokens) {
    const term = int32At(termOfWord, word);
    if (term !== UNKNOWN) uses[term] = int32At(uses, term) + 1;
  }
  return uses;
}

/** Gives each token the number in the place of its own. */
export function renumber(tokens: Int32Array, numbers: Int32Array): Int32Array {
  for (let at = 0; at < tokens.length; at++) tokens[at] = int32At(numbers, int32At(tokens, at));
  return tokens;
}
