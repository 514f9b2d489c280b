import fc from "fast-check";
import { expect, test } from "vitest";
import { nearness } from "../../../src/search/ranking/features.ts";
import { Places } from "../../../src/search/ranking/places.ts";
import type { Question } from "../../../src/search/ranking/question.ts";

const question: Question = {
  terms: ["a", "b"],
  searched: [],
  rarity: [1, 1],
  needed: [1, 1],
  placeOf: new Places([]),
  pairs: [{ left: 0, right: 1, weight: 1 }],
  triples: [],
  runs: [],
  names: new Set(),
  named: [0, 0],
  exact: [],
  wanted: "other",
  words: new Set(),
  slips: new Map(),
  known: 2,
  knownShare: 1,
};

const near = (left: readonly number[], right: readonly number[]): number =>
  nearness({ counts: [1, 1], places: [left, right], length: 60 }, question);

/** Every place against every other. */
function plainly(left: readonly number[], right: readonly number[]): number {
  const gaps = left.flatMap((i) => right.map((j) => (j < i ? i - j + 0.5 : Math.max(1, j - i))));
  return 1 / Math.min(Number.POSITIVE_INFINITY, ...gaps);
}

test("nearness goes by the two nearest uses of neighbouring terms", () => {
  const places = fc.uniqueArray(fc.nat(60), { maxLength: 8 }).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(places, places, (left, right) => {
      expect(near(left, right)).toBeCloseTo(plainly(left, right), 10);
    }),
  );
});

test("a term that stands in a text thousands of times is still compared", () => {
  const often = Array.from({ length: 200_000 }, (_, i) => 3 * i);
  expect(
    near(
      often,
      often.map((at) => at + 2),
    ),
  ).toBeCloseTo(2 / 3, 10);
});
