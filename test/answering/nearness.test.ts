import { expect, test } from "vitest";
import { AskedWords } from "../../src/answering/nearness.ts";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import { articleOf } from "../support/article.ts";
import { endlessSentence } from "../support/endless.ts";
import { readWords } from "../support/read-words.ts";

const language = await loadEnglish();
const TEXT = "The ferry carried 40 goats, and the old mill ground oats for 12 bakers beside the ferry.";

function asked(...words: string[]) {
  const [sentence] = articleOf(TEXT).sentences;
  if (!sentence) throw new Error("no sentence");
  const terms = new Set(words.map((word) => language.term(word)));
  return {
    words: new AskedWords(sentence, terms, readWords(language)),
    at: (printed: string) => {
      const start = TEXT.indexOf(printed);
      return { start, end: start + printed.length };
    },
  };
}

test("of a word that stands twice the nearer place counts", () => {
  const { words, at } = asked("ferry");
  expect(words.near(at("40"))).toBeCloseTo(1 - 9 / 100);
  expect(words.near(at("12"))).toBeCloseTo(1 - 19 / 100);
});

test("only what stands in the clause is in it", () => {
  const { words, at } = asked("mill", "ferry");
  expect(words.inClause(at("40"))).toBe(0.5);
  expect(words.inClause(at("12"))).toBe(1);
});

test("all that was asked stands beside a stretch, or not", () => {
  expect(asked("mill", "ferry").words.standsBeside(asked().at("40"))).toBe(true);
  expect(asked("mill", "harbour").words.standsBeside(asked().at("40"))).toBe(false);
});

test("a sentence of 50,000 figures is read", () => {
  const sentence = endlessSentence(`Oil ${"12 oil ".repeat(25_000)}rose.`);
  const words = new AskedWords(sentence, new Set([language.term("oil")]), readWords(language));
  for (let start = 0; start < 170_000; start += 4) words.near({ start, end: start + 2 });
  expect(words.inClause({ start: 5, end: 7 })).toBe(1);
});
