import type { SegmentedArticle } from "../../text/article.ts";
import type { Said } from "../../text/saying.ts";

/** A file that is to be an article. */
export interface Incoming {
  /** Its name, with the ending that tells its format. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it was fetched from. */
  readonly url?: string;
}

/** What became of one file. */
export interface Result {
  /** Its name as it was given. */
  readonly name: string;
  readonly outcome: "added" | "updated" | "unchanged" | "removed" | "skipped";
  /** The articles it holds. */
  readonly articles: readonly SegmentedArticle[];
  /** Why it was skipped, in a sentence. */
  readonly reason?: Said;
}
