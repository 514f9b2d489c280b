import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Allowances, type Rate } from "../../../src/discord/limits/allowances.ts";
import { Limits, type Manner, sayingOf, type Wait } from "../../../src/discord/limits/limits.ts";
import { english } from "../../../src/text/saying.ts";

const ten: Rate = { requests: 10, seconds: 20 };
/** A server's. */
const usual: Rate = { requests: 20, seconds: 8 };

/** A clock that goes on, or back, by hand. */
class Clock {
  #time = 0;
  readonly now = (): number => this.#time;
  pass(ms: number): void {
    this.#time += ms;
  }
}

const ask = (limits: Limits, user = "ada", server: string | null = null) =>
  limits.admit({ user, server }, "command");

describe("a user", () => {
  test("may ask ten times at once, then once each 2 s", () => {
    const time = new Clock();
    const limits = new Limits({ user: ten }, time.now);
    for (let at = 0; at < 10; at++) expect(ask(limits)).toBeNull();
    expect(ask(limits)).toEqual({ whose: "user", seconds: 2 });
    time.pass(1_500);
    expect(ask(limits)).toEqual({ whose: "user", seconds: 1 });
    time.pass(500);
    expect(ask(limits)).toBeNull();
    expect(ask(limits)).toEqual({ whose: "user", seconds: 2 });
  });

  test("does not wait for others", () => {
    const limits = new Limits({ user: { requests: 1, seconds: 7 } }, () => 0);
    expect(ask(limits, "ada")).toBeNull();
    expect(ask(limits, "ada")).toEqual({ whose: "user", seconds: 7 });
    expect(ask(limits, "bob")).toBeNull();
  });

  test("who has to wait takes nothing of the server's allowance", () => {
    const limits = new Limits(
      { user: { requests: 1, seconds: 9 }, server: { requests: 2, seconds: 9 } },
      () => 0,
    );
    expect(ask(limits, "ada", "s")).toBeNull();
    for (let at = 0; at < 50; at++) expect(ask(limits, "ada", "s")).toMatchObject({ whose: "user" });
    expect(ask(limits, "bob", "s")).toBeNull();
    expect(ask(limits, "eve", "s")).toEqual({ whose: "server", seconds: 5 });
  });

  test("in direct messages is limited as a user alone", () => {
    const limits = new Limits({ server: { requests: 1, seconds: 9 } }, () => 0);
    for (let at = 0; at < 5; at++) expect(ask(limits, "ada", null)).toBeNull();
  });

  test("is told to wait three times in 30 s where each telling is a message", () => {
    const time = new Clock();
    const limits = new Limits({ user: ten }, time.now);
    const told = () => limits.mayTell({ user: "ada", server: null }, "message", "user");
    expect([told(), told(), told(), told()]).toEqual([true, true, true, false]);
    time.pass(10_000);
    expect(told()).toBe(true);
  });

  test("who floods is refused ten times in 20 s, then met with silence; a server for its own limit fifteen times in 30 s", () => {
    let now = 0;
    const limits = new Limits({ user: ten }, () => now);
    const refused = (many: number, whose: Wait["whose"], user: (at: number) => string) =>
      Array.from({ length: many }, (_, at) =>
        limits.mayTell({ user: user(at), server: "harbour" }, "command", whose),
      ).filter(Boolean).length;
    expect(refused(100, "user", () => "ada")).toBe(10);
    expect(refused(100, "server", (at) => `u${at}`)).toBe(15);
    expect(refused(100, "user", () => "bob")).toBe(10);
    now = 10_000;
    expect(refused(100, "user", () => "ada")).toBe(5);
    expect(refused(100, "server", (at) => `u${at}`)).toBe(5);
  });

  test("whom the server leaves no room to be refused has no fewer refusals elsewhere", () => {
    const limits = new Limits({ user: ten }, () => 0);
    for (let at = 0; at < 15; at++)
      limits.mayTell({ user: `u${at}`, server: "harbour" }, "command", "server");
    for (let at = 0; at < 60; at++)
      expect(limits.mayTell({ user: "ada", server: "harbour" }, "command", "server")).toBe(false);
    expect(limits.mayTell({ user: "ada", server: "valley" }, "command", "server")).toBe(true);
  });

  test("who types faster than people do is shown no choices for a while", () => {
    const limits = new Limits({ user: ten }, () => 0);
    const typed = { user: "ada", server: "harbour" };
    const looked = Array.from({ length: 100 }, () => limits.admit(typed, "typing")).filter((wait) => !wait);
    expect(looked).toHaveLength(60);
    expect(ask(limits)).toBeNull();
    const emptied = Array.from({ length: 300 }, () => limits.mayTell(typed, "typing", "user")).filter(
      Boolean,
    );
    expect(emptied).toHaveLength(200);
  });
});

