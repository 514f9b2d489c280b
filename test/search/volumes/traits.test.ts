import { describe, expect, test } from "vitest";
import { isProse, isQuestion, traitsOf } from "../../../src/search/volumes/traits.ts";
import type { Sentence } from "../../../src/text/article.ts";
import { articleOf } from "../../support/article.ts";

/** A whole text as one sentence. */
const sentenceOf = (text: string, kind: Sentence["kind"]): Sentence => ({
  article: { ...articleOf(""), text },
  number: 1,
  start: 0,
  end: text.length,
  paragraph: 0,
  kind,
});

describe("a sentence", () => {
  test.each([
    ["Who came?", true],
    ["“Who came?”", true],
    ["(Who came?)", true],
    ["Who came? Nobody.", false],
    ["Nobody came.", false],
  ])("that says %s is a question: %s", (text, expected) => {
    const traits = traitsOf([sentenceOf("It was late.", "prose"), sentenceOf(text, "prose")]);
    expect([isQuestion(traits, 0), isQuestion(traits, 1)]).toEqual([false, expected]);
  });

  test("is prose or a fragment, whether it asks or not", () => {
    const texts = [sentenceOf("Who came?", "fragment"), sentenceOf("It left.", "fragment")];
    const traits = traitsOf([...texts, sentenceOf("Who came?", "prose"), sentenceOf("It left.", "prose")]);
    expect([0, 1, 2, 3].map((sentence) => isProse(traits, sentence))).toEqual([false, false, true, true]);
    expect([0, 1, 2, 3].map((sentence) => isQuestion(traits, sentence))).toEqual([true, false, true, false]);
  });

  test("that is not there is an error", () => {
    expect(() => isProse(traitsOf([]), 0)).toThrow(RangeError);
  });
});
