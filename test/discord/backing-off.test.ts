import { afterEach, describe, expect, test, vi } from "vitest";
import { Failures, isTold, pauseAfterFailures } from "../../src/discord/backing-off.ts";
import { whyUnreachable } from "../../src/discord/unreachable.ts";

afterEach(() => vi.useRealTimers());

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

  /** At which tries within so many seconds a line is told, where each fails with the next of these codes in turn. */
  function toldOf(codes: readonly string[], seconds: number): number[] {
    vi.useFakeTimers({ now: 0, toFake: ["Date"] });
    const failures = new Failures();
    return triesWithin(seconds).flatMap((at, tried) => {
      vi.setSystemTime(at * 1_000);
      const code = codes[tried % codes.length];
      const { reason } = whyUnreachable(Object.assign(new Error("canary"), { code }));
      return failures.add(reason).isTold ? [tried + 1] : [];
    });
  }

  test.each([
    ["the clock is wrong, and goes on", ["CERT_NOT_YET_VALID"]],
    ["two reasons take turns", ["ENOTFOUND", "EAI_AGAIN"]],
  ])("are no more where %s", (_, codes) => {
    expect(toldOf(codes, 3_720)).toEqual([1, 2, 3, 4, 5, 6, 7, 15, 30, 45, 60]);
  });

  test("come at once where the reason is a new one", () => {
    const failures = new Failures();
    for (let tries = 0; tries < 8; tries++) failures.add("its name cannot be resolved");
    expect(failures.add("nobody answers")).toEqual({ pauseMs: 60_000, isTold: true });
    expect(failures.add("nobody answers").isTold).toBe(false);
  });
});
