import type { Sentence } from "./article.ts";
import type { Span } from "./span.ts";

/** A mention of a person. */
export interface PersonAnnotation extends Span {
  readonly type: "person";
  /** The fullest form of the name that is known. */
  readonly name: string;
  /** What the sentence says the person is, in the sentence's own words. */
  readonly role?: string;
}

/** How the figure bounds the quantity: exactly, about, more than, less than, rising by, falling by. */
export type Bound = "=" | "~" | "<" | ">" | "up" | "down";

/** A quantity. */
export interface FigureAnnotation extends Span {
  readonly type: "figure";
  /** Scaled: 240.1 billion is 240100000000. */
  readonly value: number;
  /** The upper end, in a range only. */
  readonly high?: number;
  /** ISO 4217 code, `%`, or the counted noun in the singular and lower case; empty for none. */
  readonly unit: string;
  readonly bound: Bound;
  /** The words it counts or measures, where known. */
  readonly about?: string;
}

/** A stretch in quotation marks, with the mention of its speaker where the article names one. */
export interface QuotationAnnotation extends Span {
  readonly type: "quotation";
  /** The mention as printed ("he"), not the name it stands for. */
  readonly speaker?: string;
  readonly speakerStart?: number;
  readonly speakerEnd?: number;
  /** The words that attribute it: "said", "according to". */
  readonly cue?: string;
}

/** A point or stretch of time. */
export interface DateAnnotation extends Span {
  readonly type: "date";
  /** ISO 8601, as exact as the words: `2024`, `2024-05`, `2024-05-17`; left out where it cannot be told. */
  readonly value?: string;
}

export type Annotation = PersonAnnotation | FigureAnnotation | QuotationAnnotation | DateAnnotation;
export type AnnotationType = Annotation["type"];
export type AnnotationOf<T extends AnnotationType> = Extract<Annotation, { type: T }>;

export const isType =
  <T extends AnnotationType>(type: T) =>
  (annotation: Annotation): annotation is AnnotationOf<T> =>
    annotation.type === type;

/** Looks up what of one kind is annotated in a sentence, clipped to it. */
export type Annotate = (sentence: Sentence, type: AnnotationType) => readonly Annotation[];
