import fc from "fast-check";
import { expect, test } from "vitest";
import { dot } from "./algebra.ts";
import { principalDirections, reduced } from "./reduce.ts";
import { retrofitted } from "./retrofit.ts";

const value = fc.double({ min: -10, max: 10, noNaN: true });
const cloud = fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { minLength: 6, maxLength: 30 });

test("the widest direction comes first", () => {
  const rows = [-3, -2, -1, 1, 2, 3].map((x, i) => Float64Array.of(i % 2, 10 * x, -x));
  const [widest = new Float64Array()] = principalDirections(rows, 2);
  expect(Math.abs(widest[1] ?? 0)).toBeGreaterThan(0.95);
});

test("reduced vectors are of unit length, or nought", () => {
  fc.assert(
    fc.property(cloud, (rows) => {
      for (const row of reduced(
        rows.map((row) => Float64Array.from(row)),
        2,
        1,
      )) {
        expect(row).toHaveLength(2);
        const length = Math.sqrt(dot(row, row));
        expect(Math.min(length, Math.abs(length - 1))).toBeLessThan(1e-6);
      }
    }),
  );
});

test("what belongs together draws near, and the rest stays", () => {
  const rows = [Float64Array.of(1, 0), Float64Array.of(0, 1), Float64Array.of(-1, 0)];
  const [one, other, alone] = retrofitted(rows, [[0, 1]], 1);
  expect(Array.from(one ?? [], (x) => Math.round(x * 100))).toEqual([67, 33]);
  expect(Array.from(other ?? [], (x) => Math.round(x * 100))).toEqual([33, 67]);
  expect(alone).toEqual(rows[2]);
});
