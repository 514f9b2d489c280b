import { describe, expect, test } from "vitest";
import { botFor, restart, sharedBot } from "./bot.ts";
import { buttonOn, markdownOf, pressed, quotationsIn, sentencesOf } from "./reading.ts";

const entry = "Check against corpus";
const message = [
  "Hi all!",
  "> said somebody",
  "Last year's trade between Russia and China amounted to **$340 billion**.",
  "Andrei Kostin is the chief of VTB 🎉",
  "<@123456789012345678> the moon is made of cheese.",
].join("\n");

const bot = sharedBot();

describe.each(["cards", "plain"] as const)("the menu entry, as %s", (style) => {
  test("shows the one who chose it alone what bears on each claim", async () => {
    const { standIn, app } = await botFor({ style });
    const shown = await standIn.choose(entry, message);
    const markdown = markdownOf(shown);
    expect(shown).toMatchObject({ secret: true, loading: false });
    expect(markdown).toContain("**Differs** · here\\: $240 billion; the message\\: $340 billion");
    expect(markdown).toContain(
      "**1\\.** Last year's trade between Russia and China amounted to $340 billion.",
    );
    expect(markdown).not.toContain("somebody");
    expect(quotationsIn(shown).length).toBeGreaterThan(0);
    for (const quotation of quotationsIn(shown)) expect(sentencesOf(app)).toContain(quotation);
  });

  test("turns its pages to the last claim", async () => {
    const { standIn } = await botFor({ style });
    let shown = await standIn.choose(entry, message);
    const pages = [markdownOf(shown)];
    while (buttonOn(shown, "Next") !== undefined && pages.length < 5) {
      shown = await pressed(standIn, shown, "Next");
      pages.push(markdownOf(shown));
    }
    const all = pages.join("\n");
    expect(all).toContain("**2\\.** Andrei Kostin is the chief of VTB");
    expect(all).toContain("**Says the same**");
    expect(all).toContain("**3\\.** the moon is made of cheese.");
    expect(all).toContain("Nothing here bears on this.");
    expect(shown.secret).toBe(true);
  });
});

describe("what the menu entry shows", () => {
  test("can be shared, also after a restart", async () => {
    const setting = await botFor();
    const shown = await setting.standIn.choose(entry, message);
    await restart(setting);
    const shared = await pressed(setting.standIn, shown, "Share");
    expect(shared.secret).toBe(false);
    expect(quotationsIn(shared)).toEqual(quotationsIn(shown));
    expect(buttonOn(shared, "Share")).toBeUndefined();
  });

  test("has its context beside each sentence", async () => {
    const { standIn } = bot();
    const shown = await standIn.choose(entry, "Andrei Kostin is the chief of VTB.");
    const around = await pressed(standIn, shown, "Context");
    expect(around.secret).toBe(true);
    expect(quotationsIn(around)).toContain(quotationsIn(shown)[0]);
  });

  test("is neither shared nor paged where the message is too long to be shown, and says so", async () => {
    const { standIn } = bot();
    const long = `${"Andrei Kostin is the chief of the bank called VTB, as is well known to all who read. ".repeat(14)}`;
    const shown = await standIn.choose(entry, long);
    expect(buttonOn(shown, "Share")).toBeUndefined();
    expect(markdownOf(shown)).toContain("Too long to share: check a part of it.");
  });

  test.each([
    ["a greeting", "Good morning everyone!", "There is nothing to check in that"],
    ["a picture alone", "", "That message says nothing in words of its own."],
    ["a quotation alone", "> The dam is old.", "That message says nothing in words of its own."],
  ])("for %s is one private sentence", async (_, content, words) => {
    const { standIn } = bot();
    const shown = await standIn.choose(entry, content);
    expect(shown.secret).toBe(true);
    expect(markdownOf(shown)).toContain(words);
  });

  test("mentions nobody and links nowhere, whatever the message", async () => {
    const { standIn } = bot();
    const shown = await standIn.choose(
      entry,
      "@everyone Andrei Kostin [click](https://evil.example) is <@&1> the # chief of ||VTB|| </help:1>.\n# @here trade with China grew <t:1:R>",
    );
    expect(markdownOf(shown)).toContain("\\@everyone");
    expect(markdownOf(shown)).not.toMatch(/(?<!\\)@(?:everyone|here)|evil\.example|<@|<t:/);
  });

  test("fits, however long the message", async () => {
    const { standIn } = bot();
    const sentence =
      "Putin_*~ and (Xi) Jinping signed a [joint] statement on Thursday about #trade and <oil>. ";
    const shown = await standIn.choose(entry, sentence.repeat(46));
    expect(markdownOf(shown)).toMatch(/Of \d\d sentences the first 8 are checked\./);
  });

  test("works in direct messages", async () => {
    const { standIn } = bot();
    const shown = await standIn.choose(entry, "Andrei Kostin is the chief of VTB.", { dm: true });
    expect(markdownOf(shown)).toContain("**Says the same**");
  });
});

test("the same is a slash command", async () => {
  const { standIn } = bot();
  const shown = await standIn.slash("check", { text: "Andrei Kostin is the chief of VTB." });
  expect(shown.secret).toBe(false);
  expect(markdownOf(shown)).toContain("**Says the same**");
  expect(buttonOn(shown, "Share")).toBeUndefined();
});
