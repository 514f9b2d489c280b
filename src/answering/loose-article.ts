import type { SegmentedArticle, Sentence } from "../text/article.ts";
import type { Language } from "../text/language.ts";

/**
 * A text that is in no corpus as an article, for what reads articles; its sentences are those that are put into the
 * list.
 */
export const looseArticle = (text: string, language: Language, sentences: Sentence[]): SegmentedArticle => ({
  id: "",
  title: "",
  source: null,
  date: null,
  url: null,
  authors: [],
  language: language.code,
  file: "",
  text,
  bodyStart: 0,
  places: [],
  sentences,
});
