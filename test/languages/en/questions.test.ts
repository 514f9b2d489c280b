import { describe, expect, test } from "vitest";
import { Corpus } from "../../../src/corpus/corpus.ts";
import { loadEnglish } from "../../../src/languages/en/pack.ts";
import type { Wanted } from "../../../src/text/language.ts";
import { articleOf } from "../../support/article.ts";

const language = await loadEnglish();

/** How well a sentence could answer the question, by the question's own kind or a given one. */
function held(question: string, text: string, wanted: Wanted = language.wants(question)): number {
  const article = articleOf(text);
  const corpus = new Corpus([article], language);
  const [sentence] = article.sentences;
  if (!sentence) throw new Error(`"${text}" is no sentence`);
  return language.holds(wanted, sentence, new Set(language.words(question)), (type) =>
    corpus.annotationsOf(sentence, type),
  );
}

describe("a sentence holds an answer of the kind asked for", () => {
  test.each([
    ["Who opened the pier?", "The pier was opened by Ada Lindqvist.", "The pier was opened on Thursday."],
    ["When was the pier opened?", "The pier was opened in March 1931.", "The pier was opened with a song."],
    ["How many people came?", "Some 300 people came.", "Many people came."],
    ["How much did it cost?", "It cost $4.2 million.", "It cost more than planned."],
    ["What percentage of fares rose?", "Fares rose by 12%.", "Fares rose by 12 crowns."],
    ["How long did the repair take?", "The repair took two years.", "The repair took 300 workers."],
    ["Where does the ferry go?", "The ferry goes to Norgas.", "The ferry goes at noon."],
    ["Why did they stay away?", "They stayed away because of the pier.", "They stayed away on Thursday."],
  ])("%s", (question, better, worse) => {
    expect(held(question, better)).toBeGreaterThan(held(question, worse));
    expect(held(question, better)).toBe(1);
  });

  test("what the question itself names is no answer", () => {
    expect(held("When in 1931 was the pier opened?", "The pier was opened in 1931.")).toBe(0);
    expect(held("Who is Ada Lindqvist?", "She knows Ada Lindqvist.")).toBe(0);
  });

  test("any figure is a number", () => {
    expect(held("fares", "Fares rose by 12%.", "number")).toBe(1);
  });
});

describe("a sentence leans on the one before it", () => {
  test.each([
    ["He also said no.", 1],
    ["However, the ferry sailed.", 0.6],
    ["The ferry sailed.", 0.4],
    ["Ada Lindqvist opened the pier.", 0],
  ])("%s", (text, leaning) => {
    expect(language.leans(text)).toBe(leaning);
  });
});

describe("the names in a question", () => {
  test.each([
    ["When did Zoltan Kerekes visit?", [["Zoltan", "Kerekes"]]],
    ["Did Prime Minister Kerekes resign?", [["Kerekes"]]],
    ["What did Zoltan's party do in March?", [["Zoltan"]]],
    ["What happened on Thursday?", []],
    ["how old is the ferry", []],
  ])("%s", (question, names) => {
    expect(language.namesIn(question)).toEqual(names);
  });
});
