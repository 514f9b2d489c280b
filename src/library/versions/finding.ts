import type { Version } from "../../answering/versions.ts";
import type { SegmentedArticle } from "../../text/article.ts";
import type { OnShelf } from "../shelf/bound.ts";
import { addressKeyOf } from "../shelf/sameness.ts";
import type { Versions } from "./versions.ts";

/** The article that an earlier version has become: by its id, else by its address. */
function currentOf(
  earlier: SegmentedArticle,
  articles: readonly SegmentedArticle[],
): SegmentedArticle | null {
  const address = addressKeyOf(earlier.url);
  return (
    articles.find(({ id }) => id === earlier.id) ??
    articles.find(({ url }) => address !== null && addressKeyOf(url) === address) ??
    null
  );
}

/** Finds versions of the articles on some volumes by the keys that citations have. */
export const versionsOn =
  (volumes: readonly OnShelf[], kept: readonly Versions[], articles: readonly SegmentedArticle[]) =>
  (key: string): Version | undefined => {
    for (const { volume, gone } of volumes) {
      const place = volume.placeOfVersion(key);
      const article = place === undefined || gone.articles.has(place) ? undefined : volume.articles[place];
      if (article) return { article, current: article };
    }
    const [earlier] = kept.flatMap((versions) => versions.find(key) ?? []);
    return earlier && { article: earlier, current: currentOf(earlier, articles) };
  };
