import type { Span } from "./span.ts";

/** Where the text from `start` on stood in the original that it was taken from: on a page, or at a time. */
export interface Place {
  readonly start: number;
  /** From 1. */
  readonly page?: number;
  readonly seconds?: number;
}

/** One article as it stands in its file. Its text is never changed: all offsets count in it. */
export interface Article {
  readonly id: string;
  readonly title: string;
  /** The outlet, where the file names one. */
  readonly source: string | null;
  /** The day of publication, ISO 8601 (`2024-05-17`), where the file names one. */
  readonly date: string | null;
  readonly url: string | null;
  /** Those who wrote it, as the file names them; most files name nobody. */
  readonly authors: readonly string[];
  /** ISO 639-1 code. */
  readonly language: string;
  /** Path of the file below the corpus folder. */
  readonly file: string;
  readonly text: string;
  /** Where the body begins in `text`, after front matter. */
  readonly bodyStart: number;
  /** Pages or times of the original, in order of `start`; none where the file is the original. */
  readonly places: readonly Place[];
}

/** An article cut into its sentences, in order. */
export interface SegmentedArticle extends Article {
  readonly sentences: readonly Sentence[];
}

/**
 * `prose` can be evidence. A `fragment` is a line that is no sentence (a heading, a caption's credit, a label, a
 * repeated headline): it is numbered and annotated, but never cited.
 */
export type SentenceKind = "prose" | "fragment";

/** One sentence, known by its place: its words are `article.text.slice(start, end)`. */
export interface Sentence extends Span {
  readonly article: SegmentedArticle;
  /** Its place in the article, from 1. */
  readonly number: number;
  /** The paragraph it stands in, from 0. */
  readonly paragraph: number;
  readonly kind: SentenceKind;
}

/** A sentence's words, exactly as the article has them. */
export const wordsOf = (sentence: Sentence): string =>
  sentence.article.text.slice(sentence.start, sentence.end);

/** Where in the original a stretch of the text begins. */
export const placeIn = ({ places }: Pick<Article, "places">, { start }: Span): Place | undefined =>
  places.findLast((place) => place.start <= start);
