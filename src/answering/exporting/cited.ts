import type { Sentence } from "../../text/article.ts";
import { type Answered, type Bearing, type Citation, citationsOf, isEvidence } from "../answer.ts";

/** A sentence of an answer, as a file tells it. */
export interface CitedSentence {
  readonly sentence: Sentence;
  /** Its number among the answer's citations, from 1; of another telling that of the citation which says the same. */
  readonly place: number;
  /** Whether it is another telling of the citation before it. */
  readonly isAlso: boolean;
  /** The claim that it bears on, and how. */
  readonly claim: string | null;
  readonly bearing: Bearing | null;
  /** Whether it is shown as it was then, or is now. */
  readonly edition: NonNullable<Citation["edition"]> | null;
}

function tellings(citation: Citation, place: number, claim: string | null): CitedSentence[] {
  const bearing = isEvidence(citation) ? citation.bearing : null;
  return [citation.sentence, ...citation.alsoIn].map((sentence, at) => ({
    sentence,
    place,
    isAlso: at > 0,
    claim,
    bearing,
    edition: citation.edition ?? null,
  }));
}

/** All sentences of an answer in order, each with the other tellings of it behind it. */
export function sentencesIn(answered: Answered): readonly CitedSentence[] {
  const { claims, said = [] } = answered;
  const listed = claims
    ? claims.flatMap(({ text, citations }) => citations.map((citation) => ({ citation, claim: text })))
    : [...said, ...citationsOf(answered)].map((citation) => ({ citation, claim: null }));
  return listed.flatMap(({ citation, claim }, at) => tellings(citation, at + 1, claim));
}
