import people from "../../../src/languages/en/annotators/people.ts";
import { segment } from "../../../src/languages/en/segmenting/segment.ts";
import type { PersonAnnotation } from "../../../src/text/annotation.ts";
import type { SegmentedArticle, Sentence } from "../../../src/text/article.ts";

/** An article of the given text, cut as the English pack cuts it. */
export function articleOf(text: string): SegmentedArticle {
  const sentences: Sentence[] = [];
  const article: SegmentedArticle = {
    id: "a",
    title: "A",
    source: null,
    date: null,
    url: null,
    language: "en",
    file: "a.txt",
    text,
    bodyStart: 0,
    sentences,
  };
  segment(text, 0).forEach((piece, i) => {
    sentences.push({ ...piece, number: i + 1, article });
  });
  return article;
}

export function peopleIn(text: string): readonly PersonAnnotation[] {
  const article = articleOf(text);
  return people.annotate(article, article.sentences);
}

/** What was found, as "words → full name (role)". */
export const readingOf = (text: string): string[] =>
  peopleIn(text).map(({ start, end, name, role }) => {
    const printed = text.slice(start, end);
    return `${printed}${name === printed ? "" : ` → ${name}`}${role === undefined ? "" : ` (${role})`}`;
  });
