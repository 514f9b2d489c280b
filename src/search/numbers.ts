import { int32At } from "./blocks.ts";

/** A word or term that is not known. */
export const UNKNOWN = -1;

/** Numbers kept in one growing block of memory: a corpus has tens of millions of words. */
export class NumberList {
  #values = new Int32Array(64);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Int32Array(2 * this.length + 16);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length++] = value;
  }

  at(index: number): number {
    return this.#values[index] ?? UNKNOWN;
  }

  slice(start: number, end: number): Int32Array {
    return this.#values.subarray(start, end);
  }

  /** All numbers, in a block of their own. */
  all(): Int32Array {
    return this.#values.slice(0, this.length);
  }
}

/** Where a number stands in a block of ascending ones; UNKNOWN where it does not. */
export function placeIn(ascending: Int32Array, value: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = int32At(ascending, middle);
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return UNKNOWN;
}
