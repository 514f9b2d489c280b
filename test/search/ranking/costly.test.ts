import { describe, expect, test } from "vitest";
import { MOST_TERMS } from "../../../src/search/ranking/question.ts";
import { costlyTexts, stockOf } from "../../hostile/questions.ts";
import { language, searched } from "../../support/searched.ts";

const words = Array.from(
  { length: 400 },
  (_, at) => `sea${"bcdfghjklm"[at % 10]}${"aeiou"[at % 5]}${at.toString(36)}rn`,
);
const { read } = await searched({ harbour: words.map((word) => `The ${word} left.`).join(" ") });
const texts = costlyTexts(stockOf([words.join(" "), "ferry harbour ".repeat(9)], language), 6_000);

describe("of a question that is made to take long", () => {
  test.each(Object.entries(texts))(
    "no more than 48 terms are looked for, of 96 words: %s",
    async (_, text) => {
      const question = await read(text);
      expect(question.terms.length).toBeLessThanOrEqual(MOST_TERMS);
      expect(question.rarity.length).toBe(question.terms.length);
      expect(question.pairs.length).toBeLessThan(MOST_TERMS);
      expect(Math.max(question.runs.length, question.triples.length)).toBeLessThan(2 * MOST_TERMS);
      expect(Math.max(question.words.size, question.slips.size)).toBeLessThanOrEqual(2 * MOST_TERMS);
    },
  );

  test("that holds stop words alone, none is", async () => {
    expect((await read(texts["one stop word"] ?? "?")).searched).toEqual([]);
  });

  test("that holds one word again and again, one term is", async () => {
    expect((await read(texts["one common word"] ?? "?")).terms).toHaveLength(1);
  });
});
