import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kin } from "../../../src/languages/en/words/kin.ts";
import { stem } from "../../../src/languages/en/words/stem.ts";
import { term, wordSpans, words } from "../../../src/languages/en/words/words.ts";

describe("words are folded", () => {
  test.each([
    ["Harbour HARBOUR", ["harbour", "harbour"]],
    ["Tesla's Tesla’s", ["tesla", "tesla"]],
    ["don't don’t", ["dont", "dont"]],
    ["1,200 and 1,200,000", ["1200", "and", "1200000"]],
    ["naïve Škoda", ["naive", "skoda"]],
    ["the U.S. and the US", ["the", "us", "and", "the", "us"]],
    ["two-day $240bn", ["two", "day", "240", "billion"]],
    ["26%", ["26", "percent"]],
    ["", []],
    ["… “” +++", []],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe("a term is a word's stem", () => {
  test.each([
    ["caresses", "caress"],
    ["ponies", "poni"],
    ["agreed", "agre"],
    ["hopping", "hop"],
    ["hoping", "hope"],
    ["falling", "fall"],
    ["relational", "relat"],
    ["vietnamization", "vietnam"],
    ["electricity", "electr"],
    ["adjustment", "adjust"],
    ["controlling", "control"],
    ["sky", "sky"],
    ["1200", "1200"],
    ["škoda", "škoda"],
  ])("%s → %s", (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  test.each([
    ["drank", "drinks"],
    ["bought", "buying"],
    ["children", "child"],
    ["women", "woman"],
    ["Shook", "shaking"],
    ["died", "dying"],
    ["skies", "sky"],
  ])("%s and %s are one term", (one, other) => {
    const [a, b] = [one, other].flatMap(words).map(term);
    expect(a).toBe(b);
  });

  test.each([
    ["founded", "found"],
    ["ground", "grind"],
    ["born", "bear"],
  ])("%s and %s stay two", (one, other) => {
    expect(term(one)).not.toBe(term(other));
  });

  test.each(["the", "who", "of", "when", "does"])("the stop word %s is none", (word) => {
    expect(term(word)).toBe("");
  });

  test("an endless word is cut, so that it cannot swell an index", () => {
    expect(term("9".repeat(5000))).toHaveLength(64);
  });
});

describe("kin say about the same", () => {
  test.each([
    ["grow", "surge"],
    ["weapons", "weaponry"],
    ["France", "French"],
  ])("%s and %s", (one, other) => {
    const [a = "", b = ""] = [one, other].flatMap(words).map(term);
    expect(kin(a).has(b)).toBe(true);
    expect(kin(b).has(a)).toBe(true);
  });

  test("a word is not its own kin, and most have none", () => {
    expect(kin(term("grow")).has(term("grow"))).toBe(false);
    expect([...kin(term("harbour"))]).toEqual([]);
  });
});

test("the words with places are the same words, at their places, for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const spans = wordSpans(text);
      expect(spans.map(({ word }) => word)).toEqual(words(text));
      for (const { word, start, end } of spans) expect(words(text.slice(start, end))).toContain(word);
    }),
  );
});

test.each([
  ["$240bn", ["240", "billion"]],
  ["3.5bn euros", ["3", "5", "billion", "euros"]],
  ["100 MN", ["100", "mn"]],
  ["12mn", ["12", "million"]],
  ["Bonn", ["bonn"]],
])("a number says the same with its scale beside it and behind it: %s", (text, expected) => {
  expect(words(text)).toEqual(expected);
  expect(wordSpans(text).map(({ word }) => word)).toEqual(expected);
  for (const { start, end } of wordSpans(text)) expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}]+$/u);
});
