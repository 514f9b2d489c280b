import { Index } from "flexsearch";
import { impact, rarity, SLOTS, slotOf } from "./bm25.ts";
import type { Bm25, Hit, IndexedText, Query, SearchIndex } from "./port.ts";
import { holding, type Postings, Sums } from "./sums.ts";

/** Terms whose lists are trimmed at a stretch before others get their turn. */
const STRETCH = 10_000;

const isPostings = (value: unknown): value is Postings =>
  Array.isArray(value) && value.every((ids) => Array.isArray(ids));

/**
 * BM25 inside FlexSearch. FlexSearch keeps, for each term, one list of ids for each of a number of scores; here the
 * score is the term's BM25 impact in that text. The lists are read back and weighed by rarity in `search`.
 */
export class FlexSearchIndex implements SearchIndex {
  readonly #settings: Bm25;
  readonly #index: Index;
  readonly #sums = new Sums();
  #size = 0;

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
    for (const { id, terms } of texts) {
      if (terms.length > 0) this.#index.add(id, terms as unknown as string);
      this.#size = Math.max(this.#size, id + 1);
    }
  }

  /** FlexSearch's lists grow in leaps of 16 and more, and most hold one id. Kept in any other shape, they stay as they are. */
  async settle(): Promise<void> {
    const lists: unknown = Reflect.get(this.#index, "map");
    if (!(lists instanceof Map)) return;
    let seen = 0;
    for (const [term, slots] of lists) {
      // A copy has no room to grow; empty slots stay empty.
      if (isPostings(slots))
        lists.set(
          term,
          slots.map((ids) => ids?.slice()),
        );
      if (++seen % STRETCH === 0) await new Promise(setImmediate);
    }
  }

  async search({ terms, limit }: Query): Promise<readonly Hit[]> {
    const weighed = terms.map((term) => {
      const postings = this.#postings(term);
      return { postings, rarity: rarity(this.#size, holding(postings)) };
    });
    return this.#sums.best(weighed, this.#settings.k1, this.#size, limit);
  }

  async rarities(terms: readonly string[]): Promise<readonly number[]> {
    return terms.map((term) => rarity(this.#size, holding(this.#postings(term))));
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

  /** FlexSearch's own arrays: never to be changed. */
  #postings(term: string): Postings {
    const found = this.#index.search({ query: [term] as unknown as string, resolve: false }) as unknown;
    return (found as { readonly result: Postings }).result;
  }
}
