import { expect, test } from "vitest";
import { Recent } from "./recent.ts";

const filled = (least: number, count: number): Recent<number> => {
  const recent = new Recent<number>(least);
  for (let at = 0; at < count; at++) recent.push(at);
  return recent;
};

test("the newest are kept, and all are counted", () => {
  const recent = filled(10, 1_000);
  expect(recent.count).toBe(1_000);
  expect(recent.last).toBe(999);
  expect(recent.since(990)).toEqual([990, 991, 992, 993, 994, 995, 996, 997, 998, 999]);
  expect(recent.since(0).length).toBeLessThanOrEqual(20);
});

test("all are kept where there are few", () => {
  expect(filled(10, 5).since(0)).toEqual([0, 1, 2, 3, 4]);
  expect(filled(10, 5).since(5)).toEqual([]);
});
