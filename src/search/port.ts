/** A text as the index sees it: a small whole number and its terms in order. */
export interface IndexedText {
  readonly id: number;
  readonly terms: readonly string[];
}

export interface Query {
  /** Distinct terms; a text that holds any of them can be found. */
  readonly terms: readonly string[];
  /** Hits at most. */
  readonly limit: number;
}

export interface Hit {
  readonly id: number;
  /** BM25, higher is better. */
  readonly score: number;
}

/** How BM25 saturates (`k1`) and how much it makes of a text's length (`b`). */
export interface Bm25 {
  readonly k1: number;
  readonly b: number;
  /** In terms. A constant will do: half or double costs under a point, so texts can be added without indexing anew. */
  readonly averageLength: number;
}

/**
 * The search port: plain data in and out, so that a server could stand behind it. Every implementation passes
 * `test/contracts/search-index.ts`.
 */
export interface SearchIndex {
  /** Adds texts under new ids. Ids begin at 0 and run without large gaps. */
  add(texts: readonly IndexedText[]): Promise<void>;
  /** Gives back room kept for growth, when many texts have been added. Nothing found changes, and more can be added. */
  settle(): Promise<void>;
  /** The best texts, best first; ties go to the lower id. */
  search(query: Query): Promise<readonly Hit[]>;
  /** The inverse document frequency of each term; a term that no text holds weighs the most. */
  rarities(terms: readonly string[]): Promise<readonly number[]>;
}

/** Makes an empty index. */
export type MakeIndex = (settings: Bm25) => SearchIndex;
