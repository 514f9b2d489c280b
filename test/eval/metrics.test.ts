import { expect, test } from "vitest";
import { averagePrecision, firstRight, hitAt, mean, ordered, reciprocal } from "./metrics.ts";

test.each([
  [1, 0.25],
  [3, 0.5],
  [10, 0.75],
])("of ranks 0, 2, 9 and none, the share within %i is %d", (k, share) => {
  expect(hitAt(k, [0, 2, 9, undefined])).toBe(share);
});

test.each([
  [0, 1],
  [1, 1 / 2],
  [9, 1 / 10],
  [undefined, 0],
])("the reciprocal of rank %s is %d", (rank, value) => {
  expect(reciprocal(rank)).toBe(value);
});

test.each([
  [[true], 1],
  [[false, true], 1 / 2],
  [[true, false, true], (1 / 1 + 2 / 3) / 2],
  [[false, true, true, false, true], (1 / 2 + 2 / 3 + 3 / 5) / 3],
])("the average precision of %j is %d", (right, value) => {
  expect(averagePrecision(right)).toBeCloseTo(value, 12);
});

test("MAP is the mean over questions: (5/6 + 1/2) / 2 is 2/3", () => {
  expect(
    mean(
      [
        [true, false, true],
        [false, true],
      ].map(averagePrecision),
    ),
  ).toBeCloseTo(2 / 3, 12);
});

test("the first right one is found, or none", () => {
  expect(firstRight([false, true, true])).toBe(1);
  expect(firstRight([false])).toBeUndefined();
  expect(firstRight([])).toBeUndefined();
});

const within = (sentence: readonly string[], candidate: string): boolean => sentence.includes(candidate);

test("candidates take the place of their best sentence; those that none touches come last, as given", () => {
  expect(ordered(["a", "b", "c", "d"], [["d"], ["x"], ["b"], ["d"]], within)).toEqual(["d", "b", "a", "c"]);
});

test("candidates that share a sentence stay as given", () => {
  expect(ordered(["a", "b", "c"], [["c"], ["b", "a"]], within)).toEqual(["c", "a", "b"]);
});
