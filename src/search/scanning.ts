import { Best } from "./best.ts";
import { gain, impact, slotOf } from "./bm25.ts";
import type { Bm25, Hit, IndexedText, Query, SearchIndex } from "./port.ts";

/** The reference: reads every text for every question. Slow, and plain enough to be believed. */
export class ScanningIndex implements SearchIndex {
  readonly #settings: Bm25;
  readonly #texts = new Map<number, readonly string[]>();

  constructor(settings: Bm25) {
    this.#settings = settings;
  }

  get size(): number {
    return Math.max(-1, ...this.#texts.keys()) + 1;
  }

  async add(texts: readonly IndexedText[]): Promise<void> {
    for (const { id, terms } of texts) this.#texts.set(id, terms);
  }

  async settle(): Promise<void> {}

  async search({ terms, limit, accepts = () => true }: Query): Promise<readonly Hit[]> {
    // The rarest first, as every index sums up: sums are rounded, so their order counts.
    const order = [...terms].sort((a, b) => b.rarity - a.rarity);
    const best = new Best(limit);
    for (const [id, text] of this.#texts) {
      const score = Math.fround(
        order.reduce((sum, { term, rarity }) => Math.fround(sum + this.#gain(text, term, rarity)), 0),
      );
      if (score > 0 && accepts(id)) best.offer(id, score);
    }
    return best.sorted();
  }

  async holding(terms: readonly string[]): Promise<readonly number[]> {
    const texts = [...this.#texts.values()];
    return terms.map((term) => texts.filter((text) => text.includes(term)).length);
  }

  #gain(text: readonly string[], term: string, rare: number): number {
    const count = text.filter((each) => each === term).length;
    if (count === 0) return 0;
    return gain(rare, slotOf(impact(count, text.length, this.#settings)), this.#settings.k1);
  }
}
