import { type Sentence, wordsOf } from "../../text/article.ts";
import { uint8At } from "../blocks.ts";

/** What ranking asks of hundreds of sentences for each question, a bit each: no text is read for it. */
const PROSE = 1;
const QUESTION = 2;

const QUESTION_MARK = /\?["”’)]?$/;

const bitsOf = (sentence: Sentence): number =>
  (sentence.kind === "prose" ? PROSE : 0) | (QUESTION_MARK.test(wordsOf(sentence)) ? QUESTION : 0);

/** A byte a sentence. */
export const traitsOf = (sentences: readonly Sentence[]): Uint8Array => Uint8Array.from(sentences, bitsOf);

/** Whether a sentence is no fragment, which nobody wants cited. */
export const isProse = (traits: Uint8Array, sentence: number): boolean =>
  (uint8At(traits, sentence) & PROSE) !== 0;

/** Whether it is a question itself: it answers none. */
export const isQuestion = (traits: Uint8Array, sentence: number): boolean =>
  (uint8At(traits, sentence) & QUESTION) !== 0;
