import { describe, expect, test } from "vitest";
import { isTold, pauseAfterFailures } from "../../src/discord/backing-off.ts";

/** When each try is made that fails at once, in seconds, up to so many. */
function triesWithin(seconds: number): number[] {
  const tries = [0];
  for (let at = 0; ; ) {
    at += pauseAfterFailures(tries.length) / 1_000;
    if (at > seconds) return tries;
    tries.push(at);
  }
}

describe("the pauses between tries", () => {
  test("grow from a second to a minute, and no further", () => {
    const pauses = Array.from({ length: 9 }, (_, at) => pauseAfterFailures(at + 1) / 1_000);
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
    expect(pauseAfterFailures(1e6)).toBe(60_000);
  });

  test("let ten minutes cost 15 tries, and a day 1,445", () => {
    expect(triesWithin(600)).toHaveLength(15);
    expect(triesWithin(86_400)).toHaveLength(1_445);
  });
});

describe("the lines about tries", () => {
  const toldWithin = (seconds: number): number =>
    triesWithin(seconds).filter((_, at) => isTold(at + 1)).length;

  test("are one for each pause that is longer than the last, then four an hour", () => {
    expect(toldWithin(120)).toBe(7);
    expect(toldWithin(3_720) - toldWithin(120)).toBe(4);
    expect(toldWithin(86_400)).toBe(103);
  });
});
