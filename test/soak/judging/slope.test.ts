import * as fc from "fast-check";
import { expect, test } from "vitest";
import { slopeOf } from "./slope.ts";

test.each([
  ["a line", [1, 3, 5, 7], 2],
  ["a flat line", [4, 4, 4], 0],
  ["a line that falls", [9, 6, 3], -3],
  ["a saw without growth", [0, 1, 0, 1, 0], 0],
])("%s has its slope", (_, values, slope) => {
  expect(slopeOf(values.map((value, at) => ({ at, value })))).toBeCloseTo(slope);
});

test("fewer than two places have none", () => {
  expect(slopeOf([])).toBeNaN();
  expect(slopeOf([{ at: 1, value: 5 }])).toBeNaN();
});

const number = fc.integer({ min: -1_000, max: 1_000 });

test("where the line begins changes nothing, and noise around it little", () => {
  fc.assert(
    fc.property(number, number, fc.array(number, { minLength: 3, maxLength: 40 }), (slope, start, noise) => {
      const points = noise.map((each, at) => ({ at, value: start + slope * at + each / 1_000 }));
      expect(Math.abs(slopeOf(points) - slope)).toBeLessThan(1.01);
    }),
  );
});
