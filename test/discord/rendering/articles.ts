import type { Answered, Citation } from "../../../src/answering/answer.ts";
import type { Annotation } from "../../../src/text/annotation.ts";
import type { Article, SegmentedArticle, Sentence } from "../../../src/text/article.ts";
import type { Span } from "../../../src/text/span.ts";

/** An article whose sentences are given one by one. */
export function articleOf(sentences: readonly string[], about: Partial<Article> = {}): SegmentedArticle {
  const list: Sentence[] = [];
  const article: SegmentedArticle = {
    id: "harbour",
    title: "The harbour opens",
    source: "The Daily Test",
    date: "2024-05-17",
    url: "https://news.example/harbour",
    authors: [],
    language: "en",
    file: "harbour.md",
    bodyStart: 0,
    places: [],
    ...about,
    text: sentences.join(" "),
    sentences: list,
  };
  let start = 0;
  for (const [index, words] of sentences.entries()) {
    list.push({ article, number: index + 1, paragraph: 0, kind: "prose", start, end: start + words.length });
    start += words.length + 1;
  }
  return article;
}

/** A sentence of an article of its own. */
export function sentenceOf(words: string, about: Partial<Article> = {}): Sentence {
  const [sentence] = articleOf([words], about).sentences;
  if (sentence === undefined) throw new Error("an article of one sentence has one");
  return sentence;
}

/** Where some words stand in a sentence, as offsets into its article. */
export function spanOf(sentence: Sentence, words: string): Span {
  const start = sentence.article.text.indexOf(words, sentence.start);
  if (start < 0) throw new Error(`the sentence does not say ${words}`);
  return { start, end: start + words.length };
}

export const citationOf = (sentence: Sentence, given: Partial<Citation> = {}): Citation => ({
  sentence,
  score: 1,
  highlights: [],
  annotations: [],
  alsoIn: [],
  ...given,
});

export const annotated = (sentence: Sentence, words: string, annotation: object): Annotation =>
  // The test gives the fields of the type it names.
  ({ ...spanOf(sentence, words), ...annotation }) as Annotation;

export const answeredWith = (answer: Partial<Answered>): Answered => ({
  request: "/ask when does the harbour open?",
  command: "ask",
  options: {},
  note: null,
  citations: [],
  page: { from: 0, more: false },
  elapsedMs: 1,
  ...answer,
});
