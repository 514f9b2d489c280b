import type { SegmentedArticle } from "../text/article.ts";

/** One version of an article, and the one that there is now; null where the article is no longer there. */
export interface Version {
  readonly article: SegmentedArticle;
  readonly current: SegmentedArticle | null;
}
