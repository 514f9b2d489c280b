import { articleOf } from "../../corpus/article.ts";
import type { Draft } from "../../corpus/reader.ts";
import { articlesData } from "../../corpus/volumes/articles-data.ts";
import type { Averages } from "../../search/volumes/index-data.ts";
import { indexData } from "../../search/volumes/indexing.ts";
import type { SegmentedArticle } from "../../text/article.ts";
import { versionKeyOf } from "../../text/citation-id.ts";
import type { Language } from "../../text/language.ts";
import type { VolumeData } from "./volume-data.ts";

/** A draft that is to be an article. */
export interface Accepted {
  readonly draft: Draft;
  readonly id: string;
  /** Name of its file below the corpus folder. */
  readonly file: string;
  /** What it is made of, in a word. */
  readonly key: string;
}

/**
 * Cuts drafts into sentences and indexes them; `like` are the averages of a collection that they join. Those without a
 * sentence are left out.
 */
export async function bind(
  accepted: readonly Accepted[],
  language: Language,
  like?: Averages,
): Promise<VolumeData> {
  const made = accepted
    .map(({ draft, id, file, key }) => ({ key, article: articleOf(draft, id, file, language) }))
    .filter(({ article }) => article.sentences.length > 0);
  const articles = made.map(({ article }) => article);
  return rebind(
    articles,
    made.map(({ key }) => key),
    language,
    like,
  );
}

/** The same of articles that have been cut before. */
export const rebind = async (
  articles: readonly SegmentedArticle[],
  keys: readonly string[],
  language: Language,
  like?: Averages,
): Promise<VolumeData> => ({
  articles: articlesData(articles),
  index: await indexData(
    articles.flatMap((article) => article.sentences),
    language,
    like,
  ),
  keys,
  versions: articles.map(versionKeyOf),
});
