import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Outage } from "../../src/discord/outage.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function outage() {
  const lines: string[] = [];
  return { lines, outage: new Outage((line) => lines.push(line)) };
}

const refused = Object.assign(new Error("canary"), { code: "ECONNREFUSED" });

test("a connection that is back within seconds is not told", () => {
  const { lines, outage: our } = outage();
  our.begin();
  vi.advanceTimersByTime(9_000);
  our.end();
  vi.advanceTimersByTime(60_000);
  expect(lines).toEqual([]);
});

test("one that stays away is told once, with why it fails, and so is its return", () => {
  const { lines, outage: our } = outage();
  for (let second = 0; second < 600; second++) {
    our.begin();
    our.failed(refused);
    vi.advanceTimersByTime(1_000);
  }
  our.end();
  our.end();
  expect(lines).toEqual([
    "The connection failed: nobody answers (ECONNREFUSED).",
    "No connection to Discord: trying again.",
    "Connected to Discord again, after 10 minutes.",
  ]);
});

test("a wrong clock is told once, and not each minute anew", () => {
  const { lines, outage: our } = outage();
  our.begin();
  for (let minute = 0; minute < 5; minute++) {
    our.failed(Object.assign(new Error("canary"), { code: "CERT_NOT_YET_VALID" }));
    vi.advanceTimersByTime(60_000);
  }
  expect(lines.filter((line) => line.includes("certificate"))).toHaveLength(1);
});

test("the next one is told anew", () => {
  const { lines, outage: our } = outage();
  for (const seconds of [90, 15]) {
    our.begin();
    vi.advanceTimersByTime(seconds * 1_000);
    our.end();
  }
  expect(lines.map((line) => /^\w+|after .*/g.exec(line)?.[0])).toEqual([
    "No",
    "Connected",
    "No",
    "Connected",
  ]);
});

test("one on which nothing is heard is told at once, and counts from when something was", () => {
  const { lines, outage: our } = outage();
  our.silent(100_000);
  vi.advanceTimersByTime(20_000);
  our.end();
  expect(lines[0]).toBe("Nothing is heard from Discord any more: connecting anew.");
  expect(lines.at(-1)).toBe("Connected to Discord again, after 2 minutes.");
});

test("whoever leaves hears no more of it", () => {
  const { lines, outage: our } = outage();
  our.begin();
  our.stop();
  vi.advanceTimersByTime(60_000);
  expect(lines).toEqual([]);
});
