import { describe, expect, test } from "vitest";
import { nowIn } from "../../src/answering/then-and-now.ts";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import { wordsOf } from "../../src/text/article.ts";
import { articleOf } from "../support/article.ts";

const language = await loadEnglish();

/** What a sentence of one text has become in another: its number and words there. */
function become(then: string, at: number, now: string): string | null {
  const sentence = articleOf(then).sentences[at];
  if (sentence === undefined) throw new Error("there is no such sentence");
  const found = nowIn(sentence, articleOf(now), language);
  return found && `${found.number} ${wordsOf(found)}`;
}

const ONE = "The ferry left the harbour at noon.";

describe("a sentence of an earlier version is now", () => {
  test.each([
    ["the same words, wherever they stand", ONE, 0, `It rained hard. ${ONE}`, `2 ${ONE}`],
    [
      "of the same words twice those at its place",
      `It rained. ${ONE}`,
      1,
      `${ONE} ${ONE} ${ONE}`,
      `2 ${ONE}`,
    ],
    [
      "the first of them where none is at its place",
      `It rained. It fell. ${ONE}`,
      2,
      `${ONE} ${ONE}`,
      `1 ${ONE}`,
    ],
    [
      "what has most of its words, where none has all",
      ONE,
      0,
      "The ferry came. The ferry left the harbour at night. The ferry left the town.",
      "2 The ferry left the harbour at night.",
    ],
    [
      "the first of those that have as many",
      ONE,
      0,
      "The ferry left the harbour at night. The ferry left the harbour at dawn.",
      "1 The ferry left the harbour at night.",
    ],
    ["nothing where half of the words are others", "Gulls cry.", 0, "Gulls sleep.", null],
    ["nothing where all are others", ONE, 0, "Snow fell on distant hills.", null],
    ["nothing in an empty article", ONE, 0, "", null],
  ])("%s", (_, then, at, now, expected) => {
    expect(become(then, at, now)).toBe(expected);
  });
});
