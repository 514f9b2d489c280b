import { describe, expect, test } from "vitest";
import type { Asker } from "../../../src/discord/limits/limits.ts";
import { TooBusy, Turns } from "../../../src/discord/limits/turns.ts";

/** Blocks nothing, but takes a while. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 20));

const ada: Asker = { user: "ada", server: "harbour" };
const bob: Asker = { user: "bob", server: "valley" };

const isBusy = { status: "rejected", reason: expect.any(TooBusy) };

/** A clock that goes on by hand, and turns of which each takes 50 ms on it. */
function slowTurns() {
  const clock = { now: 0 };
  const turns = new Turns(() => clock.now);
  const work = async () => {
    clock.now += 50;
  };
  /** Until the mean of a turn's time is what a turn takes. */
  const settle = async () => {
    for (let at = 0; at < 300; at++) await turns.take(ada, work);
  };
  const takeMany = (count: number, asker: Asker) =>
    Promise.allSettled(Array.from({ length: count }, () => turns.take(asker, work)));
  return { clock, turns, work, settle, takeMany };
}

const answeredOf = (all: readonly PromiseSettledResult<unknown>[]): number =>
  all.filter(({ status }) => status === "fulfilled").length;

describe("turns", () => {
  test("are taken in the order of coming, and the program looks around between two", async () => {
    const turns = new Turns();
    const order: (number | "around")[] = [];
    const all = [1, 2, 3].map((at) => turns.take(ada, async () => order.push(at)));
    setImmediate(() => order.push("around"));
    await Promise.all(all);
    expect(order.filter((each) => each !== "around")).toEqual([1, 2, 3]);
    expect(order.indexOf("around")).toBeLessThan(order.indexOf(3));
  });

  test("do not wait for work that itself waits", async () => {
    const turns = new Turns();
    const done: string[] = [];
    const slow = turns.take(ada, async () => {
      await aWhile();
      done.push("slow");
    });
    await turns.take(ada, async () => done.push("quick"));
    await slow;
    expect(done).toEqual(["quick", "slow"]);
  });

  test("that come too late are given up, all at once, and those after them are not", async () => {
    let now = 0;
    const turns = new Turns(() => now);
    const first = turns.take(ada, async () => {
      now += 7_000;
    });
    const late = Promise.allSettled(
      Array.from({ length: 50 }, () => turns.take(ada, async () => "never done")),
    );
    await first;
    for (const result of await late) expect(result).toMatchObject(isBusy);
    expect(turns.waiting).toBe(0);
    expect(await turns.take(ada, async () => "done")).toBe("done");
  });

  test("go on after work that fails", async () => {
    const turns = new Turns();
    const failing = Array.from({ length: 20 }, () => turns.take(ada, () => Promise.reject(new RangeError())));
    for (const result of await Promise.allSettled(failing)) expect(result.status).toBe("rejected");
    expect(await turns.take(ada, async () => 1)).toBe(1);
  });

  test("are all taken where a turn takes no time", async () => {
    const turns = new Turns(() => 0);
    const all = Array.from({ length: 600 }, (_, at) => turns.take(ada, () => Promise.resolve(at)));
    expect(await Promise.all(all)).toHaveLength(600);
  });

  test("are refused on arrival where the line is too long for the time that a turn takes", async () => {
    const { turns, takeMany, settle } = slowTurns();
    await settle();
    const answered = answeredOf(await takeMany(200, ada));
    // 50 ms each: as many as begin within 5 s.
    expect(answered).toBeGreaterThan(90);
    expect(answered).toBeLessThan(108);
    expect(await turns.take(ada, async () => 1)).toBe(1);
  });

  test("that prove slower than they were are given up before they have waited in vain", async () => {
    const { clock, turns, work } = slowTurns();
    const began = clock.now;
    const told: number[] = [];
    const all = Array.from({ length: 400 }, () =>
      turns.take(ada, work).catch(() => told.push(clock.now - began)),
    );
    await Promise.all(all);
    expect(told.length).toBeGreaterThan(270);
    expect(told.filter((at) => at < 2_500).length).toBeGreaterThan(150);
  });

  test("are waited for less long where the load lasts", async () => {
    const { clock, turns, work, takeMany, settle } = slowTurns();
    await settle();
    const began = clock.now;
    const coming: Promise<unknown>[] = [];
    const come = () => coming.push(turns.take(bob, steadily).catch(() => undefined));
    let last: Promise<readonly PromiseSettledResult<unknown>[]> | undefined;
    /** One comes for each that is answered, until after 5 s very many do. */
    const steadily = async () => {
      await work();
      if (clock.now < began + 5_000) come();
      else last ??= takeMany(200, bob);
    };
    for (let at = 0; at < 15; at++) come();
    for (let done = 0; done < coming.length; done++) await coming[done];
    const answered = answeredOf((await last) ?? []);
    expect(answered).toBeGreaterThan(0);
    // Beside those who wait already, as many as begin within 0.9 s.
    expect(answered).toBeLessThan(20);
  });
});

describe("a flood", () => {
  test("of one server holds up nobody of the others", async () => {
    const turns = new Turns(() => 0);
    const order: string[] = [];
    const ask = (asker: Asker) => turns.take(asker, async () => order.push(asker.user));
    const flood = Array.from({ length: 300 }, (_, at) => ask({ user: `flooder${at}`, server: "harbour" }));
    await Promise.all([...flood, ask(bob)]);
    expect(order.indexOf("bob")).toBeLessThanOrEqual(2);
  });

  test("of one user holds up nobody of the same server, nor in direct messages", async () => {
    const turns = new Turns(() => 0);
    const order: string[] = [];
    const ask = (asker: Asker) => turns.take(asker, async () => order.push(asker.user));
    const flood = Array.from({ length: 300 }, () => ask(ada));
    await Promise.all([
      ...flood,
      ask({ user: "eve", server: ada.server }),
      ask({ user: "joe", server: null }),
    ]);
    expect(order.indexOf("eve")).toBeLessThanOrEqual(4);
    expect(order.indexOf("joe")).toBeLessThanOrEqual(4);
  });

  test("is refused where its line is too long, and others are not", async () => {
    const { takeMany, settle } = slowTurns();
    await settle();
    const [flood, others] = await Promise.all([takeMany(500, ada), takeMany(3, bob)]);
    expect(answeredOf(flood)).toBeLessThan(110);
    expect(answeredOf(others)).toBe(3);
  });

  test("that waits in vain is told so in time, whoever else keeps coming", async () => {
    const { clock, turns, work, takeMany, settle } = slowTurns();
    await settle();
    const told: number[] = [];
    const flood = Array.from({ length: 150 }, () => turns.take(ada, work).catch(() => told.push(clock.now)));
    const began = clock.now;
    for (let round = 0; round < 30; round++) await takeMany(5, { user: `u${round}`, server: `s${round}` });
    await Promise.all(flood);
    expect(told.length).toBeGreaterThan(0);
    for (const at of told) expect(at - began).toBeLessThanOrEqual(6_300);
  });
});
