import { describe, expect, test } from "vitest";
import {
  type Answer,
  citationsOf,
  foundSomething,
  isEvidence,
  isRefusal,
  listedOf,
  nothing,
} from "../../src/answering/answer.ts";
import { newestFirst, newestOf } from "../../src/answering/by-day.ts";
import type { Match } from "../../src/answering/command.ts";
import {
  about,
  answers,
  answersFirst,
  answersWhole,
  isQuestion,
  noAnswer,
  readingNote,
} from "../../src/answering/silence.ts";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import type { SegmentedArticle } from "../../src/text/article.ts";
import { english } from "../../src/text/saying.ts";
import { articleOf } from "../support/article.ts";

const language = await loadEnglish();
const [sentence = expect.fail()] = articleOf("The ferry left.").sentences;
const citation = { sentence, score: 1, highlights: [], annotations: [], alsoIn: [] };
const empty: Answer = { note: null, citations: [] };

describe("an answer", () => {
  test.each([
    [empty, false],
    [{ ...empty, note: "Nothing." }, false],
    [{ ...empty, people: [] }, false],
    [{ ...empty, closest: [citation] }, false],
    [{ ...empty, citations: [citation] }, true],
    [{ ...empty, people: [{ name: "Ada Lind", roles: [], aliases: [], articles: 1 }] }, true],
    [{ ...empty, card: { article: sentence.article, people: [], figures: [], quotations: [] } }, true],
    [{ ...empty, commands: [] }, true],
    [{ ...empty, facts: [] }, true],
  ])("number %# found something: %s", (answer: Answer, found) => {
    expect(foundSomething(answer)).toBe(found);
  });

  test("of nothing says why, and has the closest where there are such", () => {
    expect(nothing("Nothing.")).toEqual({ note: "Nothing.", citations: [] });
    expect(nothing("Nothing.", [citation])).toEqual({ note: "Nothing.", citations: [], closest: [citation] });
  });

  test("shows its citations, the closest where they are wanted, its claims where it has such", () => {
    const claims = [{ text: "It left.", citations: [] }];
    const both = { ...empty, citations: [citation], closest: [citation, citation] };
    expect(citationsOf(both)).toHaveLength(1);
    expect(citationsOf({ ...both, showClosest: true })).toHaveLength(2);
    expect(citationsOf({ ...empty, citations: [citation], showClosest: true })).toEqual([]);
    expect(listedOf(both)).toHaveLength(1);
    expect(listedOf({ ...both, claims })).toBe(claims);
  });

  test("is told from a refusal, and evidence from a citation", () => {
    expect(isRefusal({ request: "/x", error: { code: "empty", says: "No." } })).toBe(true);
    expect(isEvidence(citation)).toBe(false);
    expect(isEvidence({ ...citation, bearing: "related", differences: [] } as typeof citation)).toBe(true);
  });
});

describe("the newest come first", () => {
  const on = (id: string, date: string | null): SegmentedArticle => ({ ...articleOf("It left."), id, date });
  const articles = [
    on("a", "2030-01-01"),
    on("b", null),
    on("c", "2031-05-02"),
    on("d", "2031-05-02"),
    on("e", null),
  ];

  test("of articles, those without a date last, each kind in its order", () => {
    expect(newestFirst(articles).map(({ id }) => id)).toEqual(["c", "d", "a", "b", "e"]);
    expect(articles.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("of what stands in them, too", () => {
    const cited = articles.map((article) => ({ sentence: { ...sentence, article } }));
    expect(newestOf(cited).map(({ sentence: { article } }) => article.id)).toEqual(["c", "d", "a", "b", "e"]);
  });
});

describe("silence", () => {
  const match = (cover: number, given: Partial<Match> = {}): Match => ({
    sentence,
    score: 1,
    cover,
    ...given,
  });

  test("is kept where less than half of the words stand in the best match", () => {
    expect([answers([]), answers([match(0.5)]), answers([match(0.51)])]).toEqual([false, false, true]);
    expect(answers([match(0.2), match(1)])).toBe(false);
    expect(answers([match(0.3)], 0.3)).toBe(true);
  });

  test("of a whole question is kept where nothing is sure", () => {
    expect([answersWhole([]), answersWhole([match(1)]), answersWhole([match(0, { answers: true })])]).toEqual(
      [false, false, true],
    );
    expect([isQuestion("who came?", language), isQuestion("ferry fares", language)]).toEqual([true, false]);
  });

  test("is not kept of what is about the same as the best", () => {
    const matches = [match(0.8), match(0.45), match(0.43), match(0.9)];
    expect(about(matches).map(({ cover }) => cover)).toEqual([0.8, 0.45, 0.9]);
    expect(about([])).toEqual([]);
    expect(answersFirst([match(0.5), match(0.6), match(0.1), match(0.51)]).map(({ cover }) => cover)).toEqual(
      [0.6, 0.51, 0.5, 0.1],
    );
  });

  test.each([
    [[], [], ""],
    [["Okafor"], [], "No article here names Okafor."],
    [["Okafor", "Lind"], [], "No article here names Okafor or Lind."],
    [["Okafor", "Lind", "Brandt"], [], "No article here names Okafor, Lind or Brandt."],
    [[], [["fery", "ferry"]], 'I read "fery" as "ferry".'],
    [["Okafor"], [["fery", "ferry"]], 'No article here names Okafor. I read "fery" as "ferry".'],
  ] as const)("says of names %j and slips %j: %s", (unnamed, slips, says) => {
    expect(english(readingNote({ unnamed, slips: new Map(slips) }))).toBe(says);
  });

  test("says how many articles do not answer", () => {
    expect(english(noAnswer(1))).toBe("The one article here does not answer that.");
    expect(english(noAnswer(7))).toBe("None of the 7 articles here answers that.");
  });
});
