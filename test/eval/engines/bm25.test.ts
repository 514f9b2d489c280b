import { expect, test } from "vitest";
import { Bm25 } from "./bm25.ts";

// Three texts of 7/3 terms on average. "ferry" and "bell" stand in two of them: rarity ln(1 + 1.5 / 2.5) = 0.470.
const index = new Bm25([["ferry", "noon"], ["ferry", "ferry", "bell", "tide"], ["bell"]]);

test.each([
  // once in 2 terms: 1.9 / (1 + .9 · (.6 + .4 · 6/7)) = 1.028
  ["ferry", 0, 0.47 * 1.028],
  // twice in 4 terms: 3.8 / (2 + .9 · (.6 + .4 · 12/7)) = 1.204
  ["ferry", 1, 0.47 * 1.204],
  // once in 1 term: 1.9 / (1 + .9 · (.6 + .4 · 3/7)) = 1.121
  ["bell", 2, 0.47 * 1.121],
])("%s scores in text %i what the formula gives by hand", (term, id, score) => {
  expect(index.scores(new Set([term])).get(id)).toBeCloseTo(score, 3);
});

test.each([
  [["ferry"], [1, 0]],
  [["bell"], [2, 1]],
  [
    ["bell", "ferry"],
    [1, 2, 0],
  ],
  [["whale"], []],
])("of %j the best text comes first, and those without stay out", (terms, order) => {
  expect(index.ranked(new Set(terms))).toEqual(order);
});
