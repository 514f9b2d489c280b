import { describe, expect, test } from "vitest";
import { STOP_WORDS } from "../../../src/languages/en/data/stop-words.ts";
import table from "../../../src/languages/en/data/vectors.json" with { type: "json" };
import { meaning } from "../../../src/languages/en/words/meaning.ts";
import { term } from "../../../src/languages/en/words/words.ts";

const TERMS = table.terms.split(" ");

function nearness(one: string, other: string): number {
  const [a, b] = [meaning(term(one)), meaning(term(other))];
  if (a === undefined || b === undefined) throw new Error(`${one} or ${other} has no vector`);
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0) / 127 ** 2;
}

describe("words of like meaning are nearer than strangers", () => {
  test.each([
    ["boat", "ship", "salary"],
    ["doctor", "physician", "bridge"],
    ["teacher", "pupil", "gravel"],
    ["angry", "furious", "wooden"],
    ["rain", "storm", "theorem"],
    ["bread", "flour", "lawsuit"],
    ["purchase", "buy", "swim"],
    ["movie", "film", "harvest"],
    ["decide", "decision", "feather"],
    ["destroy", "destruction", "melody"],
  ])("%s: %s before %s", (word, near, far) => {
    expect(nearness(word, near)).toBeGreaterThan(nearness(word, far) + 0.3);
  });
});

test.each([
  "the",
  "",
  "Paris",
  "paris",
  "john",
  "china",
  "smith",
  "monday",
  "1998",
  "three",
  "third",
  "north",
  "zzzz",
])("%j has no meaning here: a stop word, name, number or unknown word", (word) => {
  expect(meaning(term(word))).toBeUndefined();
});

test("each term has one vector of unit length, and all have the same dimensions", () => {
  expect(new Set(TERMS).size).toBe(TERMS.length);
  for (const each of TERMS) {
    const vector = meaning(each) ?? new Int8Array();
    expect(vector).toHaveLength(table.dimensions);
    expect(Math.hypot(...vector) / 127).toBeCloseTo(1, 1);
  }
});

test("every term is plain lower-case letters, and no stop word has a meaning", () => {
  expect(TERMS.filter((each) => !/^[a-z]+$/.test(each))).toEqual([]);
  expect([...STOP_WORDS].filter((word) => meaning(term(word)) !== undefined)).toEqual([]);
});
