import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Citation } from "../../src/answering/answer.ts";
import type { Match } from "../../src/answering/command.ts";
import { certaintyLine, certaintyOf, explained } from "../../src/answering/why.ts";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import type { SegmentedArticle } from "../../src/text/article.ts";
import { articleOf } from "../support/article.ts";
import { endlessSentence } from "../support/endless.ts";

const language = await loadEnglish();

interface Given {
  /** The sentence that is explained, from 1. */
  readonly number?: number;
  readonly close?: Match["close"];
  readonly title?: string;
  readonly slips?: ReadonlyMap<string, string>;
  readonly score?: number;
}

/** The reasons for one sentence of a text. */
function reasonsFor(question: string, text: string, given: Given = {}): readonly string[] {
  const { number = 1, close, title = "", slips = new Map(), score = 1 } = given;
  const { sentences } = articleOf(text);
  const own = sentences[number - 1] ?? (text.length > 5_000 ? endlessSentence(text) : undefined);
  if (!own) throw new Error("the text has no such sentence");
  const article: SegmentedArticle = { ...own.article, title };
  const sentence = { ...own, article };
  const match: Match = { sentence, score: 1, cover: 1, ...(close && { close }) };
  const citation: Citation = { sentence, score, highlights: [], annotations: [], alsoIn: [] };
  return explained([citation], [match], { question, slips }, language)[0]?.why ?? [];
}

