import { describe, expect, test } from "vitest";
import { Pace, type Standing } from "../../../src/discord/limits/pace.ts";
import { type Ask, type Outcome, simulate } from "./simulating.ts";

const turnMs = 6;
const standing: Standing = { turnMs, standingMs: 0 };

/** So many members of a server who ask in the same moment. */
const burst = (server: string, count: number, atMs = 500): Ask[] =>
  Array.from({ length: count }, (_, at) => ({ asker: { user: `${server} ${at}`, server }, atMs }));

/** Many servers in which somebody asks now and then. */
const trickle = (everyMs: number, untilMs: number): Ask[] =>
  Array.from({ length: Math.floor(untilMs / everyMs) }, (_, at) => ({
    asker: { user: `other ${at}`, server: `other ${at}` },
    atMs: at * everyMs,
  }));

const waitsOf = (outcomes: readonly Outcome[], server: string): number[] =>
  outcomes.filter(({ asker }) => asker.server === server).map(({ waitedMs }) => waitedMs ?? Number.NaN);

const turnedAway = (outcomes: readonly Outcome[]): number =>
  outcomes.filter(({ waitedMs }) => waitedMs === null).length;

describe("a line that asks much", () => {
  test("has a turn for seven turns' time of rest, after three at once", () => {
    const pace = new Pace();
    pace.came("busy", 0);
    pace.came("other", 0);
    const rests: number[] = [];
    for (let turn = 0; turn < 5; turn++) {
      rests.push(pace.restMs("busy", standing, 10));
      pace.hadTurn("busy", 10);
    }
    expect(rests).toEqual([0, 0, 0, 42, 42]);
    expect(pace.restMs("busy", standing, 40)).toBe(12);
    expect(pace.restMs("busy", standing, 60)).toBe(0);
  });

  test("rests 60 ms at most, however long a turn takes", () => {
    const pace = new Pace();
    pace.came("busy", 0);
    pace.came("other", 0);
    for (let turn = 0; turn < 3; turn++) pace.hadTurn("busy", 0);
    expect(pace.restMs("busy", { turnMs: 1_000, standingMs: 1_500 }, 0)).toBe(60);
  });

  test("rests for nobody where no other line has come lately", () => {
    const pace = new Pace();
    pace.came("other", 0);
    pace.came("busy", 0);
    pace.came("busy", 260);
    for (let turn = 0; turn < 3; turn++) pace.hadTurn("busy", 260);
    expect(pace.restMs("busy", standing, 250)).toBeGreaterThan(0);
    expect(pace.restMs("busy", standing, 251)).toBe(0);
    expect(pace.restMs("busy", standing, 260)).toBe(0);
  });

  test("rests no longer where somebody has been waiting for a while", () => {
    const pace = new Pace();
    pace.came("busy", 0);
    pace.came("other", 0);
    for (let turn = 0; turn < 3; turn++) pace.hadTurn("busy", 0);
    expect(pace.restMs("busy", { turnMs, standingMs: 1_501 }, 0)).toBe(0);
  });

  test("begins anew where its last turn was long ago", () => {
    const pace = new Pace();
    for (let turn = 0; turn < 3; turn++) pace.hadTurn("busy", 0);
    pace.came("busy", 400);
    pace.came("other", 400);
    pace.hadTurn("other", 400);
    pace.hadTurn("busy", 400);
    expect(pace.restMs("busy", standing, 400)).toBe(0);
  });
});

describe("a burst of one server", () => {
  test("is spread over time while others ask, and ends before Discord has to be told that an answer is coming", async () => {
    const outcomes = await simulate([...trickle(50, 3_000), ...burst("busy", 26)], turnMs);
    const waits = waitsOf(outcomes, "busy");
    expect(Math.max(...waits)).toBeGreaterThan(600);
    expect(Math.max(...waits)).toBeLessThan(1_700);
    const others = outcomes.filter(({ asker }) => asker.server !== "busy").map(({ waitedMs }) => waitedMs);
    expect(Math.max(...others.map(Number))).toBeLessThanOrEqual(turnMs);
  });

  test("is answered without a rest where nobody else asks", async () => {
    const outcomes = await simulate([...burst("elsewhere", 1, 0), ...burst("busy", 26)], turnMs);
    expect(Math.max(...waitsOf(outcomes, "busy"))).toBeLessThanOrEqual(26 * turnMs);
  });

  test("takes little longer where turns are quick", async () => {
    const outcomes = await simulate([...trickle(50, 3_000), ...burst("busy", 26)], 1);
    expect(Math.max(...waitsOf(outcomes, "busy"))).toBeLessThan(300);
  });

  test("of two hundred who ask at once is answered as fast as can be after a while", async () => {
    const outcomes = await simulate([...trickle(50, 6_000), ...burst("busy", 200)], turnMs);
    expect(turnedAway(outcomes)).toBe(0);
    expect(Math.max(...waitsOf(outcomes, "busy"))).toBeLessThan(1_500 + 200 * turnMs * 1.2);
  });
});

describe("bursts of many servers", () => {
  test("turn nobody away, one after the other", async () => {
    const bursts = Array.from({ length: 8 }, (_, at) => burst(`busy ${at}`, 26, 500 + at * 1_000)).flat();
    expect(turnedAway(await simulate([...trickle(200, 12_000), ...bursts], 9))).toBe(0);
  });

  test("take no longer than their work, where some ask more than others and somebody asks beside them", async () => {
    const bursts = Array.from({ length: 60 }, (_, at) =>
      burst(`s${at}`, 1 + Math.floor(25 / (at + 1))),
    ).flat();
    const asks = [...bursts, ...trickle(60, 4_000)];
    const outcomes = await simulate(asks, 20);
    const waits = bursts.flatMap(({ asker }) => waitsOf(outcomes, asker.server ?? ""));
    const workMs = 20 * (bursts.length + 4_000 / 60);
    expect(Math.max(...waits)).toBeLessThan(workMs);
  });
});

test("who asks as fast as the program can answer gets an answer soon, beside others", async () => {
  const steady = Array.from({ length: 300 }, (_, at) => burst("busy", 1, 500 + at * 50)).flat();
  const collision = burst("busy", 4, 3_000);
  const outcomes = await simulate([...trickle(200, 16_000), ...steady, ...collision], 9);
  const waits = waitsOf(outcomes, "busy").sort((a, b) => a - b);
  expect(turnedAway(outcomes)).toBe(0);
  expect(waits[Math.floor(waits.length / 2)]).toBeLessThan(60);
});
