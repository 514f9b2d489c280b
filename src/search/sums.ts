import { Best } from "./best.ts";
import { gain } from "./bm25.ts";
import type { Hit } from "./port.ts";
import { holding, type Ids, type Postings } from "./postings.ts";

/** A term of a query: where it stands, and how rare it is. */
export interface WeighedPostings {
  readonly postings: Postings;
  readonly rarity: number;
}

type Accepts = (id: number) => boolean;

interface WantedHits {
  readonly limit: number;
  readonly accepts: Accepts;
}

/** Sums have 24 bits: what is this much greater is greater however they were rounded. */
const ROUNDING = 1.00001;

/** The most that a term can add to any text. */
function greatestGain({ postings, rarity }: WeighedPostings, k1: number): number {
  const slot = postings.findIndex((ids) => ids !== undefined);
  return slot < 0 ? 0 : gain(rarity, slot, k1);
}

/**
 * Sums up gains term by term, the rarest first. Once enough texts are found, a long list adds to those first, and then
 * takes in others only from the slots that could still bring one among the best: what the commonest words alone hold
 * is never gathered, and the best stay exactly the same (Anh and Moffat, 2006). All places read are there; `Number` says
 * so, as a function that looks would cost a third more here.
 */
export class Sums {
  #sums = new Float32Array(0);
  /** Ids whose sum is no longer 0. */
  #found = new Int32Array(0);
  #count = 0;
  readonly #best = new Best();

  /** The best of ids below `size` that are accepted, best first. */
  best(
    terms: readonly WeighedPostings[],
    k1: number,
    size: number,
    { limit, accepts = () => true }: { readonly limit: number; readonly accepts?: Accepts | undefined },
  ): Hit[] {
    this.#widen(size);
    const wanted = { limit, accepts };
    const rarestFirst = [...terms].sort((a, b) => b.rarity - a.rarity);
    let toCome = rarestFirst.reduce((sum, term) => sum + greatestGain(term, k1), 0);
    for (const term of rarestFirst) {
      toCome -= greatestGain(term, k1);
      const isLong = this.#count >= limit && holding(term.postings) > this.#count;
      if (isLong) this.#addLongTerm(term, k1, toCome, wanted);
      else this.#addTerm(term, k1);
    }
    const best = this.#offered(wanted);
    this.#clear();
    return best.sorted();
  }

  #widen(size: number): void {
    if (this.#sums.length >= size) return;
    this.#sums = new Float32Array(size);
    this.#found = new Int32Array(size);
  }

  #addTerm({ postings, rarity }: WeighedPostings, k1: number): void {
    postings.forEach((ids, slot) => {
      if (ids) this.#addToAll(ids, gain(rarity, slot, k1));
    });
  }

  /** `toCome` is the most that the terms after this one can add to a text. */
  #addLongTerm({ postings, rarity }: WeighedPostings, k1: number, toCome: number, wanted: WantedHits): void {
    postings.forEach((ids, slot) => {
      if (ids) this.#addToFound(ids, gain(rarity, slot, k1));
    });
    const bar = this.#offered(wanted).least;
    postings.forEach((ids, slot) => {
      const added = gain(rarity, slot, k1);
      if (ids && (added + toCome) * ROUNDING >= bar) this.#takeIn(ids, added);
    });
  }

  #addToAll(ids: Ids, added: number): void {
    const [sums, found] = [this.#sums, this.#found];
    let count = this.#count;
    for (let at = 0; at < ids.length; at++) {
      const id = Number(ids[at]);
      const sum = Number(sums[id]);
      if (sum === 0) found[count++] = id;
      sums[id] = sum + added;
    }
    this.#count = count;
  }

  #addToFound(ids: Ids, added: number): void {
    const sums = this.#sums;
    for (let at = 0; at < ids.length; at++) {
      const id = Number(ids[at]);
      const sum = Number(sums[id]);
      if (sum > 0) sums[id] = sum + added;
    }
  }

  #takeIn(ids: Ids, added: number): void {
    const [sums, found] = [this.#sums, this.#found];
    let count = this.#count;
    for (let at = 0; at < ids.length; at++) {
      const id = Number(ids[at]);
      if (sums[id] !== 0) continue;
      found[count++] = id;
      sums[id] = added;
    }
    this.#count = count;
  }

  #offered({ limit, accepts }: WantedHits): Best {
    const best = this.#best;
    best.begin(limit);
    const sums = this.#sums;
    for (let at = 0; at < this.#count; at++) {
      const id = Number(this.#found[at]);
      const sum = Number(sums[id]);
      if (sum >= best.least && accepts(id)) best.offer(id, sum);
    }
    return best;
  }

  #clear(): void {
    for (let at = 0; at < this.#count; at++) this.#sums[Number(this.#found[at])] = 0;
    this.#count = 0;
  }
}
