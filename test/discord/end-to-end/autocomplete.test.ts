import { describe, expect, test } from "vitest";
import { botFor, sharedBot } from "./bot.ts";

const bot = sharedBot();

describe("autocomplete", () => {
  test("offers articles whose title holds what was typed", async () => {
    const { standIn, app } = bot();
    const choices = await standIn.suggestions("article", "words", "harbin");
    expect(choices.length).toBeGreaterThan(0);
    const ids = app.corpus.articles.map(({ id }) => id);
    for (const { value } of choices) expect(ids).toContain(value);
  });

  test.each(["", "zzzzzz", "@everyone", "\\", "a".repeat(300)])(
    "answers %j without an error",
    async (typed) => {
      const { standIn } = bot();
      expect((await standIn.suggestions("article", "words", typed)).length).toBeLessThanOrEqual(25);
    },
  );

  test("has nothing to offer where the search for it fails", async () => {
    const { standIn, log } = await botFor({
      app: { ...bot().app, suggest: () => Promise.reject(new TypeError("secret words")) },
    });
    expect(await standIn.suggestions("article", "words", "a")).toEqual([]);
    expect(log.join("\n")).toMatch(/Suggestions failed: TypeError/);
    expect(log.join("\n")).not.toContain("secret words");
  });
});
