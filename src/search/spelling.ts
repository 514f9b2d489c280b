import type { Collection } from "./collection.ts";
import { slipsBetween } from "./slips.ts";

/** Shorter words have too many neighbours: "Nile" is no slip for "mile". */
const SHORTEST = 5;
/** From this length on two slips are forgiven. */
const LONG = 9;
const LONGEST = 30;

interface Near {
  readonly word: string;
  readonly slips: number;
  readonly rarity: number;
}

/** Finds the word of a collection that a mistyped one was meant to be. */
export class Spelling {
  readonly #collection: Collection;

  constructor(collection: Collection) {
    this.#collection = collection;
  }

  /** The nearest word, the one used most often of several; undefined for known, short and dictionary words. */
  async meant(word: string): Promise<string | undefined> {
    if (!this.#mayBeSlip(word)) return undefined;
    let best: Near | undefined;
    for (const { volume } of this.#collection.parts) {
      const words = await volume.nearWords();
      for (const other of words.near(word, mostFor(word))) best = this.#better(word, other, best);
    }
    return best?.word;
  }

  #mayBeSlip(word: string): boolean {
    if (word.length < SHORTEST || word.length > LONGEST || !/^\p{L}+$/u.test(word)) return false;
    const { language } = this.#collection;
    const term = language.term(word);
    return this.#collection.term(term) < 0 && !language.meaning(term);
  }

  #better(word: string, other: string, best: Near | undefined): Near | undefined {
    const least = best?.slips ?? mostFor(word);
    const slips = slipsBetween(word, other, least);
    if (slips > least) return best;
    const term = this.#collection.term(this.#collection.language.term(other));
    // A word of what is gone is none.
    if (term < 0) return best;
    const rarity = this.#collection.rarityOf(term);
    return !best || slips < best.slips || rarity < best.rarity ? { word: other, slips, rarity } : best;
  }
}

const mostFor = (word: string): number => (word.length < LONG ? 1 : 2);
