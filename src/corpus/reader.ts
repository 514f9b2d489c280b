import type { Article } from "../text/article.ts";

/** What a file says of one article; what it leaves out is found in the text. */
export interface Draft
  extends Partial<
    Pick<Article, "id" | "title" | "source" | "date" | "url" | "authors" | "language" | "places">
  > {
  readonly text: string;
  /** Where the body begins in `text`. */
  readonly bodyStart: number;
  /** In a file of many articles: its line or its place in the list, from 1. It tells their ids apart. */
  readonly place?: number;
  /** What the file says wrongly of the article and was passed over, each a reason that fits behind "it ". */
  readonly faults?: readonly string[];
}

/** A file that is not what its ending says. The message is a reason that fits behind "it ". */
export class Unreadable extends Error {}

/** An example that documents a format and is run as its test. */
export interface ReaderExample {
  readonly content: string;
  /** What is read, in order, with the fields that matter; empty where the file cannot be read. */
  readonly reads: readonly Partial<Draft>[];
}

/** Reads one article format. A format is one file of `src/corpus/readers`. */
export interface Reader {
  /** File endings, with the dot. */
  readonly endings: readonly string[];
  /** The largest file it takes, in bytes. */
  readonly largest: number;
  /**
   * The articles of a file's text, in order; in the place of one that cannot be read, the reason. Throws Unreadable
   * where the whole file is not of this format.
   */
  read(content: string): readonly (Draft | Unreadable)[];
  readonly examples: readonly ReaderExample[];
}
