import type { TokenTable } from "../../../src/search/tokens.ts";
import type { Question } from "../text/questions.ts";

/** The sentences that every engine indexes. */
export interface Texts {
  readonly sentences: readonly string[];
  /** The terms of the same sentences, as Ibid makes them. */
  readonly tokens: TokenTable;
}

/** A question, with its terms as Ibid makes them. */
export interface Asked extends Question {
  readonly terms: readonly string[];
}

/** Hits asked for. */
export const LIMIT = 10;

/** A search engine under measurement. */
export interface Engine {
  /** What to know about how it runs here. */
  readonly note?: string;
  build(texts: Texts): Promise<void>;
  /** The numbers of the best sentences. */
  search(question: Asked): readonly number[] | Promise<readonly number[]>;
  /** The size of its index, where that is not on JavaScript's heap. */
  bytes?(): number;
  /** How many bytes of what it holds are the text itself. */
  readonly holdsText?: number;
  close?(): void;
}

/** How an engine is made; rejects with the reason where it cannot run here. */
export interface Maker {
  readonly name: string;
  make(): Promise<Engine>;
}
