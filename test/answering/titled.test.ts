import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsWithin } from "../../src/answering/matching.ts";
import { titledWith } from "../../src/answering/titled.ts";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import { articleOf } from "../support/article.ts";

const language = await loadEnglish();
const articles = ["Port strike ends", "José Marín at the port", "Tesla's U.S. plant: 1,200 jobs"].map(
  (title, at) => ({ ...articleOf("Ferries sail."), title, id: `a${at}` }),
);

test.each([
  ["strike", "a0"],
  ["the por", "a1"],
  ["jose marin", "a1"],
  ["tesla us 1200", "a2"],
  ["a2", "a2"],
  ["strik ends", undefined],
  ["", undefined],
  ["?!", undefined],
])("%j is the title of %j", (typed, id) => {
  expect(titledWith(typed, articles, language)?.id).toBe(id);
});

test("an article is found where all words stand in its title, the last of them begun", () => {
  const word = fc.constantFrom(
    "port",
    "po",
    "strike",
    "jose",
    "marin",
    "tesla",
    "us",
    "1200",
    "a",
    "e",
    "ends",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), (words) => {
      const typed = words.join(" ");
      const byReading = articles.find(({ title, id }) => wordsWithin(typed, `${title} ${id}`, language));
      expect(titledWith(typed, articles, language)).toBe(byReading);
    }),
  );
});
