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
