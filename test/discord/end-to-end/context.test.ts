import { describe, expect, test } from "vitest";
import { createApp } from "../../../src/library/opening.ts";
import { botFor, restart, sharedBot } from "./bot.ts";
import { buttonOn, markdownOf, pressed, quotationsIn } from "./reading.ts";

const bot = sharedBot();
const question = "where did the visit end?";

describe("the button Context", () => {
  test.each([
    ["cards", "Context"],
    ["plain", "Context 1"],
  ] as const)("shows the presser alone the sentences around, as %s", async (style, label) => {
    const { standIn, app } = await botFor({ style });
    const shown = await standIn.slash("ask", { question });
    const around = await pressed(standIn, shown, label);
    expect(around.secret).toBe(true);
    const quoted = quotationsIn(around);
    expect(quoted).toContain(quotationsIn(shown)[0]);
    const places = app.corpus.articles.map(({ text }) => quoted.map((words) => text.indexOf(words)));
    const own = places.find((found) => found.every((place) => place >= 0));
    expect(own).toEqual(own?.toSorted((a, b) => a - b));
  });

  test("goes on to read, and to the article's card", async () => {
    const { standIn } = bot();
    const around = await pressed(standIn, await standIn.slash("ask", { question }), "Context");
    const further = await pressed(standIn, around, "Next");
    expect(further.id).toBe(around.id);
    expect(quotationsIn(further).filter((each) => quotationsIn(around).includes(each))).toEqual([]);
    const card = await pressed(standIn, further, "Show article");
    expect(markdownOf(card)).toMatch(/^### /m);
    expect(markdownOf(card)).toContain("**People**");
  });

  test("works after a restart, and says so where the sentence is gone", async () => {
    const setting = await botFor();
    const shown = await setting.standIn.slash("ask", { question });
    await restart(setting);
    expect(quotationsIn(await pressed(setting.standIn, shown, "Context"))).not.toEqual([]);
    await restart(setting, {}, await createApp(["README.md"]));
    const told = await pressed(setting.standIn, shown, "Context");
    expect(told).toMatchObject({ secret: true });
    expect(told.content).toContain("that sentence is no longer in them");
  });

  test.each(["1:context:x", "1:context:AAAAAAAAAAAAAAAA.1.AAAAAAAAA", "1:article:", "1:context:"])(
    "that is made up gets one sentence: %s",
    async (id) => {
      const { standIn } = bot();
      const shown = await standIn.slash("ask", { question });
      const told = await standIn.press(shown, id, { forged: true });
      expect(told).toMatchObject({ secret: true, content: "This button no longer works; please ask again." });
    },
  );
});

describe("the button Also in", () => {
  test("shows each article's own words", async () => {
    const { standIn } = bot();
    const shown = await standIn.slash("quote", { words: "hard-earned" });
    expect(markdownOf(shown)).toContain("Also in:");
    const told = await pressed(standIn, shown, "Also in");
    expect(told.secret).toBe(true);
    expect(quotationsIn(told).length).toBeGreaterThan(1);
    expect(markdownOf(told)).not.toContain("Also in:");
  });

  test("is left out where one article alone says it", async () => {
    const { standIn } = bot();
    const shown = await standIn.slash("article", { words: "record trade" });
    expect(buttonOn(shown, "Also in")).toBeUndefined();
  });
});
