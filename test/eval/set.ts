import type { Problem } from "../../src/corpus/problem.ts";
import type { SegmentedArticle, Sentence } from "../../src/text/article.ts";
import { overlaps, type Span } from "../../src/text/span.ts";

/** A piece of an article's text; half-open UTF-16 offsets. */
export interface Place extends Span {
  readonly article: string;
}

export interface Question {
  /** The line's own, or the number of its line. */
  readonly id: string;
  /** Questions of one group go into one fold of a cross-validation; the id where the line names none. */
  readonly group: string;
  readonly question: string;
  /** Where the answer stands; none: the articles hold no answer, and silence is right. */
  readonly gold: readonly Place[];
  /** The only places to be ranked for this question; none: all are. */
  readonly among: readonly Place[];
}

/** Questions with their answers in a corpus of their own. */
export interface EvalSet {
  readonly name: string;
  /** Where the articles are read from. */
  readonly articlesPath: string;
  readonly articles: readonly SegmentedArticle[];
  /** What of the articles could not be read, and where. */
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
}

/** Whether two places have text in common. */
export const meet = (a: Place, b: Place): boolean => a.article === b.article && overlaps(a, b);

/** What is right to cite for a question: a place that has text in common with where the answer stands. */
export const isRight = (place: Place, { gold }: Question): boolean =>
  gold.some((right) => meet(place, right));

/** Where a sentence stands. */
export const placeOf = ({ article, start, end }: Sentence): Place => ({ article: article.id, start, end });

/** The sentences that have text in common with one of the places. */
export function sentencesAt(places: readonly Place[], { articles }: EvalSet): Sentence[] {
  const ids = new Set(places.map(({ article }) => article));
  return articles
    .filter(({ id }) => ids.has(id))
    .flatMap(({ sentences }) =>
      sentences.filter((sentence) => places.some((place) => meet(placeOf(sentence), place))),
    );
}
