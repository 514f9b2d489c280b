import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Budget, Identifying } from "../../../src/discord/identifying/identifying.ts";
import { bookAt, bookInMemory, noTries } from "../../../src/discord/identifying/tally.ts";

const folder = await mkdtemp(join(tmpdir(), "ibid-"));
afterAll(() => rm(folder, { recursive: true }));

const plenty = async (): Promise<Budget> => ({ remaining: 900, reset_after: 60_000 });

/** A clock that only sleeping moves, and what was slept. */
function clockAt(start: number) {
  const slept: number[] = [];
  let now = start;
  let ticks = 0;
  const clock = {
    now: () => now,
    ticks: () => ticks,
    sleep: async (ms: number) => {
      slept.push(ms);
      now += ms;
      ticks += ms;
    },
  };
  return { clock, slept, set: (time: number) => (now = time) };
}

describe("a bot that connects again and again", () => {
  test("waits from five seconds to a quarter of an hour, also where each time is a process of its own", async () => {
    const { clock, slept } = clockAt(1_700_000_000_000);
    const file = join(folder, "loop", "connections.json");
    for (let start = 0; start < 20; start++)
      await new Identifying(bookAt(file), () => {}, { clock }).take(plenty);
    expect(slept.slice(0, 6)).toEqual([5_500, 5_500, 5_500, 5_500, 11_000, 22_000]);
    expect(Math.max(...slept)).toBe(900_000);
    expect(await readdir(join(folder, "loop"))).toEqual(["connections.json"]);
  });

  test("cannot spend the connections of a day, however short each lasts", async () => {
    const start = 1_700_000_000_000;
    const { clock } = clockAt(start);
    const book = bookInMemory();
    let spent = 0;
    for (; clock.now() < start + 86_400_000; spent++)
      await new Identifying(book, () => {}, { clock }).take(plenty);
    expect(spent).toBeLessThan(150);
  });

  test("connects at once for the first time, and after a pause that is long over", async () => {
    const { clock, slept, set } = clockAt(1_700_000_000_000);
    const book = bookInMemory();
    await new Identifying(book, () => {}, { clock }).take(plenty);
    set(clock.now() + 3_600_000);
    await new Identifying(book, () => {}, { clock }).take(plenty);
    expect(slept).toEqual([]);
  });

  test("waits no longer than Discord asks of all where it was stopped on purpose", async () => {
    const { clock, slept } = clockAt(1_700_000_000_000);
    const book = bookInMemory();
    for (let start = 0; start < 20; start++) {
      const identifying = new Identifying(book, () => {}, { clock });
      await identifying.take(plenty);
      await identifying.forgive();
    }
    expect(new Set(slept)).toEqual(new Set([5_500]));
  });

  test.each([-10 * 365 * 86_400_000, 10 * 365 * 86_400_000])(
    "waits no longer than the pause where the clock is set by %i ms",
    async (step) => {
      const { clock, slept, set } = clockAt(1_700_000_000_000);
      const book = bookInMemory();
      await new Identifying(book, () => {}, { clock }).take(plenty);
      set(clock.now() + step);
      await new Identifying(book, () => {}, { clock }).take(plenty);
      expect(Math.max(0, ...slept)).toBeLessThanOrEqual(5_500);
    },
  );

  test.each([-3_600_000, 3_600_000])(
    "waits as long as Discord asks where the clock is set by %i ms meanwhile",
    async (step) => {
      const { clock, slept, set } = clockAt(1_700_000_000_000);
      const identifying = new Identifying(bookInMemory(), () => {}, { clock });
      await identifying.take(plenty);
      set(clock.now() + step);
      await identifying.take(plenty);
      expect(slept).toEqual([5_500]);
    },
  );
});

test("the last fifty connections of a day are kept", async () => {
  const { clock, slept } = clockAt(1_700_000_000_000);
  const log: string[] = [];
  const budgets = [49, 10, 1_000];
  const ask = async () => ({ remaining: budgets.shift() ?? 0, reset_after: 120_000 });
  await new Identifying(bookInMemory(), (line) => log.push(line), { clock }).take(ask);
  expect(slept).toEqual([120_000, 120_000]);
  expect(log[0]).toBe(
    "Discord allows only 49 more connections today, which are kept: trying again in 2 min.",
  );
});

test("what Discord allows need not be known", async () => {
  const { clock } = clockAt(1_700_000_000_000);
  const identifying = new Identifying(bookInMemory(), () => {}, { clock });
  await expect(identifying.take(() => Promise.reject(new Error("no answer")))).resolves.toBeUndefined();
});

test.each([900, 100])(
  "who knows that some %i are allowed does not wait long to hear it exactly",
  async (remaining) => {
    const { clock } = clockAt(1_700_000_000_000);
    const identifying = new Identifying(bookInMemory(), () => {}, { clock });
    await identifying.take(async () => ({ remaining, reset_after: 60_000 }));
    await expect(identifying.take(() => new Promise(() => {}))).resolves.toBeUndefined();
  },
);

test.each(["", "{", "[]", '{"tries":-1,"at":0}', '{"tries":1e99,"at":0}', "\u0000".repeat(100)])(
  "a count that is damaged (%j) is no count",
  async (content) => {
    const file = join(folder, "damaged.json");
    await writeFile(file, content);
    expect(await bookAt(file).read()).toEqual(noTries);
  },
);

test("a count that cannot be kept is told, and the bot goes on", async () => {
  const { clock } = clockAt(1_700_000_000_000);
  const log: string[] = [];
  await writeFile(join(folder, "file"), "");
  const book = bookAt(join(folder, "file", "connections.json"));
  await new Identifying(book, (line) => log.push(line), { clock }).take(plenty);
  expect(log.join("\n")).toMatch(/^How often the bot connects cannot be kept: /);
});
