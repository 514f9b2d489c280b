import { describe, expect, test } from "vitest";
import { createApp } from "../../../src/library/opening.ts";
import { botFor, restart, sharedBot } from "./bot.ts";
import { buttonOn, markdownOf, pressed, quotationsIn } from "./reading.ts";

const bot = sharedBot();
const ask = { question: "trade" };

describe("the buttons Next and Previous", () => {
  test("turn the asker's page, and come back to where it began", async () => {
    const { standIn } = bot();
    const first = await standIn.slash("ask", ask);
    const before = quotationsIn(first);
    expect(buttonOn(first, "Previous")).toBeUndefined();
    const second = await pressed(standIn, first, "Next");
    expect(second).toMatchObject({ id: first.id, secret: false });
    expect(quotationsIn(second).filter((quotation) => before.includes(quotation))).toEqual([]);
    const again = await pressed(standIn, second, "Previous");
    expect(again.id).toBe(first.id);
    expect(quotationsIn(again)).toEqual(before);
  });

  test("reach every citation once, and then there is no Next", async () => {
    const { standIn } = bot();
    let shown = await standIn.slash("ask", ask);
    const all = quotationsIn(shown);
    while (buttonOn(shown, "Next") !== undefined) {
      shown = await pressed(standIn, shown, "Next");
      all.push(...quotationsIn(shown));
    }
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(5);
  });

  test("show somebody else the page in private, and leave the message as it is", async () => {
    const { standIn } = bot();
    const first = await standIn.slash("ask", ask);
    const theirs = await pressed(standIn, first, "Next", { other: true });
    expect(theirs.id).not.toBe(first.id);
    expect(theirs.secret).toBe(true);
    const further = await pressed(standIn, theirs, "Previous", { other: true });
    expect(further.id).toBe(theirs.id);
    expect(quotationsIn(further)).toEqual(quotationsIn(first));
  });

  test.each(["cards", "plain"] as const)(
    "work after a restart and in direct messages, as %s",
    async (style) => {
      const setting = await botFor({ style });
      const shown = await setting.standIn.say("trade");
      await restart(setting, { style });
      const next = await pressed(setting.standIn, shown, "Next");
      expect(next.id).toBe(shown.id);
      expect(quotationsIn(next)).not.toEqual(quotationsIn(shown));
    },
  );

  test("say so where the articles have changed since", async () => {
    const setting = await botFor();
    const shown = await setting.standIn.slash("ask", ask);
    await restart(setting, {}, await createApp(["corpus", "README.md"]));
    const next = await pressed(setting.standIn, shown, "Next");
    expect(markdownOf(next)).toContain("The articles have changed since");
  });

  test("of no citation or page that there is get one sentence", async () => {
    const { standIn } = bot();
    const shown = await standIn.slash("ask", ask);
    for (const id of ["1:next:AAAA=trade", "1:next:AAAA5", "1:next:", "1:next:AAAA5#x"]) {
      const told = await standIn.press(shown, id, { forged: true });
      expect(told).toMatchObject({ secret: true, content: "This button no longer works; please ask again." });
    }
    const far = await standIn.press(shown, "1:next:AAAA999=trade", { forged: true });
    expect(quotationsIn(far)).toEqual([]);
  });
});

describe("the button Share", () => {
  test("stands under a private answer alone, and shows it to everybody", async () => {
    const { standIn } = bot();
    expect(buttonOn(await standIn.slash("ask", ask), "Share")).toBeUndefined();
    const hidden = await standIn.slash("ask", { ...ask, hide: true });
    const shared = await pressed(standIn, hidden, "Share");
    expect(shared).toMatchObject({ secret: false });
    expect(quotationsIn(shared)).toEqual(quotationsIn(hidden));
  });

  test("keeps the options that were given, two words and all", async () => {
    const { standIn } = bot();
    const given = { words: "trade", speaker: "Vladimir Putin", hide: true };
    const hidden = await standIn.slash("quote", given);
    expect(markdownOf(hidden)).toContain('trade speaker\\:"Vladimir Putin"');
    expect(quotationsIn(await pressed(standIn, hidden, "Share"))).toEqual(quotationsIn(hidden));
  });

  test("is not there in direct messages, where nobody else is", async () => {
    const { standIn } = bot();
    const hidden = await standIn.slash("ask", { ...ask, hide: true }, { dm: true });
    expect(buttonOn(hidden, "Share")).toBeUndefined();
  });
});
