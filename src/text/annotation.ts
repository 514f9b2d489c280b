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
  /** What one of it is reckoned by, in the singular and lower case: `gallon` of "$3.50 a gallon", `1` of "2-for-1". */
  readonly per?: string;
  readonly bound: Bound;
  /** The words it counts or measures, where known. */
  readonly about?: string;
}

/** Words that somebody said, with the mention of who that is where the article names one. */
export interface SpeechAnnotation extends Span {
  readonly type: "quotation" | "reported";
  /** The mention as printed ("he"), not the name it stands for. */
  readonly speaker?: string;
  readonly speakerStart?: number;
  readonly speakerEnd?: number;
  /** The person or body that the mention stands for, by name, where the article tells. */
  readonly speakerName?: string;
  /** The words that attribute it: "said", "according to". */
  readonly cue?: string;
  /** To whom it was said, as printed. */
  readonly to?: string;
  readonly toStart?: number;
  readonly toEnd?: number;
}

/** A stretch in quotation marks. */
export interface QuotationAnnotation extends SpeechAnnotation {
  readonly type: "quotation";
}

/** What somebody said, in the article's words and not their own: `X said that …`, `…, according to X`. */
export interface ReportedAnnotation extends SpeechAnnotation {
  readonly type: "reported";
}

/** A point or stretch of time. */
export interface DateAnnotation extends Span {
  readonly type: "date";
  /** ISO 8601, as exact as the words: `2024`, `2024-05`, `2024-05-17`; left out where it cannot be told. */
  readonly value?: string;
  /** The end of the stretch that it opens: "from 2019 to 2021". */
  readonly until?: string;
}

export type Annotation =
  | PersonAnnotation
  | FigureAnnotation
  | QuotationAnnotation
  | ReportedAnnotation
  | DateAnnotation;
export type AnnotationType = Annotation["type"];
export type AnnotationOf<T extends AnnotationType> = Extract<Annotation, { type: T }>;

export const isType =
  <T extends AnnotationType>(type: T) =>
  (annotation: Annotation): annotation is AnnotationOf<T> =>
    annotation.type === type;

/** What somebody said, quoted or reported. */
export const isSpeech = (annotation: Annotation): annotation is QuotationAnnotation | ReportedAnnotation =>
  annotation.type === "quotation" || annotation.type === "reported";

/** Looks up what of one kind is annotated in a sentence, clipped to it. */
export type Annotate = (sentence: Sentence, type: AnnotationType) => readonly Annotation[];
