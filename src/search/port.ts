/** A text as the index sees it: a small whole number and its terms in order. */
export interface IndexedText {
  readonly id: number;
  readonly terms: readonly string[];
}

/** A term that is looked for, and how much it weighs: its rarity among all texts that are searched. */
export interface WeighedTerm {
  readonly term: string;
  readonly rarity: number;
}

export interface Query {
  /** Distinct terms; a text that holds any of them can be found. */
  readonly terms: readonly WeighedTerm[];
  /** Hits at most. */
  readonly limit: number;
  /** Which texts may be found; all where it is left out. */
  readonly accepts?: (id: number) => boolean;
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
 * The search port: plain data in and out, so that a server could stand behind it. Rarities are given with a query: texts
 * may be spread over several indexes. Every implementation passes `test/contracts/search-index.ts`.
 */
export interface SearchIndex {
  /** One above the highest id. */
  readonly size: number;
  /** Adds texts under new ids. Ids begin at 0 and run without large gaps. */
  add(texts: readonly IndexedText[]): Promise<void>;
  /** Ends the adding: the index takes as little room as it can from now on. Nothing found changes. */
  settle(): Promise<void>;
  /** The best texts, best first; ties go to the lower id. */
  search(query: Query): Promise<readonly Hit[]>;
  /** How many texts hold each term. */
  holding(terms: readonly string[]): Promise<readonly number[]>;
}

/** Makes an empty index. */
export type MakeIndex = (settings: Bm25) => SearchIndex;
