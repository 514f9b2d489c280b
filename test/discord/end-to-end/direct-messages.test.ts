import { describe, expect, test } from "vitest";
import { walk } from "../stand-in/rules/components.ts";
import { sharedBot } from "./bot.ts";
import { markdownOf, quotationsIn, sentencesOf } from "./reading.ts";

const bot = sharedBot();

/** The id of the menu under an answer, which must be there. */
function menuOn({ components }: Parameters<typeof markdownOf>[0]): string {
  const menu = [...walk(components)].find(({ type }) => type === 3);
  if (menu === undefined) throw new Error("there is no menu");
  return String(menu["custom_id"]);
}

describe("a direct message", () => {
  test("is heard as the first event of all, and answered from the articles", async () => {
    const { standIn, app } = bot();
    const quotations = quotationsIn(await standIn.say("why has Moscow turned to Beijing?"));
    expect(quotations.length).toBeGreaterThan(0);
    for (const quotation of quotations) expect(sentencesOf(app)).toContain(quotation);
  });

  test.each([
    ["who is the finance minister?", "who"],
    ["how much was traded?", "figure"],
    ["when was the statement signed?", "when"],
    ["border trade", "ask"],
  ])("%j goes to the command it means, and says so", async (words, command) => {
    const { standIn } = bot();
    expect(markdownOf(await standIn.say(words)).split("\n")[0]).toBe(`-# ${words} → \\/${command}`);
  });

  test.each([
    ["what did Putin say about jobs?", "\\/quote jobs speaker\\:Putin"],
    ["please tell me who the finance minister is", "\\/who who the finance minister is"],
    ["numbers on trade", "\\/figure trade"],
    ["hi there!", "\\/help"],
  ])("%j is shown with the options as they were understood", async (words, understood) => {
    const { standIn } = bot();
    expect(markdownOf(await standIn.say(words)).split("\n")[0]).toBe(`-# ${words} → ${understood}`);
  });

  test("can be asked otherwise by the menu under its answer, and back, also after that", async () => {
    const { standIn, app } = bot();
    const menu = "Ask it otherwise";
    const words = "how much was traded last year?";
    const shown = await standIn.say(words);
    const asked = await standIn.press(shown, menuOn(shown), { choice: "ask" });
    expect(asked.id).toBe(shown.id);
    expect(markdownOf(asked).split("\n")[0]).toBe(`-# ${words} → \\/ask`);
    expect(quotationsIn(asked)).not.toEqual([]);
    for (const quotation of quotationsIn(asked)) expect(sentencesOf(app)).toContain(quotation);
    const back = await standIn.press(asked, menuOn(asked), { choice: "figure" });
    expect(quotationsIn(back)).toEqual(quotationsIn(shown));
    expect(JSON.stringify(back.components)).toContain(menu);
  });

  test("that is long has a menu too, and a choice that is none gets one sentence", async () => {
    const { standIn } = bot();
    const words = `how much was traded ${"and traded again ".repeat(10)}last year?`;
    const shown = await standIn.say(words);
    expect(markdownOf(await standIn.press(shown, menuOn(shown), { choice: "when" }))).toContain("\\/when");
    const told = await standIn.press(shown, "1:as:=trade", { choice: "help", forged: true });
    expect(told.content).toBe("This button no longer works; please ask again.");
  });

  test("typed as a command has no menu, nor has the help", async () => {
    const { standIn } = bot();
    for (const line of ["/ask trade", "help"])
      expect(JSON.stringify((await standIn.say(line)).components)).not.toContain("Ask it otherwise");
  });

  test("may be typed as a command", async () => {
    const { standIn } = bot();
    expect(markdownOf(await standIn.say("/help"))).toContain("What you can ask");
  });

  test("without words gets the help", async () => {
    const { standIn } = bot();
    expect(markdownOf(await standIn.say(""))).toContain("What you can ask");
  });

  test("that names no command gets one sentence", async () => {
    const { standIn } = bot();
    expect((await standIn.say("/nonsense @everyone")).content).toBe(
      "There is no command \\/nonsense; \\/help lists them.",
    );
  });
});
