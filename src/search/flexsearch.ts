import { Index } from "flexsearch";
import { impact, SLOTS, slotOf } from "./bm25.ts";
import { listsOf, postingsIn } from "./flexsearch-lists.ts";
import type { Bm25, Hit, IndexedText, Query, SearchIndex } from "./port.ts";
import { holding, type Packed, PackedPostings, type Postings, pack, type RowOf } from "./postings.ts";
import { Sums } from "./sums.ts";

const countIn = (counts: ReadonlyMap<string, number>, term: string): number => counts.get(term) ?? 0;

/** All indexes sum up one after the other, so they share the room for it. */
const SUMS = new Sums();

/**
 * BM25 inside FlexSearch. FlexSearch keeps, for each term, one list of ids for each of a number of scores; here the
 * score is the term's BM25 impact in that text. The lists are read back and weighed by rarity in `search`. When all
 * texts are in, the lists are packed into blocks of whole numbers, which FlexSearch reads as it read its own.
 */
export class FlexSearchIndex implements SearchIndex {
  readonly #settings: Bm25;
  readonly #index: Index;
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

  /** An index over postings that were packed before; nothing can be added. */
  static over(packed: Packed, rowOf: RowOf, settings: Bm25): FlexSearchIndex {
    const index = new FlexSearchIndex(settings);
    index.#replaceLists(new PackedPostings(packed, rowOf), packed.size);
    return index;
  }

  get size(): number {
    return this.#size;
  }

  async add(texts: readonly IndexedText[]): Promise<void> {
    for (const { id, terms } of texts) {
      this.#index.add(id, terms as unknown as string);
      this.#size = Math.max(this.#size, id + 1);
    }
  }

  async settle(): Promise<void> {
    const rows = new Map<string, number>();
    for (const term of listsOf(this.#index).keys()) rows.set(term, rows.size);
    const rowOf = (term: string): number => rows.get(term) ?? -1;
    this.#replaceLists(new PackedPostings(this.pack(rowOf, rows.size), rowOf), this.#size);
  }

  /** What was added, as `over` takes it. The terms' rows are below `rows`. */
  pack(rowOf: RowOf, rows: number): Packed {
    return pack(listsOf(this.#index), rowOf, rows, this.#size);
  }

  async search({ terms, limit, accepts }: Query): Promise<readonly Hit[]> {
    const weighed = terms.map(({ term, rarity }) => ({ postings: this.#postings(term), rarity }));
    return SUMS.best(weighed, this.#settings.k1, this.#size, { limit, accepts });
  }

  async holding(terms: readonly string[]): Promise<readonly number[]> {
    return terms.map((term) => holding(this.#postings(term)));
  }

  #replaceLists(lists: PackedPostings, size: number): void {
    Reflect.set(this.#index, "map", lists);
    Reflect.set(this.#index, "reg", new Set());
    this.#size = size;
  }

  /** FlexSearch calls this once for each new term of a text, with the text's whole list of terms. */
  #scorer(): (content: string[], term: string) => number {
    let text: readonly string[] | undefined;
    let counts = new Map<string, number>();
    return (content, term) => {
      if (content !== text) {
        text = content;
        counts = new Map();
        for (const each of content) counts.set(each, countIn(counts, each) + 1);
      }
      return slotOf(impact(countIn(counts, term), content.length, this.#settings));
    };
  }

  /** FlexSearch's own lists: never to be changed. */
  #postings(term: string): Postings {
    return postingsIn(this.#index.search({ query: [term] as unknown as string, resolve: false }));
  }
}
