import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { figureKinds } from "../../src/answering/figure-kinds.ts";
import { appOver } from "../support/app.ts";

// Who types has all the time that reading takes.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const LONG = "the yearly wool exports of all the farms in the northern valleys";

test("units, and what figures are about, are told with the most frequent first, then by name", async () => {
  const { corpus } = await appOver({
    "a.txt":
      "Some 30 goats came. Some 50 sheep came. Some 40 eels came. Some 45 ducks came. Some 60 goats left. It was 70. It rained.",
    "b.txt": "Wool exports fell 4%. Oil exports fell 5%. Wool  exports fell 6%.",
  });
  const { units, abouts } = await figureKinds(corpus);
  expect(units.slice(0, 5)).toEqual(["%", "goat", "duck", "eel", "sheep"]);
  expect(units).not.toContain("");
  expect(abouts).toEqual(["wool exports", "oil exports"]);
});

test("who types gets what is known in time, and later the rest", async () => {
  const { corpus } = await appOver({ "a.txt": "Some 30 goats came. Some 40 eels came." });
  const soon = figureKinds(corpus);
  vi.advanceTimersByTime(799);
  vi.advanceTimersByTime(1);
  expect(await soon).toEqual({ units: [], abouts: [] });
  expect((await figureKinds(corpus)).units).toEqual(["eel", "goat"]);
});

test("what is longer than a name is not told", async () => {
  const { corpus } = await appOver({ "a.txt": `Oil exports fell 4%. ${LONG.replace("t", "T")} fell 5%.` });
  const { abouts } = await figureKinds(corpus);
  expect(abouts).toContain("oil exports");
  for (const about of abouts) expect(about.length).toBeLessThanOrEqual(50);
});

test("a corpus is read for them once", async () => {
  const { corpus } = await appOver({ "a.txt": "Some 30 goats came." });
  const [first, second] = [await figureKinds(corpus), await figureKinds(corpus)];
  expect(second).toBe(first);
});
