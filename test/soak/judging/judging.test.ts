import { describe, expect, test } from "vitest";
import type { Timing } from "../../discord/stand-in/ledger.ts";
import { readOptions } from "../options.ts";
import { answersOf, faultsIn, promptness } from "./answers.ts";
import { growthIn, leaksBetween, type Sample, settledPart } from "./growth.ts";
import { allHeld, atLeast, atMost, beside, never, unjudged } from "./measure.ts";
import { movedBy } from "./moved.ts";
import { finalTable } from "./table.ts";

const timing = (more: Partial<Timing> = {}): Timing => ({
  name: "ask",
  began: 0,
  firstMs: 5,
  answeredMs: 5,
  told: "answer",
  repeated: false,
  user: "1",
  ...more,
});

const many = (count: number, more: (at: number) => Partial<Timing> = () => ({})): Timing[] =>
  Array.from({ length: count }, (_, at) => timing(more(at)));

describe("a measure", () => {
  test.each([
    ["at its limit is held", atMost("p99", 150, 150), true],
    ["over its limit is not", atMost("p99", 150.1, 150), false],
    ["that was not seen is not held", atMost("p99", Number.NaN, 150), false],
    ["under what must be reached is not held", atLeast("rate", 98, 99), false],
    ["of what must never be is held at none", never("lost", 0), true],
    ["of what must never be is not held at one", never("lost", 1), false],
    ["without a promise is not judged", beside("CPUs", "0.5"), null],
    ["of too little is not judged", unjudged(atMost("slope", 5, 1), "too short"), null],
  ])("%s", (_, { held }, expected) => {
    expect(held).toBe(expected);
  });

  test("that is not held fails the run, one that is not judged does not", () => {
    expect(allHeld([never("lost", 0), beside("CPUs", "1")])).toBe(true);
    expect(allHeld([never("lost", 0), never("doubled", 1)])).toBe(false);
  });
});

describe("answers", () => {
  const timings = [
    ...many(97, (at) => ({ answeredMs: at })),
    timing({ told: "wait", answeredMs: 2_000 }),
    timing({ told: "apology", answeredMs: 3_000 }),
    timing({ told: null, answeredMs: null, firstMs: null }),
  ];

  test("are told apart from being put off, apologies and silence", () => {
    expect(answersOf(timings)).toMatchObject({
      sent: 100,
      answered: 97,
      toldToWait: 1,
      apologies: 1,
      lost: 1,
      doubled: 0,
    });
  });

  test("alone count for how long it took", () => {
    expect(answersOf(timings).times.at(-1)).toBe(96);
  });

  test("that are late, missing or doubled are not held", () => {
    const good = answersOf(many(200));
    expect(allHeld([...faultsIn(good, []), ...promptness(good, 150)])).toBe(true);
    const slow = answersOf(many(200, (at) => ({ answeredMs: at < 3 ? 151 : 5 })));
    expect(allHeld(promptness(slow, 150))).toBe(false);
    expect(allHeld(faultsIn(answersOf(many(3, (at) => ({ repeated: at === 0 }))), []))).toBe(false);
    expect(allHeld(faultsIn(answersOf([timing({ told: null })]), []))).toBe(false);
  });
});

describe("a flood", () => {
  const quiet = answersOf(many(4_000, () => ({ answeredMs: 100 })));

  test.each([
    ["that moves others by less than a fifth is held", 119, 0, true],
    ["that moves them by more is not", 121, 0, false],
    ["for which many are put off is not", 100, 50, false],
  ])("%s", (_, answeredMs, waiting, held) => {
    const flooded = answersOf([
      ...many(4_000, () => ({ answeredMs })),
      ...many(waiting, () => ({ told: "wait" })),
    ]);
    expect(movedBy("p99", quiet, flooded).held).toBe(held);
  });

  test("is not judged over few answers, nor where the load alone is too much", () => {
    expect(movedBy("p99", quiet, answersOf(many(10))).held).toBeNull();
    const overloaded = answersOf([...many(4_000), ...many(400, () => ({ told: "wait" }))]);
    expect(movedBy("p99", overloaded, overloaded).held).toBeNull();
  });
});

const look = {
  residentMb: 200,
  heapMb: 90,
  externalMb: 40,
  descriptors: 25,
  timers: 2,
  listeners: 9,
  emitters: 500,
};

const samplesOver = (interactions: number, growthPer100k: number): Sample[] =>
  Array.from({ length: 31 }, (_, at) => {
    const done = (interactions * at) / 30;
    const grown = (growthPer100k * done) / 100_000 + (at % 2) * 0.2;
    return { ...look, interactions: done, residentMb: 200 + grown, heapMb: 90 + grown };
  });

describe("memory", () => {
  test.each([
    ["that stays is held", 0, true],
    ["that shrinks is held", -3, true],
    ["that grows by less than 1 MB per 100,000 is held", 0.8, true],
    ["that grows by more is not", 1.3, false],
  ])("%s", (_, growth, held) => {
    expect(growthIn(samplesOver(300_000, growth)).map((each) => each.held)).toEqual([held, held]);
  });

  test("is not judged over few interactions", () => {
    expect(growthIn(samplesOver(90_000, 5)).every(({ held }) => held === null)).toBe(true);
  });

  test("is looked at after the caches have filled", () => {
    expect(settledPart(samplesOver(300_000, 0)).at(0)?.interactions).toBe(100_000);
    expect(settledPart(samplesOver(3_000, 0)).at(0)?.interactions).toBe(1_000);
  });

  test("files, timers and listeners that pile up are not held", () => {
    expect(allHeld(leaksBetween(look, { ...look, descriptors: 28 }))).toBe(true);
    for (const key of ["descriptors", "timers", "listeners", "emitters"] as const)
      expect(allHeld(leaksBetween(look, { ...look, [key]: look[key] + 50 }))).toBe(false);
  });
});

test("the table has a line a measure, with what must be, whether it was held, and what was seen", () => {
  const table = finalTable([
    { name: "100/s", measures: [never("lost", 0, "60,000"), atMost("p99", 151, 150, { unit: " ms" })] },
    { name: "the rest", measures: [beside("CPUs", "0.50")] },
  ]);
  expect(table.split("\n").map((line) => line.split(/ {2,}/))).toEqual([
    ["part", "measure", "must", "seen"],
    ["100/s", "lost", "0", "held", "0 of 60,000"],
    ["", "p99", "≤ 150 ms", "NOT HELD", "151 ms"],
    ["the rest", "CPUs", "–", "0.50"],
  ]);
});

describe("options", () => {
  test("are those of the promise where none is given, and short with --quick", () => {
    expect(readOptions([])).toMatchObject({ rate: 100, seconds: 600, sentences: 100_000, drops: 500 });
    const quick = readOptions([
      "--quick",
      "--seconds",
      "7",
      "--node=--max-semi-space-size=8 --optimize-for-size",
    ]);
    expect(quick).toMatchObject({ seconds: 7, flags: ["--max-semi-space-size=8", "--optimize-for-size"] });
    expect(quick.interactions).toBeLessThan(10_000);
  });

  test("that are no whole numbers are refused in a sentence", () => {
    expect(() => readOptions(["--rate", "fast"])).toThrow("--rate takes a whole number.");
  });
});
