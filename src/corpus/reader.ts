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
  /** The same where it says so itself, wherever in the file it stands: an item's own id in its feed. */
  readonly own?: string;
  /** What the file says wrongly of the article and was passed over, each a reason that fits behind "it ". */
  readonly faults?: readonly string[];
}

/** A file that is not what its ending says. The message is a reason that fits behind "it ". */
export class Unreadable extends Error {}

/** A file that cannot be read at the moment: it may be later without having changed. */
export class UnreadableNow extends Unreadable {}

/** What was read of a file, in order; in the place of an article that cannot be read, the reason. */
export type Drafts = readonly (Draft | Unreadable)[];

/** An example that documents a format and is run as its test. */
export interface ReaderExample {
  /** The file; for a format that is no text in base64. */
  readonly content: string;
  readonly encoding?: "base64";
  /** What is read, in order, with the fields that matter; empty where the file cannot be read. */
  readonly reads: readonly Partial<Draft>[];
}

interface Format {
  /** File endings, with the dot. */
  readonly endings: readonly string[];
  /** The largest file it takes, in bytes. */
  readonly largest: number;
  readonly examples: readonly ReaderExample[];
}

/** Reads a format that is its articles' text as it stands, or close to it. */
export interface TextReader extends Format {
  /**
   * In order, each read when it is asked for, so that others get their turn between two; null now and then where
   * nothing comes for long. Throws Unreadable where the whole file is not of this format.
   */
  read(content: string): Iterable<Draft | Unreadable | null>;
}

/**
 * Takes the text out of a format that is more than text. It runs in a process apart, so what a hostile file costs ends
 * with that process.
 */
export interface Extractor extends Format {
  /** What the first bytes of such a file say that it is, as `kindOf` has it; nothing where it begins as text does. */
  readonly kind?: string;
  /** Throws or rejects with Unreadable where the whole file is not of this format. */
  extract(bytes: Uint8Array): Drafts | Promise<Drafts>;
}

/** Reads one article format. A format is one file of `src/corpus/readers`. */
export type Reader = TextReader | Extractor;

export const isExtractor = (reader: Reader): reader is Extractor => "extract" in reader;
