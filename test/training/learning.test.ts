import { describe, expect, test } from "vitest";
import { Gathering, only, together } from "./examples.ts";
import { foldOf } from "./folds.ts";
import { learned } from "./learning.ts";
import { measure } from "./measure.ts";
import { lineFor } from "./presence.ts";

/** Questions whose right candidate is told by `sign` alone; `noise` says nothing. */
function told(groups: readonly string[]) {
  const gathering = new Gathering(["noise", "sign"]);
  groups.forEach((group, i) => {
    gathering.add(group, [
      { features: { noise: i % 3, sign: 1 }, right: true },
      { features: { noise: (i + 1) % 3, sign: 0 }, right: false },
      { features: { noise: (i + 2) % 3, sign: 0 }, right: false },
    ]);
  });
  return gathering.done(1);
}

const GROUPS = ["a", "b", "c", "d", "e", "f"];

describe("learning", () => {
  test("gives weight to the feature that tells, and ranks by it", () => {
    const examples = told(GROUPS);
    const weights = learned(examples);
    expect(weights["sign"]).toBeGreaterThan(1);
    expect(Math.abs(weights["noise"] ?? 1)).toBeLessThan(0.1);
    expect(measure(examples, weights)).toEqual({ first: 1, five: 1, mrr: 1 });
  });

  test("a question without a right candidate counts as missed", () => {
    const gathering = new Gathering(["sign"]);
    gathering.add("a", [{ features: { sign: 1 }, right: false }]);
    expect(measure(gathering.done(1), { sign: 1 }).mrr).toBe(0);
  });

  test("folds keep groups whole, and parts put together again are all", () => {
    const examples = told(GROUPS);
    const isFirst = (group: string): boolean => foldOf(group, 2) === 0;
    const parts = [only(examples, isFirst), only(examples, (group) => !isFirst(group))];
    expect(parts.flatMap(({ groups }) => groups).toSorted()).toEqual(GROUPS);
    expect(together(parts).values.length).toBe(examples.values.length);
  });
});

test("the line between answering and silence is where both are right equally often", () => {
  const gathering = new Gathering(["sign"]);
  for (const [sign, there] of [
    [3, true],
    [2, true],
    [-1, true],
    [1, false],
    [-2, false],
    [-3, false],
  ] as const)
    gathering.add("a", [
      { features: { sign }, right: there },
      { features: { sign: 0 }, right: !there },
    ]);
  const { answered, silent } = lineFor(gathering.done(1), { sign: 1 });
  expect(Math.min(answered, silent)).toBeCloseTo(2 / 3);
});
