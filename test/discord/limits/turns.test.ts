import { describe, expect, test } from "vitest";
import { TooBusy, Turns } from "../../../src/discord/limits/turns.ts";

/** Blocks nothing, but takes a while. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("turns", () => {
  test("are taken in the order of coming, and the program looks around between two", async () => {
    const turns = new Turns();
    const order: (number | "around")[] = [];
    const all = [1, 2, 3].map((at) => turns.take(async () => order.push(at)));
    setImmediate(() => order.push("around"));
    await Promise.all(all);
    expect(order.filter((each) => each !== "around")).toEqual([1, 2, 3]);
    expect(order.indexOf("around")).toBeLessThan(order.indexOf(3));
  });

  test("do not wait for work that itself waits", async () => {
    const turns = new Turns();
    const done: string[] = [];
    const slow = turns.take(async () => {
      await aWhile();
      done.push("slow");
    });
    await turns.take(async () => done.push("quick"));
    await slow;
    expect(done).toEqual(["quick", "slow"]);
  });

  test("that come too late are given up, all at once, and those after them are not", async () => {
    let now = 0;
    const turns = new Turns(() => now);
    const first = turns.take(async () => {
      now += 2_000;
    });
    const late = Promise.allSettled(Array.from({ length: 50 }, () => turns.take(async () => "never done")));
    await first;
    for (const result of await late)
      expect(result).toMatchObject({ status: "rejected", reason: expect.any(TooBusy) });
    expect(await turns.take(async () => "done")).toBe("done");
  });

  test("go on after work that fails", async () => {
    const turns = new Turns();
    const failing = Array.from({ length: 20 }, () => turns.take(() => Promise.reject(new RangeError())));
    for (const result of await Promise.allSettled(failing)) expect(result.status).toBe("rejected");
    expect(await turns.take(async () => 1)).toBe(1);
  });

  test("are refused on arrival where the line is too long for the time that a turn takes", async () => {
    let now = 0;
    const turns = new Turns(() => now);
    const work = async () => {
      now += 50;
    };
    for (let at = 0; at < 100; at++) await turns.take(work);
    const all = await Promise.allSettled(Array.from({ length: 200 }, () => turns.take(async () => 1)));
    const answered = all.filter(({ status }) => status === "fulfilled").length;
    expect(answered).toBeGreaterThan(10);
    expect(answered).toBeLessThan(30);
    expect(await turns.take(async () => 1)).toBe(1);
  });

  test("are all taken where a turn takes no time", async () => {
    const turns = new Turns(() => 0);
    const all = Array.from({ length: 600 }, (_, at) => turns.take(() => Promise.resolve(at)));
    expect(await Promise.all(all)).toHaveLength(600);
  });
});
