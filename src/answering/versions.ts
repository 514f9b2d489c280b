import type { SegmentedArticle } from "../text/article.ts";
import { versionKeyOf } from "../text/citation-id.ts";

/** One version of an article, and the one that there is now; null where the article is no longer there. */
export interface Version {
  readonly article: SegmentedArticle;
  readonly current: SegmentedArticle | null;
}

const known = new WeakMap<readonly SegmentedArticle[], ReadonlyMap<string, SegmentedArticle>>();

/** The version of a key among articles that have one version each; read through when first asked for. */
export function presentVersion(articles: readonly SegmentedArticle[], key: string): Version | undefined {
  const byKey = known.get(articles) ?? new Map(articles.map((article) => [versionKeyOf(article), article]));
  known.set(articles, byKey);
  const article = byKey.get(key);
  return article && { article, current: article };
}
