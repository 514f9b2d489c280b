import { describe, expect, test } from "vitest";
import { assertionIn } from "../../../../src/languages/en/claims/assertion.ts";

const claimed = (sentence: string): string | null => {
  const span = assertionIn(sentence);
  return span && sentence.slice(span.start, span.end);
};

describe("a sentence claims", () => {
  test.each([
    ["The dam was built in 1962.", "The dam was built in 1962."],
    ["I think that the dam is old.", "the dam is old."],
    ["Yes, apparently the dam broke.", "the dam broke."],
    ["Hi all, the dam broke.", "the dam broke."],
    [
      "When the ferry came back, 300 people stood there.",
      "When the ferry came back, 300 people stood there.",
    ],
    ["Soldiers left the town.", "Soldiers left the town."],
    ["Nobody built the dam", "Nobody built the dam"],
  ])("%s", (sentence, part) => {
    expect(claimed(sentence)).toBe(part);
  });
});

describe("a sentence claims nothing", () => {
  test.each([
    "Was the dam built in 1962?",
    "is the dam old",
    "What does the dam cost",
    "The dam broke, did it not?",
    "Good morning everyone!",
    "Thanks for the link",
    "lol",
    "Congratulations, dear friends!",
    "",
    "!!!",
  ])("%s", (sentence) => {
    expect(claimed(sentence)).toBeNull();
  });
});