describe("the reasons for a sentence", () => {
  test.each([
    [
      "the words that it holds and those that it does not",
      "how does the harbour strike hurt wages?",
      "The harbour strike goes on.",
      "Holds 2 of the 4 words asked for: harbour, strike; not: hurt, wages.",
    ],
    [
      "all words",
      "the harbour strike",
      "A strike in the harbour.",
      "Holds all of the words asked for: harbour, strike.",
    ],
    [
      "none",
      "the harbour strike",
      "Trains run again.",
      "Holds none of the words asked for: harbour, strike.",
    ],
    [
      "another form as it is printed",
      "did the strike end?",
      "The strikes ended.",
      'Holds all of the words asked for: strike (as "strikes"), end (as "ended").',
    ],
    [
      "kin as they are printed",
      "who is the French minister?",
      "The minister of France spoke.",
      'Holds all of the words asked for: French (as "France"), minister.',
    ],
    [
      "words side by side",
      "when did the night ferry sail?",
      "Nobody saw the night ferry.",
      'Has words side by side as they were asked: "the night ferry".',
    ],
    [
      "words used in like ways",
      "the old boat",
      "The old ferry left.",
      'Has words related to those that it lacks: "ferry" (boat).',
    ],
  ])("tell %s", (_, question, text, reason) => {
    expect(reasonsFor(question, text)).toContain(reason);
  });

  test("tell what stands before it, in its paragraph and in its title", () => {
    const text = "The wage talks failed. The strike goes on. The harbour is closed.";
    const reasons = reasonsFor("wage strike harbour mayor", text, {
      number: 2,
      title: "Mayor calls for talks",
    });
    expect(reasons).toContain("The sentence before has: wage.");
    expect(reasons).toContain("Elsewhere in its paragraph: harbour.");
    expect(reasons).toContain("Its title has: mayor.");
  });

  test("say that it holds the kind of thing asked for only where the ranking saw it", () => {
    const ask = (kind: number) =>
      reasonsFor("who opened the gates?", "Ada opened the gates.", { close: { kind } });
    expect(ask(1)).toContain("Names a person, as was asked.");
    expect(ask(0.5).join()).not.toContain("as was asked");
    expect(reasonsFor("who opened the gates?", "Ada opened the gates.").join()).not.toContain("as was asked");
  });

  test("name a slip of the pen by what it was read as", () => {
    const slips = new Map([["harbuor", "harbour"]]);
    expect(reasonsFor("the harbuor", "The harbour is closed.", { slips })[0]).toBe(
      "Holds all of the words asked for: harbour.",
    );
  });

  test("say that it is a question, opens its article or stands for another telling", () => {
    const close = { asks: 1, early: 1, article: 0.7 };
    expect(reasonsFor("ferry", "Is the ferry late?", { close, score: 2 }).slice(1)).toEqual([
      "Its article as a whole speaks of the same.",
      "Stands at the beginning of its article.",
      "Is a question itself, which counts against it.",
      "Shown in place of another telling of the same, which ranked higher and says less.",
    ]);
  });

  test("tell the first twelve words that it holds and how many others, each as far as forty signs", () => {
    const goods = "coal wool iron salt grain timber brick rope net barrel lamp candle".split(" ");
    const line = (asked: readonly string[]) => reasonsFor(asked.join(" "), `${asked.join(" ")}.`)[0];
    expect(line(goods)).toBe(`Holds all of the words asked for: ${goods.join(", ")}.`);
    expect(line([...goods, "anvil"])).toBe(
      `Holds all of the words asked for: ${goods.join(", ")} and 1 more.`,
    );
    const [fits, longer] = ["x".repeat(40), "x".repeat(41)];
    expect(line([fits])).toBe(`Holds all of the words asked for: ${fits}.`);
    expect(line([longer])).toBe(`Holds all of the words asked for: ${fits}….`);
  });

  test("tell words side by side as far as 200 signs", () => {
    const row = "coal wool iron salt grain timber ".repeat(10).trim();
    expect(reasonsFor(row, `${row}.`)[1]).toBe(
      `Has words side by side as they were asked: "${row.slice(0, 200)}".`,
    );
  });

  test("look around it no further than its paragraph, and twenty sentences in it", () => {
    const rain = (count: number) => "It rained. ".repeat(count);
    const reasons = (text: string, number: number) =>
      reasonsFor("ferry strike", text, { number }).filter((reason) => /paragraph|before/.test(reason));
    const elsewhere = ["Elsewhere in its paragraph: strike."];
    expect(reasons(`A ferry came. ${rain(19)}A strike began.`, 1)).toEqual(elsewhere);
    expect(reasons(`A ferry came. ${rain(20)}A strike began.`, 1)).toEqual([]);
    expect(reasons(`A strike began. ${rain(19)}A ferry came.`, 21)).toEqual(elsewhere);
    expect(reasons(`A strike began. ${rain(20)}A ferry came.`, 22)).toEqual([]);
    expect(reasons("A ferry came.\n\nA strike began.", 1)).toEqual([]);
    expect(reasons("A strike began. A ferry came. A strike ended.", 2)).toEqual([
      "The sentence before has: strike.",
    ]);
    expect(reasons("A strike began.\n\nA ferry came.", 2)).toEqual(["The sentence before has: strike."]);
  });

  test("tell what its source has", () => {
    const { sentences } = articleOf("A ferry came.");
    const reasons = sentences.flatMap((own) => {
      const sentence = { ...own, article: { ...own.article, source: "The Strike Post" } };
      const citation: Citation = { sentence, score: 1, highlights: [], annotations: [], alsoIn: [] };
      const matches: Match[] = [...sentences, sentence].map((each) => ({
        sentence: each,
        score: 1,
        cover: 1,
      }));
      return explained([citation], matches, { question: "ferry strike", slips: new Map() }, language);
    });
    expect(reasons[0]?.why).toContain("Its source has: strike.");
  });

  test.each([
    [{ article: 0.5 }, ["Its article as a whole speaks of the same."]],
    [{ article: 0.49, early: 0.49 }, []],
    [{ early: 0.5 }, ["Stands at the beginning of its article."]],
  ])("with %j tell its place: %j", (close, reasons) => {
    expect(reasonsFor("ferry", "The ferry came.", { close }).slice(1)).toEqual(reasons);
  });

  test("tell of two words that are alike the likest, and only of such as are", () => {
    const near = (question: string, text: string) =>
      reasonsFor(question, text).filter((reason) => reason.includes("related"));
    expect(near("the old boat", "The old bicycle and the old ferry left.")).toEqual([
      'Has words related to those that it lacks: "ferry" (boat).',
    ]);
    expect(near("the old boat", "The old committee agreed.")).toEqual([]);
    expect(near("the old zzyzx", "The old committee agreed.")).toEqual([]);
  });

  test.each([
    [
      "the longest of them",
      "night ferry of Norholm town",
      "The night ferry, the night ferry of Norholm.",
      "night ferry of Norholm",
    ],
    [
      "the first of two as long",
      "night ferry and day ferry",
      "The day ferry met the Night Ferry.",
      "day ferry",
    ],
    ["not one word", "the ferry", "The ferry left.", undefined],
    ["not one word twice", "ferry ferry", "A ferry ferry left.", undefined],
    ["in the words that slips were read as", "nihgt ferry", "The night ferry left.", "night ferry"],
  ])("tell a row of words: %s", (_, question, text, row) => {
    const slips = new Map([["nihgt", "night"]]);
    const found = reasonsFor(question, text, { slips }).flatMap(
      (reason) => /side by side .*"(.*)"/.exec(reason)?.[1] ?? [],
    );
    expect(found).toEqual(row === undefined ? [] : [row]);
  });

  test("name the form of a word that was asked for, be it not the first", () => {
    expect(reasonsFor("a strike", "Strikes and a strike.")[0]).toBe(
      "Holds all of the words asked for: strike.",
    );
    expect(reasonsFor("a strike", "A strike and strikes.")[0]).toBe(
      "Holds all of the words asked for: strike.",
    );
    expect(reasonsFor("to strike", "Strikes and striking.")[0]).toBe(
      'Holds all of the words asked for: strike (as "Strikes").',
    );
  });

  test("are none for a question of stop words alone", () => {
    expect(reasonsFor("what is it?", "It is the ferry.")).toEqual([]);
  });

  test("never name a word as held that the sentence does not hold", () => {
    const word = fc.constantFrom(
      "ferry",
      "strikes",
      "France",
      "French",
      "bought",
      "purchase",
      "grew",
      "harbour",
      "of",
      "%",
    );
    const words = fc.array(word, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, words, words, (asked, before, own) => {
        const text = `The ${before.join(" ")} left. The ${own.join(" ")} stayed.`;
        const [line = ""] = reasonsFor(asked.join(" "), text, { number: 2, title: before.join(" ") });
        const there = new Set(own.map((each) => language.term(language.words(each)[0] ?? "")));
        const held = /^Holds (?:all|\d+) of [^:]*: ([^;]*?)(?:;|\.$)/.exec(line)?.[1] ?? "";
        for (const each of held.split(", ").filter(Boolean)) {
          const [, shown = "", printed] = /^(\S+)(?: \(as "(.*)"\))?$/.exec(each) ?? [];
          expect(own).toContain(printed ?? own.find((w) => w.toLowerCase() === shown.toLowerCase()));
          const term = language.term(language.words(shown)[0] ?? "");
          expect([term, ...language.kin(term)].some((one) => there.has(one))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("stay short, and come soon, whatever is asked and found", () => {
    for (const piece of ["a", "ferry ", "1,", '"', "\ud800", "ferry harbour strike. "]) {
      const reasons = reasonsFor(piece.repeat(2000), `${piece.repeat(200_000 / piece.length)} end`);
      expect(reasons.join("").length).toBeLessThan(4000);
    }
  });
});

describe("the certainty", () => {
  const matches = (certainty: number): Match[] =>
    articleOf("The ferry left.").sentences.map((sentence) => ({ sentence, score: 1, cover: 1, certainty }));

  test.each([
    [0.842, 0.5, "Certainty 84 of 100; under 50 I"],
    [0.4999, 0.5, "Certainty 49 of 100; under 50 I"],
    [0.5, 0.5, "Certainty 50 of 100; under 50 I"],
    [0.4869, 0.487, "Certainty 48.6 of 100; under 48.7 I"],
  ])("%d under a line of %d is told without rounding it over the line", (certainty, line, told) => {
    expect(certaintyLine(matches(certainty), line)).toContain(told);
  });

  test("has two decimals, and is nothing where nothing was found", () => {
    expect(certaintyOf(matches(0.8499))).toBe(0.84);
    expect(certaintyOf([])).toBe(0);
  });
});
