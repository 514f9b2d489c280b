import { setMaxListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { Chance } from "./chance.ts";
import { playAll } from "./lanes.ts";
import { scheduleOf } from "./schedule.ts";
import { found, usual } from "./seeds.ts";

setMaxListeners(50, process);

test("a seed always gives the same schedule", () => {
  expect(scheduleOf(7)).toEqual(scheduleOf(7));
  expect(scheduleOf(7)).not.toEqual(scheduleOf(8));
  const chance = new Chance(1);
  const numbers = Array.from({ length: 10_000 }, () => chance.between(1, 6));
  expect(new Set(numbers)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
});

/** Twice Discord's time: a machine that does other things too must not count as a fault. */
const answerMs = 6_000;

describe("whatever goes wrong at Discord", () => {
  test("every request is answered once, refused politely or lost by that fault, and the bot comes back", async () => {
    const played = await playAll([...found, ...usual], { lanes: 6, answerMs });
    const faulty = played.filter(({ faults }) => faults.length > 0);
    expect(faulty.map(({ seed, faults, log }) => ({ SEED: seed, faults, log }))).toEqual([]);
    expect(played.length).toBe(found.length + usual.length);
  }, 300_000);
});
