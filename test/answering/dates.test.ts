import { describe, expect, test } from "vitest";
import type { Match } from "../../src/answering/command.ts";
import { byDate, inItsTime } from "../../src/answering/dates.ts";
import { wordsOf } from "../../src/text/article.ts";
import { appOver } from "../support/app.ts";

/** All sentences of an article of a day as matches. */
async function matchesIn(text: string, day = "2031-05-12") {
  const { corpus } = await appOver({ "a.md": `---\n${day && `date: ${day}\n`}---\n${text}\n` });
  const matches = corpus.articles
    .flatMap(({ sentences }) => sentences)
    .map((sentence): Match => ({ sentence, score: 1, cover: 1 }));
  return { corpus, matches };
}

describe("the date that fits what was asked is", () => {
  test.each([
    ["the one beside it", "the pier opened", "In 1990 a storm came, and the pier opened in 2015.", "2015"],
    [
      "the first of two that fit alike",
      "zebras",
      "From the year 1990 on it rained, and since 2015 it has snowed.",
      "1990",
    ],
    ["one with its year", "the pier", "In March the pier opened, and in May 2015 the pier sank.", "May 2015"],
    [
      "one that the words do not name",
      "when was the fire of 2019",
      "The fire of 2019 was on 3 May.",
      "3 May",
    ],
    ["one that they name in part", "the fire of May", "The fire was in May 2015.", "May 2015"],
    [
      "none where the words name all of it",
      "when was the fire of 2019",
      "The fire of 2019 was large.",
      undefined,
    ],
    ["none where there is none", "the fire", "The fire was large.", undefined],
  ])("%s", async (_, words, text, printed) => {
    const { corpus, matches } = await matchesIn(text);
    const [{ sentence, date } = {}] = byDate(matches, words, corpus);
    expect(date && sentence?.article.text.slice(date.start, date.end)).toBe(printed);
  });

  test.each([
    ["all of what was asked in its clause, with its year", "pier", "The pier 2015.", 1 + 2 * 0.99 + 1 + 0.5],
    ["all of what was asked in its clause, without one", "pier", "The pier on Friday.", 1 + 2 * 0.96 + 1],
    ["half of what was asked", "pier zebra", "The pier 2015.", 1 + 0.99 + 0.5 + 0.5],
    ["what was asked in another clause", "pier", "The pier, 2015.", 1 + 2 * 0.98 + 0.5],
    ["nothing of it", "zebra", "The pier 2015.", 1.5],
  ])("worth more with %s", async (_, words, text, score) => {
    const { corpus, matches } = await matchesIn(text);
    expect(byDate(matches, words, corpus)[0]?.score).toBeCloseTo(score, 5);
  });
});

test("sentences come by themselves and by what stands beside their dates", async () => {
  const { corpus, matches } = await matchesIn("It rained. It snowed in 1990. The pier opened in 2015.");
  expect(byDate(matches, "pier", corpus).map(({ sentence }) => sentence.number)).toEqual([3, 2, 1]);
  const higher = matches.map((match, at) => ({ ...match, score: at === 0 ? 9 : 1 }));
  expect(byDate(higher, "pier", corpus).map(({ sentence }) => sentence.number)).toEqual([1, 3, 2]);
});

describe("of what will be speaks", () => {
  const TEXT =
    "The bridge will open. The bridge opened in 2015. The opening of the bridge is on 3 June 2031. The bridge was old on Friday, older in 2035.";
  const AHEAD = ["The bridge will open.", "The opening of the bridge is on 3 June 2031."];

  test.each([
    [
      "what looks ahead or dates it after its day",
      "when will the bridge open",
      "2031-05-12",
      [...AHEAD, "The bridge was old on Friday, older in 2035."],
    ],
    ["what looks ahead alone where its day is not known", "when will the bridge open", "", AHEAD.slice(0, 1)],
  ])("%s", async (_, words, day, sentences) => {
    const { corpus, matches } = await matchesIn(TEXT, day);
    expect(inItsTime(matches, words, corpus).map(({ sentence }) => wordsOf(sentence))).toEqual(sentences);
  });

  test("all, where what was is asked for", async () => {
    const { corpus, matches } = await matchesIn(TEXT);
    expect(inItsTime(matches, "when did the bridge open", corpus)).toEqual(matches);
  });
});
