import { Index } from "flexsearch";
import { Best } from "./best.ts";
import { gain, impact, rarity, SLOTS, slotOf } from "./bm25.ts";
import type { Bm25, Hit, IndexedText, Query, SearchIndex } from "./port.ts";

/** For one term, the ids that hold it, by slot; some slots are empty. */
type Postings = readonly (readonly number[] | undefined)[];

/**
 * BM25 inside FlexSearch. FlexSearch keeps, for each term, one list of ids for each of a number of scores; here the
 * score is the term's BM25 impact in that text. The lists are read back and weighed by rarity in `search`.
 */
export class FlexSearchIndex implements SearchIndex {
  readonly #settings: Bm25;
  readonly #index: Index;
  readonly #rarities = new Map<string, number>();
  #size = 0;
  #sums = new Float32Array(1024);

  constructor(settings: Bm25) {
    this.#settings = settings;
    this.#index = new Index({
      // Terms are made by the language pack: FlexSearch's own encoders break numbers and drop content words.
      encode: (terms: unknown) => terms as string[],
      resolution: SLOTS,
      score: this.#scorer(),
    });
  }

  async add(texts: readonly IndexedText[]): Promise<void> {
    this.#rarities.clear();
    for (const { id, terms } of texts) {
      if (terms.length > 0) this.#index.add(id, terms as unknown as string);
      this.#size = Math.max(this.#size, id + 1);
    }
  }

  async search({ terms, limit }: Query): Promise<readonly Hit[]> {
    if (this.#sums.length < this.#size) this.#sums = new Float32Array(this.#size * 2);
    const sums = this.#sums;
    const touched = this.#sumUp(terms, sums);
    const best = new Best(limit);
    for (const id of touched) {
      best.offer(id, sums[id] ?? 0);
      sums[id] = 0;
    }
    return best.sorted();
  }

  async rarities(terms: readonly string[]): Promise<readonly number[]> {
    return terms.map((term) => this.#rarity(term));
  }

  /** FlexSearch calls this once for each new term of a text, with the text's whole list of terms. */
  #scorer(): (content: string[], term: string) => number {
    let text: readonly string[] | undefined;
    let counts = new Map<string, number>();
    return (content, term) => {
      if (content !== text) {
        text = content;
        counts = new Map();
        for (const each of content) counts.set(each, (counts.get(each) ?? 0) + 1);
      }
      return slotOf(impact(counts.get(term) ?? 1, content.length, this.#settings));
    };
  }

  /** Adds each term's gain to the texts that hold it; gives the ids whose sum is no longer 0. */
  #sumUp(terms: readonly string[], sums: Float32Array): readonly number[] {
    const touched: number[] = [];
    for (const term of terms) {
      const rare = this.#rarity(term);
      this.#postings(term).forEach((ids, slot) => {
        if (!ids) return;
        const added = gain(rare, slot, this.#settings.k1);
        for (const id of ids) {
          const sum = sums[id] ?? 0;
          if (sum === 0) touched.push(id);
          sums[id] = sum + added;
        }
      });
    }
    return touched;
  }

  /** FlexSearch's own arrays: never to be changed. */
  #postings(term: string): Postings {
    const found = this.#index.search({ query: [term] as unknown as string, resolve: false }) as unknown;
    return (found as { readonly result: Postings }).result;
  }

  #rarity(term: string): number {
    const known = this.#rarities.get(term);
    if (known !== undefined) return known;
    const holding = this.#postings(term).reduce((sum, ids) => sum + (ids?.length ?? 0), 0);
    const rare = rarity(this.#size, holding);
    this.#rarities.set(term, rare);
    return rare;
  }
}