describe("a server in which a few ask all the time", () => {
  /** Of members who ask once in ten minutes, how many are answered, told to wait and met with silence. */
  function bystanders(limits: Limits, time: Clock, busy: number): Record<string, number> {
    const fates: Record<string, number> = { answered: 0, told: 0, silence: 0 };
    const ask = (user: string): string => {
      const asker = { user, server: "harbour" };
      if (limits.silences(asker, "command") !== null) {
        limits.noteAsked(asker, "command");
        return "silence";
      }
      const wait = limits.admit(asker, "command");
      if (wait !== null) limits.mayTell(asker, "command", wait.whose);
      return wait === null ? "answered" : "told";
    };
    for (let step = 0; step < 1_200; step++) {
      for (let at = 0; at < busy; at++) ask(`busy${at}`);
      time.pass(250);
      if (step % 10 === 0) {
        const fate = ask(`member${step}`);
        fates[fate] = (fates[fate] ?? 0) + 1;
      }
      time.pass(250);
    }
    return fates;
  }

  test.each([
    [6, 0],
    [20, 0],
    // The first times that so many ask, none of them is known to ask often.
    [100, 1],
  ])("answers the others too, though %d do, all but %d", (busy, silence) => {
    const time = new Clock();
    expect(bystanders(new Limits({ user: ten, server: usual }, time.now), time, busy)).toEqual({
      answered: 120 - silence,
      told: 0,
      silence,
    });
  });

  test("may be asked a third more at once, by those who seldom ask", () => {
    const limits = new Limits({ user: ten, server: usual }, () => 0);
    const asked = Array.from({ length: 100 }, (_, at) => ask(limits, `u${at}`, "harbour"));
    expect(asked.filter((wait) => wait === null)).toHaveLength(26);
    expect(asked.at(-1)).toEqual({ whose: "server", seconds: 1 });
    const again = new Limits({ user: ten, server: usual }, () => 0);
    const few = Array.from({ length: 100 }, (_, at) => ask(again, `u${at % 5}`, "harbour"));
    expect(few.filter((wait) => wait === null)).toHaveLength(20);
  });
});

const manners: readonly Manner[] = ["command", "message", "typing"];

describe("silence", () => {
  test("is foretold for just those who would be neither answered nor told, and counts nothing", () => {
    const askers = fc.record({
      user: fc.constantFrom("ada", "bob", "eve"),
      server: fc.constantFrom(null, "harbour", "valley"),
    });
    const acts = fc.array(fc.tuple(askers, fc.constantFrom(...manners), fc.nat(400)), {
      minLength: 100,
      maxLength: 200,
    });
    let met = 0;
    fc.assert(
      fc.property(acts, (all) => {
        const time = new Clock();
        const settings = { user: { requests: 2, seconds: 30 }, server: { requests: 3, seconds: 30 } };
        const [looked, asked] = [new Limits(settings, time.now), new Limits(settings, time.now)];
        for (const [asker, manner, ms] of all) {
          time.pass(ms);
          const foretold = looked.silences(asker, manner);
          const [wait, same] = [asked.admit(asker, manner), looked.admit(asker, manner)];
          expect(same).toEqual(wait);
          const isTold = wait !== null && asked.mayTell(asker, manner, wait.whose);
          if (wait !== null) expect(looked.mayTell(asker, manner, wait.whose)).toBe(isTold);
          expect(foretold).toBe(wait === null || isTold ? null : wait.whose);
          if (foretold !== null) met++;
        }
      }),
    );
    expect(met).toBeGreaterThan(100);
  });

  test("is whose limit it is", () => {
    const limits = new Limits({ server: { requests: 1, seconds: 30 } }, () => 0);
    const members = Array.from({ length: 100 }, (_, at) => ({ user: `u${at}`, server: "harbour" }));
    for (const member of members) limits.admit(member, "command");
    for (const member of members) limits.mayTell(member, "command", "server");
    expect(members.map((member) => limits.silences(member, "command"))).toEqual(Array(100).fill("server"));
  });
});

