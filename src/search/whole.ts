import type { Annotate } from "../text/annotation.ts";
import type { SegmentedArticle } from "../text/article.ts";
import type { Language } from "../text/language.ts";
import { Collection } from "./collection.ts";
import { Finder } from "./finder.ts";
import { Vocabulary } from "./vocabulary.ts";
import { NOTHING_GONE } from "./volumes/gone.ts";
import { indexData } from "./volumes/indexing.ts";
import { SearchVolume } from "./volumes/volume.ts";

/** A finder over articles that nothing else is searched with. Its ids are the places of their sentences, in order. */
export async function finderOf(
  articles: readonly SegmentedArticle[],
  language: Language,
  annotate: Annotate,
): Promise<Finder> {
  const sentences = articles.flatMap((article) => article.sentences);
  const vocabulary = new Vocabulary(language);
  const volume = new SearchVolume(await indexData(sentences, language), vocabulary);
  const whole = { volume, articles, sentences, gone: NOTHING_GONE };
  return new Finder(new Collection([whole], language, vocabulary), annotate);
}
