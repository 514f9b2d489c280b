import { describe, expect, test } from "vitest";
import { botFor, restart, sharedBot } from "./bot.ts";
import { buttonOn, markdownOf, pressed, quotationsIn } from "./reading.ts";

const question = "why have Chinese exports to Russia shrunk?";
const reason = /^-# Holds (?:all|\d+) of the /m;
const outdated = "This button no longer works; please ask again.";

const bot = sharedBot();

/** The id of a button that must be there. */
function whyOn(shown: Parameters<typeof buttonOn>[0]): string {
  const id = buttonOn(shown, "Why?");
  if (id === undefined) throw new Error("there is no button");
  return id;
}

describe("the button Why?", () => {
  test.each(["cards", "plain"] as const)(
    "shows the presser alone the same answer with reasons, as %s",
    async (style) => {
      const { standIn } = await botFor({ style });
      const shown = await standIn.slash("ask", { question });
      expect(markdownOf(shown)).not.toMatch(reason);
      const told = await standIn.press(shown, whyOn(shown));
      expect(told).toMatchObject({ secret: true, loading: false });
      expect(quotationsIn(told).length).toBeGreaterThan(0);
      expect(quotationsIn(shown).slice(0, quotationsIn(told).length)).toEqual(quotationsIn(told));
      expect(markdownOf(told)).toMatch(reason);
      expect(markdownOf(told)).toMatch(/^-# Certainty \d+ of 100; under \d+ /m);
      expect(buttonOn(told, "Why?")).toBeUndefined();
    },
  );

  test("works after a restart", async () => {
    const setting = await botFor();
    const shown = await setting.standIn.slash("ask", { question });
    await restart(setting);
    expect(markdownOf(await setting.standIn.press(shown, whyOn(shown)))).toMatch(reason);
  });

  test("works in direct messages, for plain words too", async () => {
    const { standIn } = bot();
    const shown = await standIn.say(question);
    expect(markdownOf(await standIn.press(shown, whyOn(shown)))).toMatch(reason);
  });

  test("finds a question that is too long for it in the message, its odd signs and all", async () => {
    const { standIn } = bot();
    const long = `why *have* Chinese exports to_Russia shrunk → after <the> surge, ${"and ".repeat(12)}when?`;
    for (const shown of [
      await standIn.slash("ask", { question: long, closest: true }),
      await standIn.say(long),
    ]) {
      const id = whyOn(shown);
      expect(id).not.toContain("exports");
      const told = await standIn.press(shown, id);
      expect(markdownOf(told)).toMatch(reason);
      expect(quotationsIn(shown)[0]).toBe(quotationsIn(told)[0]);
    }
  });

  test("is left out where the question fits neither it nor the message, and why:true still works", async () => {
    const { standIn } = bot();
    const long = `${question} ${"and why is that so ".repeat(20)}`;
    const options = { question: long, closest: true };
    expect(buttonOn(await standIn.slash("ask", options), "Why?")).toBeUndefined();
    expect(markdownOf(await standIn.slash("ask", { ...options, why: true }))).toMatch(reason);
  });

  test("keeps the closest passages where they were asked for", async () => {
    const { standIn } = bot();
    const options = { question: "who won the trade tournament of dentists?", closest: true };
    const shown = await standIn.slash("ask", options);
    const told = await standIn.press(shown, whyOn(shown));
    expect(quotationsIn(told)[0]).toBe(quotationsIn(shown)[0]);
    expect(markdownOf(told)).toContain("closest passages");
  });

  test("stands under no other command's answer, nor under one that has its reasons", async () => {
    const { standIn } = bot();
    expect(buttonOn(await standIn.slash("when", { words: "no limits" }), "Why?")).toBeUndefined();
    expect(buttonOn(await standIn.slash("ask", { question, why: true }), "Why?")).toBeUndefined();
  });
});

describe("the button Closest passages", () => {
  test.each([
    ["ask", { question: "who won the trade tournament of dentists?" }],
    ["who", { name: "minister of trade dentists" }],
    ["quote", { words: "dentists of China" }],
  ])(
    "stands under /%s that found nothing, and shows the presser what comes nearest",
    async (name, options) => {
      const { standIn } = bot();
      const shown = await standIn.slash(name, options);
      expect(quotationsIn(shown)).toEqual([]);
      const told = await pressed(standIn, shown, "Closest passages");
      expect(told.secret).toBe(true);
      expect(quotationsIn(told).length).toBeGreaterThan(0);
      expect(buttonOn(told, "Closest passages")).toBeUndefined();
    },
  );

  test("does not stand under an answer", async () => {
    const { standIn } = bot();
    expect(buttonOn(await standIn.slash("ask", { question }), "Closest passages")).toBeUndefined();
  });
});

describe("a button's id that is not Ibid's", () => {
  test.each([
    ["of another version", "0:why:=trade"],
    ["of no action that there is", "1:page:2"],
    ["of nothing", "x"],
    ["of another bot", "confirm_delete"],
    ["with no state", "1:why:"],
    ["with a broken state", "1:why:trade"],
    ["with a hash of another question", "1:why:#AAAAAAAAAAAAAAAAAAAAAA"],
    ["with a name that objects have", "1:constructor:=trade"],
  ])("%s gets one private sentence", async (_, customId) => {
    const { standIn } = bot();
    const shown = await standIn.slash("ask", { question });
    const told = await standIn.press(shown, customId, { forged: true });
    expect(told).toMatchObject({ content: outdated, secret: true, components: [] });
  });

  test("with blanks for a question is a mistake like any other", async () => {
    const { standIn } = bot();
    const shown = await standIn.slash("ask", { question });
    const told = await standIn.press(shown, "1:why:=   ", { forged: true });
    expect(told).toMatchObject({ secret: true, components: [] });
    expect(told.content).toMatch(/^[^\n]+$/);
  });

  test("that asks for a mention mentions nobody", async () => {
    const { standIn } = bot();
    const shown = await standIn.slash("ask", { question });
    const told = await standIn.press(shown, "1:why:=@everyone <@1> trade", { forged: true });
    expect(told.secret).toBe(true);
    expect(markdownOf(told)).toContain("\\@everyone \\<\\@1\\>");
  });
});

describe("a card with a button that Discord refuses", () => {
  test.each(["cards", "plain"] as const)("is sent as plain text without it, from %s", async (style) => {
    const { standIn } = await botFor({ style });
    await standIn.do("addFaults", [{ method: "POST", path: "/callback$", kind: "malformed" }]);
    const shown = await standIn.slash("ask", { question });
    expect(shown).toMatchObject({ components: [], secret: false });
    expect(quotationsIn(shown)).not.toEqual([]);
  });
});
