import { expect, test } from "vitest";
import { quantile } from "./quantile.ts";

const hundred = Array.from({ length: 100 }, (_, at) => at + 1);

test.each([
  [hundred, 0.5, 50],
  [hundred, 0.95, 95],
  [hundred, 0.99, 99],
  [[7], 0.5, 7],
  [[7], 0.99, 7],
])("a quantile is the nearest rank (%#)", (sorted, share, value) => {
  expect(quantile(sorted, share)).toBe(value);
});
