import { articleOf } from "../../corpus/article.ts";
import type { Draft } from "../../corpus/reader.ts";
import { Stretch } from "../../corpus/stretch.ts";
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
  const articles: SegmentedArticle[] = [];
  const keys: string[] = [];
  const stretch = new Stretch();
  for (const { draft, id, file, key } of accepted) {
    const article = articleOf(draft, id, file, language);
    if (article.sentences.length > 0) {
      articles.push(article);
      keys.push(key);
    }
    if (stretch.isOver) await stretch.pause();
  }
  return {
    articles: articlesData(articles),
    index: await indexData(
      articles.flatMap((article) => article.sentences),
      language,
      like,
    ),
    keys,
    versions: articles.map(versionKeyOf),
  };
}
