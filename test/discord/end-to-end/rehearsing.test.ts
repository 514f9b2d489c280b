import { expect, test } from "vitest";
import { rehearsalOf } from "../../../src/rehearsal.ts";
import { botFor, starterApp } from "./bot.ts";
import { quotationsIn } from "./reading.ts";

const app = await starterApp;

test("what is rehearsed is about the articles, for each command that is asked often", async () => {
  const requests = await rehearsalOf(app);
  const outcomes = await Promise.all(requests.map((request) => app.answer(request)));
  const found = outcomes.filter((outcome) => "citations" in outcome && outcome.citations.length > 0);
  expect(found.length).toBeGreaterThan(requests.length / 3);
  for (const { name, isRare } of app.commands)
    expect(requests.some((request) => request.startsWith(`/${name} `))).toBe(!isRare);
});

test("a rehearsal sends nothing, and whoever asks meanwhile and afterwards is answered", async () => {
  const { standIn, bot, log } = await botFor();
  await bot.rehearse(app, ["/ask trade", "/nonsense", "/figure trade"]);
  const calls = await standIn.do("calls", undefined);
  expect(calls.filter(({ route }) => /interactions|webhooks|messages/.test(route))).toEqual([]);
  const others = bot.rehearse(app, Array<string>(20).fill("/ask trade"));
  expect(quotationsIn(await standIn.slash("ask", { question: "trade" }))).not.toEqual([]);
  await others;
  expect(quotationsIn(await standIn.slash("ask", { question: "trade" }))).not.toEqual([]);
  expect(log.join("\n")).not.toMatch(/failed/);
});

test("a rehearsal ends with the bot", async () => {
  const { bot } = await botFor();
  const rehearsal = bot.rehearse(app, Array<string>(100_000).fill("/ask trade"));
  await bot.stop();
  await rehearsal;
});
