import type { Tense } from "../../../text/language.ts";

const AHEAD =
  /\b(?:will|shall|['’]ll|(?:is|are|am) (?:\p{L}+ ){0,4}?(?:going to|due|expected|planned|scheduled))\b/iu;
const BEHIND = /^\W{0,3}(?:\p{L}+ ){0,3}?(?:was|were|did|had)\b/iu;
/** How a sentence shows that it speaks of what is to come. */
const PLANNED =
  /\b(?:will|shall|would|plan(?:s|ned|ning)?|expect(?:s|ed)?|schedul(?:ed|es)|due|slated|set to|going to|intends?|intended|aims?|hopes?|upcoming|coming|next|tomorrow|later this|(?:is|are) to)\b|['’]ll\b/iu;

/** The time that a question asks of. */
export const tenseOf = (question: string): Tense =>
  AHEAD.test(question) ? "future" : BEHIND.test(question) ? "past" : "present";

/** Whether a sentence speaks of what is to come. */
export const looksAhead = (sentence: string): boolean => PLANNED.test(sentence);
