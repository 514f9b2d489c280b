import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { seen } from "../../../src/discord/rendering/glyphs.ts";
import { createApp } from "../../../src/library/opening.ts";
import { wordsOf } from "../../../src/text/article.ts";
import { readMarkdown } from "../rendering/markdown.ts";
import { botFor } from "./bot.ts";
import { markdownOf, quotationsIn } from "./reading.ts";

const folder = await mkdtemp(join(tmpdir(), "ibid-"));
afterAll(() => rm(folder, { recursive: true }));

const body = [
  "The harbour warns @everyone and <@&123456789012345678> of [free boats](https://evil.example/) today.",
  "Captain </help:123456789012345678> of the harbour sails at <t:1700000000:R> with **all** ||hands||.",
  "# The harbour shouts in a heading that ends like a sentence.",
  "-# The harbour says that its source is https://forged.example and `nothing` else.",
  "The harbour hides \u202e words \u200b and 👩‍🔬 with Z\u0335\u0335\u0335\u0335\u0335\u0335\u0335algo in a sentence.",
  `The harbour never ends ${"and goes on *and* on ".repeat(400)}until it does.`,
].join("\n\n");

await writeFile(
  join(folder, "hostile.json"),
  JSON.stringify({
    title: "](https://evil.example) @here # harbour",
    source: "<@123456789012345678> **Times**",
    date: "2024-05-17",
    url: "https://news.example/a(b)",
    body,
  }),
);

const app = await createApp([folder]);

test.each(["cards", "plain"] as const)(
  "hostile articles are shown as they are and do nothing, with %s",
  async (style) => {
    const { standIn } = await botFor({ app, style });
    const told = app.corpus.articles.flatMap(({ sentences }) => sentences.map((each) => seen(wordsOf(each))));
    for (const question of [
      "harbour",
      "harbour everyone free boats",
      "captain sails",
      "harbour hides words",
      "never ends",
    ]) {
      const shown = await standIn.slash("ask", { question });
      const { constructs } = readMarkdown(markdownOf(shown));
      expect(new Set(constructs)).toBeOneOf([
        new Set(["subtext", "quote", "bold", "link"]),
        new Set(["subtext", "quote", "bold"]),
      ]);
      for (const quotation of quotationsIn(shown))
        expect(
          told.some((sentence) => sentence.includes(quotation)),
          quotation,
        ).toBe(true);
    }
  },
);
