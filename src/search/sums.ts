import { Best } from "./best.ts";
import { gain } from "./bm25.ts";
import type { Hit } from "./port.ts";

/** For one term, the ids that hold it, by slot, the greatest impact first; some slots are empty. */
export type Postings = readonly (readonly number[] | undefined)[];

/** A term of a query: where it stands, and how rare it is. */
export interface WeighedPostings {
  readonly postings: Postings;
  readonly rarity: number;
}

/** Sums have 24 bits: what is this much greater is greater however they were rounded. */
const ROUNDING = 1.00001;

export const holding = (postings: Postings): number =>
  postings.reduce((count, ids) => count + (ids?.length ?? 0), 0);

/** The most that a term can add to any text. */
function greatestGain({ postings, rarity }: WeighedPostings, k1: number): number {
  const slot = postings.findIndex((ids) => ids !== undefined && ids.length > 0);
  return slot < 0 ? 0 : gain(rarity, slot, k1);
}

/**
 * Sums up gains term by term, the rarest first. Once enough texts are found, a list of ids is read only for texts
 * found before, where the list's gain and all that could follow is less than the least of the best has already: so
 * what the commonest words alone hold is never gathered, and the best stay exactly the same (Anh and Moffat, 2006).
 */
export class Sums {
  #sums = new Float32Array(0);
  /** Ids whose sum is no longer 0. */
  #found = new Int32Array(0);
  #count = 0;

  /** The best of ids below `size`, best first. */
  best(terms: readonly WeighedPostings[], k1: number, size: number, limit: number): Hit[] {
    this.#widen(size);
    const rarestFirst = [...terms].sort((a, b) => b.rarity - a.rarity);
    let toCome = rarestFirst.reduce((sum, term) => sum + greatestGain(term, k1), 0);
    for (const term of rarestFirst) {
      const bar = holding(term.postings) > this.#count ? this.#leastOfBest(limit) : 0;
      toCome -= greatestGain(term, k1);
      this.#addTerm(term, k1, toCome, bar);
    }
    const best = this.#offered(limit);
    this.#clear();
    return best.sorted();
  }

  #widen(size: number): void {
    if (this.#sums.length >= size) return;
    this.#sums = new Float32Array(size);
    this.#found = new Int32Array(size);
  }

  /** `toCome` is the most that the terms after this one can add, `bar` what a text needs to be among the best. */
  #addTerm({ postings, rarity }: WeighedPostings, k1: number, toCome: number, bar: number): void {
    for (let slot = 0; slot < postings.length; slot++) {
      const ids = postings[slot];
      if (ids === undefined) continue;
      const added = gain(rarity, slot, k1);
      if ((added + toCome) * ROUNDING < bar) this.#addToFound(ids, added);
      else this.#addToAll(ids, added);
    }
  }

  #addToAll(ids: readonly number[], added: number): void {
    const sums = this.#sums;
    const found = this.#found;
    let count = this.#count;
    for (const id of ids) {
      const sum = sums[id] ?? 0;
      if (sum === 0) found[count++] = id;
      sums[id] = sum + added;
    }
    this.#count = count;
  }

  #addToFound(ids: readonly number[], added: number): void {
    const sums = this.#sums;
    for (const id of ids) {
      const sum = sums[id] ?? 0;
      if (sum > 0) sums[id] = sum + added;
    }
  }

  /** The least sum among the best so far; 0 while there are too few. */
  #leastOfBest(limit: number): number {
    return this.#count < limit ? 0 : this.#offered(limit).least;
  }

  #offered(limit: number): Best {
    const best = new Best(limit);
    const sums = this.#sums;
    for (let at = 0; at < this.#count; at++) {
      const id = this.#found[at] ?? 0;
      best.offer(id, sums[id] ?? 0);
    }
    return best;
  }

  #clear(): void {
    for (let at = 0; at < this.#count; at++) this.#sums[this.#found[at] ?? 0] = 0;
    this.#count = 0;
  }
}
