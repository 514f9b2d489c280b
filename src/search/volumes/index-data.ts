import type { Packed } from "../postings.ts";

/** How long texts are on average, in terms. */
export interface Averages {
  /** Title not counted. */
  readonly sentence: number;
  readonly title: number;
  readonly paragraph: number;
  readonly article: number;
}

/** All that searching needs of some articles, as plain data: strings and blocks of whole numbers. */
export interface IndexData {
  /** Words and terms in order of their numbers, which count in these articles alone. */
  readonly words: readonly string[];
  readonly terms: readonly string[];
  /** A word's term by number; negative for a stop word. */
  readonly termOfWord: Int32Array;
  /** The words of all sentences, then of all titles, by number; `starts` has where each begins, and the end. */
  readonly tokens: Int32Array;
  readonly starts: Int32Array;
  /** The first sentence of each paragraph and of each article, and the end. */
  readonly paragraphs: Int32Array;
  readonly articles: Int32Array;
  /** What each sentence is, in bits: see traits.ts. */
  readonly traits: Uint8Array;
  readonly averages: Averages;
  readonly postings: { readonly sentences: Packed; readonly paragraphs: Packed; readonly articles: Packed };
}

/** What BM25 is set to for each grain. */
export const SETTINGS = {
  sentences: (averages: Averages) => ({
    k1: 0.6,
    b: 0.4,
    averageLength: averages.title + averages.sentence,
  }),
  paragraphs: (averages: Averages) => ({ k1: 0.9, b: 0.4, averageLength: averages.paragraph }),
  articles: (averages: Averages) => ({ k1: 0.9, b: 0.4, averageLength: averages.article }),
} as const;

/** The sentence says it; its paragraph and article say what it is about. */
export type Grain = keyof typeof SETTINGS;
export const GRAINS: readonly Grain[] = ["sentences", "paragraphs", "articles"];
