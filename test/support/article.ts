import { segment } from "../../src/languages/en/segmenting/segment.ts";
import type { SegmentedArticle, Sentence } from "../../src/text/article.ts";

/** An article of the given text, cut by the English pack. */
export function articleOf(text: string): SegmentedArticle {
  const sentences: Sentence[] = [];
  const article: SegmentedArticle = {
    id: "a",
    title: "",
    source: null,
    date: null,
    url: null,
    authors: [],
    language: "en",
    file: "a.txt",
    text,
    bodyStart: 0,
    places: [],
    sentences,
  };
  for (const piece of segment(text, 0)) sentences.push({ ...piece, article, number: sentences.length + 1 });
  return article;
}
