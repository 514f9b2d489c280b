import { expect, test } from "vitest";
import { Seen } from "../../src/discord/seen.ts";

test("an id is new once", () => {
  const seen = new Seen(1_000, 10);
  expect([seen.first("a"), seen.first("a"), seen.first("b")]).toEqual([true, false, true]);
});

test("an id is forgotten after its time", () => {
  let now = 0;
  const seen = new Seen(1_000, 10, () => now);
  seen.first("a");
  now = 999;
  expect(seen.first("a")).toBe(false);
  now = 1_000;
  expect(seen.first("a")).toBe(true);
});

test("the oldest are forgotten where there are too many", () => {
  const seen = new Seen(1_000, 2);
  for (const id of ["a", "b", "c"]) seen.first(id);
  expect([seen.first("c"), seen.first("a")]).toEqual([false, true]);
});
