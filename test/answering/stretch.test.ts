import { afterEach, expect, test, vi } from "vitest";
import { Stretches } from "../../src/answering/stretch.ts";

afterEach(() => {
  vi.useRealTimers();
});

test("long work ends when its time is up, and not before", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const stretches = new Stretches(20);
  expect(await stretches.goOn()).toBe(true);
  vi.advanceTimersByTime(20);
  expect(await stretches.goOn()).toBe(true);
  vi.advanceTimersByTime(1);
  expect(await stretches.goOn()).toBe(false);
});

test("others get their turn after each stretch of it, and not within one", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const stretches = new Stretches(1_000);
  let others = 0;
  const hasTurn = async (): Promise<boolean> => {
    const before = others;
    const turn = new Promise((resolve) => {
      setImmediate(() => resolve(others++));
    });
    await stretches.goOn();
    const had = others > before;
    await turn;
    return had;
  };
  vi.advanceTimersByTime(8);
  expect(await hasTurn()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(await hasTurn()).toBe(true);
  vi.advanceTimersByTime(8);
  expect(await hasTurn()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(await hasTurn()).toBe(true);
});
