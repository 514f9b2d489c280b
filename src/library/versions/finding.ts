import type { Version } from "../../answering/versions.ts";
import type { SegmentedArticle } from "../../text/article.ts";
import type { OnShelf } from "../shelf/bound.ts";
import { isSame } from "../shelf/change.ts";
import { addressKeyOf } from "../shelf/sameness.ts";
import type { Versions } from "./versions.ts";

/** The article that an earlier version has become: the one it was handed to, else by its id, else by its address. */
function currentOf(
  earlier: SegmentedArticle,
  isOf: (id: string) => boolean,
  articles: readonly SegmentedArticle[],
): SegmentedArticle | null {
  const address = addressKeyOf(earlier.url);
  return (
    (isOf(earlier.id) ? undefined : articles.find(({ id }) => isOf(id))) ??
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
    for (const versions of kept) {
      const earlier = versions.find(key);
      if (!earlier) continue;
      const current = currentOf(earlier, (id) => versions.isOf(key, id), articles);
      // Another name of its file is no edit.
      return { article: earlier, current: current && isSame(earlier, current) ? earlier : current };
    }
    return undefined;
  };
