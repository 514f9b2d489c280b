import { expect, test } from "vitest";
import { TokenTable } from "../../src/search/tokens.ts";
import { language } from "../support/searched.ts";

const termsIn = (text: string): string[] => language.words(text).map(language.term).filter(Boolean);

test("a text's terms come back in order, without stop words", () => {
  const tokens = new TokenTable(language);
  tokens.add("The ferries of the harbour");
  tokens.add("");
  tokens.add("A harbour, and a ferry!");
  expect([0, 1, 2].map((id) => tokens.termsOf(id))).toEqual([
    termsIn("ferries harbour"),
    [],
    termsIn("harbour ferry"),
  ]);
});

test("one word has one number, and forms of one word one term", () => {
  const tokens = new TokenTable(language);
  tokens.add("ferry ferries FERRY the");
  expect([...tokens.wordsOf(0)]).toEqual([0, 1, 0, 2]);
  const { vocabulary } = tokens;
  expect([0, 1, 2].map((word) => vocabulary.termOf(word))).toEqual([0, 0, -1]);
  expect(["ferry", "ferries", "the", "tram"].map((word) => vocabulary.word(word))).toEqual([0, 1, 2, -1]);
  expect(["ferri", "tram"].map((term) => vocabulary.term(term))).toEqual([0, -1]);
});

test("all words lie in one block, with where each text begins and where the last ends", () => {
  const tokens = new TokenTable(language);
  for (const text of ["the ferry", "", "a ferry left"]) tokens.add(text);
  const { tokens: words, starts } = tokens.blocks();
  expect([[...words], [...starts]]).toEqual([
    [0, 1, 2, 1, 3],
    [0, 2, 2, 5],
  ]);
});
