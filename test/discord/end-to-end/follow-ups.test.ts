import { describe, expect, test } from "vitest";
import { botFor, sharedBot } from "./bot.ts";
import { buttonOn, markdownOf, pressed, quotationsIn, sentencesOf } from "./reading.ts";

const unclear = 'Who or what is meant by "he"? Please ask again with the name.';

const bot = sharedBot();

const lineOf = (shown: Parameters<typeof markdownOf>[0]): string => markdownOf(shown).split("\n")[0] ?? "";

describe("a question that leans on the one before", () => {
  test.each([
    [
      "how much was the record trade?",
      "when was that?",
      "when was that? → \\/when when was the record trade",
    ],
    [
      "when was the joint statement signed?",
      "and where was it?",
      "and where was it? → \\/ask where was the joint statement signed",
    ],
    [
      "who is the finance minister?",
      "what did he say?",
      'what did he say? → \\/quote speaker\\:"Anton Siluanov"',
    ],
    [
      "who is the finance minister?",
      "and the central bank governor?",
      "→ \\/who who is the central bank governor",
    ],
    [
      "how much did trade grow in 2022?",
      "and in 2023?",
      "and in 2023? → \\/figure how much did trade grow in 2023",
    ],
  ])("%s %s", async (question, line, expected) => {
    const { standIn, app } = bot();
    await standIn.say("forget");
    await standIn.say(question);
    const shown = await standIn.say(line);
    expect(lineOf(shown)).toContain(expected);
    for (const quotation of quotationsIn(shown)) expect(sentencesOf(app)).toContain(quotation);
  });

  test("is answered as the full question is", async () => {
    const { standIn } = bot();
    const full = await standIn.say("when was the joint statement signed?");
    await standIn.say("how much was the joint statement?");
    expect(quotationsIn(await standIn.say("when was that signed?"))).toBeDefined();
    await standIn.say("where was the joint statement signed?");
    expect(quotationsIn(await standIn.say("when?"))).toEqual(quotationsIn(full));
  });

  test("may ask for more, until there is no more", async () => {
    const { standIn } = bot();
    const seen = quotationsIn(await standIn.say("trade"));
    for (;;) {
      const shown = await standIn.say("more");
      const further = quotationsIn(shown);
      if (further.length === 0) {
        expect(shown.content).toBe("There is no more on that.");
        break;
      }
      expect(lineOf(shown)).toBe("-# more → \\/ask trade");
      seen.push(...further);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(5);
  });

  test("what else somebody said are the next quotations", async () => {
    const { standIn } = bot();
    const first = quotationsIn(await standIn.say("what did the president say?"));
    const shown = await standIn.say("what else did he say?");
    expect(lineOf(shown)).toBe('-# what else did he say? → \\/quote speaker\\:"the president"');
    const next = quotationsIn(shown);
    expect(next.length).toBeGreaterThan(0);
    expect(next.filter((quotation) => first.includes(quotation))).toEqual([]);
  });

  test("with nobody it could be about gets one sentence", async () => {
    const { standIn } = bot();
    await standIn.say("forget");
    await standIn.say("xylophone?");
    expect((await standIn.say("what did he say?")).content).toBe(unclear);
  });

  test("follows a slash command too, unless that was private", async () => {
    const { standIn } = bot();
    await standIn.say("forget");
    await standIn.slash("who", { name: "Siluanov" }, { dm: true });
    expect(lineOf(await standIn.say("what did he say?"))).toContain('speaker\\:"Anton Siluanov"');
    await standIn.say("forget");
    await standIn.slash("who", { name: "Siluanov", hide: true }, { dm: true });
    expect((await standIn.say("what did he say?")).content).toBe(unclear);
  });

  test("has nothing to lean on where it was forgotten, or somebody else asked", async () => {
    const { standIn } = bot();
    await standIn.say("who is the finance minister?");
    expect((await standIn.say("forget this")).content).toBe("I have forgotten what you asked here before.");
    expect((await standIn.say("what did he say?")).content).toBe(unclear);
    await standIn.say("who is the finance minister?");
    expect((await standIn.say("what did he say?", { other: true })).content).toBe(unclear);
  });

  test("is never logged", async () => {
    const { standIn, log } = bot();
    await standIn.say("who is the finance minister?");
    await standIn.say("what did he say?");
    expect(log.join("\n")).not.toMatch(/finance|Siluanov|did he/);
  });

  test("has buttons that work on the full question", async () => {
    const { standIn } = bot();
    await standIn.say("trade");
    const next = await standIn.say("more");
    expect(quotationsIn(await pressed(standIn, next, "Previous"))).toEqual(
      quotationsIn(await standIn.say("trade")),
    );
  });
});

describe("a mention in a server", () => {
  test("is answered where mentions are on, without its mark, and pings nobody", async () => {
    const { standIn } = await botFor({ mentions: true });
    const shown = await standIn.say(`<@1> who is the finance minister?`, { inServer: true, mentions: true });
    expect(lineOf(shown)).toBe("-# who is the finance minister? → \\/who");
    const next = await standIn.say("<@1> what did he say?", { inServer: true, mentions: true });
    expect(lineOf(next)).toContain("Anton Siluanov");
    expect(buttonOn(next, "Share")).toBeUndefined();
  });

  test.each([
    ["without the mention", { mentions: true }, {}],
    ["where mentions are off", {}, { mentions: true }],
  ] as const)("%s is not answered", async (_, wishes, written) => {
    const { standIn } = await botFor(wishes);
    await expect(
      standIn.say("who is the finance minister?", { inServer: true, waitMs: 400, ...written }),
    ).rejects.toThrow();
    expect((await standIn.say("/help")).id).toBeDefined();
  });

  test("that says nothing gets the help", async () => {
    const { standIn } = await botFor({ mentions: true });
    expect(markdownOf(await standIn.say("<@1>", { inServer: true, mentions: true }))).toContain(
      "What you can ask",
    );
  });
});
