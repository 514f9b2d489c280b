import { Best } from "./best.ts";
import { gain, impact, rarity, slotOf } from "./bm25.ts";
import type { Bm25, Hit, IndexedText, Query, SearchIndex } from "./port.ts";

/** The reference: reads every text for every question. Slow, and plain enough to be believed. */
export class ScanningIndex implements SearchIndex {
  readonly #settings: Bm25;
  readonly #texts = new Map<number, readonly string[]>();

  constructor(settings: Bm25) {
    this.#settings = settings;
  }

  async add(texts: readonly IndexedText[]): Promise<void> {
    for (const { id, terms } of texts) this.#texts.set(id, terms);
  }

  async settle(): Promise<void> {}

  async search({ terms, limit }: Query): Promise<readonly Hit[]> {
    // The rarest first, as every index sums up: sums are rounded, so their order counts.
    const rare = await this.rarities(terms);
    const order = terms.map((_, at) => at).sort((a, b) => (rare[b] ?? 0) - (rare[a] ?? 0));
    const best = new Best(limit);
    for (const [id, text] of this.#texts) {
      const score = Math.fround(
        order.reduce((sum, at) => Math.fround(sum + this.#gain(text, terms[at] ?? "", rare[at] ?? 0)), 0),
      );
      if (score > 0) best.offer(id, score);
    }
    return best.sorted();
  }

  async rarities(terms: readonly string[]): Promise<readonly number[]> {
    const size = Math.max(-1, ...this.#texts.keys()) + 1;
    const texts = [...this.#texts.values()];
    return terms.map((term) => rarity(size, texts.filter((text) => text.includes(term)).length));
  }

  #gain(text: readonly string[], term: string, rare: number): number {
    const count = text.filter((each) => each === term).length;
    if (count === 0) return 0;
    return gain(rare, slotOf(impact(count, text.length, this.#settings)), this.#settings.k1);
  }
}
