import { describe, expect, test } from "vitest";
import { sharedBot } from "./bot.ts";
import { markdownOf, quotationsIn, sentencesOf } from "./reading.ts";

const bot = sharedBot();

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
