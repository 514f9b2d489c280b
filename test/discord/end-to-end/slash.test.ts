import { describe, expect, test } from "vitest";
import { botFor, sharedBot, starterApp } from "./bot.ts";
import { markdownOf, quotationsIn, sentencesOf } from "./reading.ts";

const app = await starterApp;
const sentences = sentencesOf(app);

/** A command's examples that have words for its first option alone. */
const examples = app.commands.flatMap(({ name, options, examples }) => {
  const [first] = Object.keys(options.shape);
  const keys = Object.keys(options.shape).map((key) => `${key}:`);
  return examples
    .map(({ request }) => request.slice(name.length + 2))
    .filter((words) => !keys.some((key) => words.includes(key)))
    .map((words) => [name, first === undefined ? {} : { [first]: words }] as const);
});

describe.each(["cards", "plain"] as const)("slash commands with %s", (style) => {
  test("every example is answered in public, with sentences that the articles have", async () => {
    const { standIn } = await botFor({ style });
    for (const [name, options] of examples) {
      const shown = await standIn.slash(name, options);
      expect(shown).toMatchObject({ secret: false, loading: false, embeds: [] });
      expect(shown.content === "").toBe(style === "cards");
      for (const quotation of quotationsIn(shown)) expect(sentences).toContain(quotation);
    }
  });
});

const bot = sharedBot();

describe("a slash command", () => {
  test("shows the request, the sentence in bold where it matched, and its source", async () => {
    const { standIn } = bot();
    const text = markdownOf(await standIn.slash("ask", { question: "where did the visit end?" }));
    expect(text.split("\n")[0]).toBe("-# \\/ask where did the visit end?");
    expect(text).toMatch(/^> .*\*\*.+\*\*/m);
    expect(text).toMatch(/sentence \d+ of \d+$/m);
  });

  test("is answered to the asker alone on demand", async () => {
    const { standIn } = bot();
    expect(await standIn.slash("ask", { question: "trade", hide: true })).toMatchObject({ secret: true });
    expect(await standIn.slash("ask", { question: "trade", hide: false })).toMatchObject({ secret: false });
  });

  test("works in direct messages", async () => {
    const { standIn } = bot();
    expect(quotationsIn(await standIn.slash("ask", { question: "trade" }, { dm: true }))).not.toEqual([]);
  });

  test("that comes twice is answered once", async () => {
    const { standIn } = bot();
    await standIn.slash("ask", { question: "trade" }, { twice: true });
    await standIn.slash("help");
    expect(await standIn.ledger()).toMatchObject({ repeated: [] });
  });

  test("with a mistake gets one sentence that only the asker sees", async () => {
    const { standIn } = bot();
    const shown = await standIn.slash("ask", { question: "   " });
    expect(shown).toMatchObject({ secret: true, components: [] });
    expect(shown.content).toMatch(/^[^\n]+$/);
  });

  test("that is here no longer gets one sentence that only the asker sees", async () => {
    const { standIn } = await botFor();
    await standIn.do("setCommands", [{ type: 1, name: "old", description: "An old command" }]);
    const shown = await standIn.slash("old");
    expect(shown).toMatchObject({ secret: true });
    expect(shown.content).toContain("/old");
  });

  test("of which fifty come at once are all answered", async () => {
    const { standIn } = bot();
    const all = await Promise.all(
      Array.from({ length: 50 }, () => standIn.slash("ask", { question: "trade" })),
    );
    // On a slow machine the last ones may be told to try again, which is an answer too.
    const answers = all.map(markdownOf).filter((text) => !text.includes("try again"));
    expect(new Set(answers).size).toBe(1);
  });
});
