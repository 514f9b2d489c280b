import { describe, expect, test } from "vitest";
import { Monitor } from "../../../src/monitoring/monitor.ts";
import { readMarkdown } from "../rendering/markdown.ts";
import type { Shown } from "../stand-in/acts.ts";
import type { StandIn } from "../stand-in/stand-in.ts";
import { botFor } from "./bot.ts";
import { buttonOn, markdownOf, pressed, quotationsIn } from "./reading.ts";

const question = { question: "trade" };
const three = { requests: 3, seconds: 21 };
const tooFast = /^Please try again in [1-7] s: you are asking faster than I may answer\.$/;

/** A message as a reader sees it. */
const textOf = (shown: Shown): string => readMarkdown(markdownOf(shown)).text;

const ask = (standIn: StandIn, other = false) => standIn.slash("ask", question, { other });

describe("a user who asks too fast", () => {
  test("is told privately, in one sentence, how long to wait; others are answered", async () => {
    const { standIn } = await botFor({ limits: { user: three } });
    for (let at = 0; at < 3; at++) expect(quotationsIn(await ask(standIn))).not.toEqual([]);
    const shown = await ask(standIn);
    expect(shown).toMatchObject({ secret: true, components: [] });
    expect(textOf(shown)).toMatch(tooFast);
    expect(quotationsIn(await ask(standIn, true))).not.toEqual([]);
  });

  test("is told so at a button too, which counts", async () => {
    const { standIn } = await botFor({ limits: { user: { requests: 2, seconds: 14 } } });
    const shown = await ask(standIn);
    expect(textOf(await pressed(standIn, shown, "Context"))).not.toMatch(tooFast);
    const refused = await pressed(standIn, shown, "Context");
    expect(refused).toMatchObject({ secret: true });
    expect(textOf(refused)).toMatch(tooFast);
  });

  test("in direct messages is told three times, then met with silence", async () => {
    const { standIn } = await botFor({ limits: { user: three } });
    for (let at = 0; at < 3; at++) expect(quotationsIn(await standIn.say("trade"))).not.toEqual([]);
    for (let at = 0; at < 3; at++) expect(textOf(await standIn.say("trade"))).toMatch(tooFast);
    await expect(standIn.say("trade", { waitMs: 500 })).rejects.toThrow();
  });

  test("by typing is shown no choices, and no error", async () => {
    const { standIn } = await botFor({ limits: { user: three } });
    const keys = Array.from({ length: 200 }, () => standIn.suggestions("article", "words", "t"));
    const empty = (await Promise.all(keys)).filter((choices) => choices.length === 0);
    expect(empty.length).toBeGreaterThan(0);
    expect(empty.length).toBeLessThanOrEqual(140);
    expect(quotationsIn(await ask(standIn))).not.toEqual([]);
  });
});

test("a server that asks too fast is told so, and its users are answered elsewhere", async () => {
  const { standIn } = await botFor({ limits: { server: { requests: 1, seconds: 7 } } });
  expect(quotationsIn(await ask(standIn))).not.toEqual([]);
  const refused = await ask(standIn, true);
  expect(refused).toMatchObject({ secret: true });
  expect(textOf(refused)).toMatch(/^Please try again in [1-7] s: this server [^.]+\.$/);
  expect(markdownOf(await standIn.slash("help", {}, { dm: true }))).toContain("What you can ask");
});

/** How many requests were counted as coming too soon, by the command and by whose limit it was. */
function limitedIn({ requests }: Monitor): Record<string, number> {
  const samples = requests.families.flatMap((family) => family.samples);
  return Object.fromEntries(
    samples.flatMap(({ labels, value }) => {
      if (labels?.["outcome"] === "limited") return [[labels["command"], value]];
      return labels?.["whose"] === undefined ? [] : [[labels["whose"], value]];
    }),
  );
}

describe("a flood", () => {
  test("of commands, choices and buttons is told so ten times, then met with silence and only counted", async () => {
    const monitor = new Monitor("");
    const { standIn } = await botFor(
      { limits: { user: { requests: 2, seconds: 600 } }, monitor },
      { unanswered: expect.any(Array) },
    );
    const shown = await ask(standIn);
    const customId = buttonOn(shown, "Context") ?? "";
    for (let at = 0; at < 20; at++) {
      await standIn.do("type", { name: "ask", options: question });
      await standIn.do("press", { message: shown.id, customId });
      await standIn.do("choose", { name: "Check against corpus", content: "Trade grew." });
    }
    await expect.poll(() => limitedIn(monitor)).toEqual({ ask: 19, button: 20, menu: 20, user: 59 });
    const told = async () => (await standIn.do("timings", undefined)).map((timing) => timing.told);
    await expect.poll(async () => (await told()).filter((what) => what === "wait").length).toBe(10);
    expect((await told()).filter((what) => what === "answer")).toHaveLength(2);
    expect((await told()).filter((what) => what === null)).toHaveLength(49);
  });

  test("that Discord sends twice is counted once", async () => {
    const monitor = new Monitor("");
    const { standIn } = await botFor(
      { limits: { user: { requests: 2, seconds: 600 } }, monitor },
      { unanswered: expect.any(Array) },
    );
    for (let at = 0; at < 20; at++) await standIn.do("type", { name: "ask", options: question, twice: true });
    await expect.poll(() => limitedIn(monitor)).toEqual({ ask: 18, user: 18 });
    const { repeated } = await standIn.ledger();
    expect(repeated).toEqual([]);
  });
});
