import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { App } from "../../../src/app.ts";
import { botFor, starterApp } from "./bot.ts";
import { quotationsIn } from "./reading.ts";

const app = await starterApp;
const question = { question: "trade" };

/** Discord waits for longer here: on a busy machine an announcement may come late, which is not looked at. */
const patient = { answerMs: 20_000 };

/** The starter app, slow to answer. */
const slowApp: App = {
  ...app,
  run: async (...request) => {
    await sleep(1_900);
    return app.run(...request);
  },
};

describe("an answer that takes long", () => {
  test("is announced, and comes", async () => {
    const { standIn } = await botFor({ app: slowApp, settings: patient });
    const shown = await standIn.slash("ask", question);
    expect(shown).toMatchObject({ loading: false, secret: false });
    expect(quotationsIn(shown)).not.toEqual([]);
  });

  test("stays hidden where it was to be hidden", async () => {
    const { standIn } = await botFor({ app: slowApp, settings: patient });
    expect(await standIn.slash("ask", { ...question, hide: true })).toMatchObject({ secret: true });
  });

  test("is private after all where the asker made a mistake", async () => {
    const { standIn } = await botFor({ app: slowApp, settings: patient });
    expect(await standIn.slash("ask", { question: " " })).toMatchObject({ secret: true, components: [] });
  });
});

describe("stopping", () => {
  test("answers what is open, and nothing new", async () => {
    const { standIn, bot } = await botFor({ app: slowApp, settings: patient });
    const open = standIn.slash("ask", question);
    await sleep(200);
    const stopped = bot.stop();
    expect((await standIn.slash("ask", question)).content).toContain("I am being restarted");
    expect(quotationsIn(await open)).not.toEqual([]);
    await stopped;
    expect(await bot.done).toEqual({ exitCode: 0, message: null });
  });
});
