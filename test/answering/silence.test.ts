import { describe, expect, test } from "vitest";
import type { Match } from "../../src/answering/command.ts";
import {
  about,
  answers,
  answersFirst,
  answersWhole,
  noAnswer,
  readingNote,
} from "../../src/answering/silence.ts";
import { english } from "../../src/text/saying.ts";
import { articleOf } from "../support/article.ts";

const { sentences } = articleOf("The ferry left.");

const matchOf = (cover: number, given: Partial<Match> = {}): Match[] =>
  sentences.map((sentence) => ({ sentence, score: 1, cover, ...given }));

const covers = (matches: readonly Match[]): number[] => matches.map(({ cover }) => cover);

describe("what is found answers", () => {
  test.each([
    ["where the best has more than half of what was asked", [...matchOf(0.51)], true],
    ["not where it has half of it", [...matchOf(0.5), ...matchOf(1)], false],
    ["not where nothing was found", [], false],
  ])("%s", (_, matches, expected) => {
    expect(answers(matches)).toBe(expected);
  });

  test.each([
    [0.3, 0.3, true],
    [0.29, 0.3, false],
  ])("with a cover of %d where %d is enough: %j", (cover, enough, expected) => {
    expect(answers(matchOf(cover), enough)).toBe(expected);
  });

  test("a whole question where the best does so", () => {
    expect(answersWhole(matchOf(1, { answers: true }))).toBe(true);
    expect(answersWhole([...matchOf(1), ...matchOf(1, { answers: true })])).toBe(false);
    expect(answersWhole([])).toBe(false);
  });
});

test("what has much less of what was asked than the best is not about it", () => {
  expect(covers(about([0.8, 0.45, 0.43, 0.8].flatMap((cover) => matchOf(cover))))).toEqual([0.8, 0.45, 0.8]);
  expect(about([])).toEqual([]);
});

test("what answers by itself comes before what is only near, each in its order", () => {
  const found = [0.2, 0.51, 0.5, 0.9].flatMap((cover) => matchOf(cover));
  expect(covers(answersFirst(found))).toEqual([0.51, 0.9, 0.2, 0.5]);
});

test.each([
  [["Velmar"], "No article here names Velmar."],
  [["Velmar", "Norholm"], "No article here names Velmar or Norholm."],
  [["Velmar", "Ada Lind", "Norholm"], "No article here names Velmar, Ada Lind or Norholm."],
  [[], ""],
])("of a question with the unknown names %j is said: %s", (unnamed, says) => {
  expect(english(readingNote({ unnamed, slips: new Map() }))).toBe(says);
});

test("what was mended is said behind what is not known", () => {
  const slips = new Map([
    ["fery", "ferry"],
    ["tarm", "tram"],
  ]);
  expect(english(readingNote({ unnamed: ["Velmar"], slips }))).toBe(
    'No article here names Velmar. I read "fery" as "ferry". I read "tarm" as "tram".',
  );
});

test.each([
  [1, "The one article here does not answer that."],
  [7, "None of the 7 articles here answers that."],
])("that %d articles do not answer is said", (articles, says) => {
  expect(english(noAnswer(articles))).toBe(says);
});
