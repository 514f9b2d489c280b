import { expect } from "vitest";
import quotations from "../../../src/languages/en/annotators/quotations.ts";
import { articleOf } from "../../support/article.ts";

/** A text, and the speaker of each quotation in it in order; null: nobody is named. */
export type Case = readonly [text: string, speakers: readonly (string | null)[]];

/** Expects each quotation of a text to have the speaker given. */
export function hasSpeakers(...[text, speakers]: Case): void {
  const article = articleOf(text);
  const found = quotations.annotate(article, article.sentences);
  expect(found.map((quotation) => quotation.speaker ?? null)).toEqual(speakers);
}