test("without limits everything is admitted", () => {
  const limits = new Limits({}, () => 0);
  for (let at = 0; at < 1_000; at++)
    for (const manner of manners) {
      expect(limits.silences({ user: "ada", server: "s" }, manner)).toBeNull();
      expect(limits.admit({ user: "ada", server: "s" }, manner)).toBeNull();
    }
});

test("the sentence says the whole seconds to wait", () => {
  expect(english(sayingOf({ whose: "user", seconds: 7 }))).toMatch(/^Please try again in 7 s: you [^.]+\.$/);
  expect(english(sayingOf({ whose: "server", seconds: 7 }))).toMatch(
    /^Please try again in 7 s: this server [^.]+\.$/,
  );
});

const rates = fc.record({
  requests: fc.integer({ min: 1, max: 50 }),
  seconds: fc.integer({ min: 1, max: 120 }),
});

/** Steps of a clock that mostly goes on, stands still often, and now and then is set back. */
const steps = fc.array(
  fc.oneof(
    { arbitrary: fc.constant(0), weight: 4 },
    { arbitrary: fc.integer({ min: 0, max: 20_000 }), weight: 4 },
    { arbitrary: fc.integer({ min: -3_600_000, max: -1 }), weight: 1 },
  ),
  { maxLength: 200 },
);

describe("whatever the clock does", () => {
  test("no more is admitted than the allowance and what the time that passed gives back", () => {
    fc.assert(
      fc.property(rates, steps, (rate, clockSteps) => {
        const allowances = new Allowances(rate);
        let [now, passed, taken] = [0, 0, 0];
        for (const step of clockSteps) {
          now += step;
          passed += Math.max(0, step);
          if (allowances.tryTake("ada", now)) taken++;
        }
        expect(taken).toBeLessThanOrEqual(
          rate.requests + (passed * rate.requests) / (rate.seconds * 1000) + 0.01,
        );
      }),
    );
  });

  test("whoever waits as long as they are told is admitted, and never waits longer than for one request", () => {
    fc.assert(
      fc.property(rates, steps, (rate, clockSteps) => {
        const time = new Clock();
        const limits = new Limits({ user: rate }, time.now);
        for (const step of clockSteps) {
          time.pass(step);
          const wait = ask(limits);
          if (wait === null) continue;
          expect(wait.seconds).toBeGreaterThanOrEqual(1);
          expect(wait.seconds).toBeLessThanOrEqual(Math.ceil(rate.seconds / rate.requests));
          time.pass(wait.seconds * 1000);
          expect(ask(limits)).toBeNull();
        }
      }),
    );
  });

  test("keys are kept apart, and are forgotten when their allowance is whole or the memory is full", () => {
    fc.assert(
      fc.property(
        rates,
        fc.array(fc.tuple(fc.nat(30), fc.integer({ min: -5_000, max: 5_000 }))),
        (rate, asked) => {
          const allowances = new Allowances(rate, 8);
          let now = 0;
          for (const [key, step] of asked) {
            now += step;
            allowances.tryTake(String(key), now);
            expect(allowances.size).toBeLessThanOrEqual(8);
          }
          now += 10_000_000;
          allowances.take("last", now);
          expect(allowances.size).toBe(1);
        },
      ),
    );
  });
});
