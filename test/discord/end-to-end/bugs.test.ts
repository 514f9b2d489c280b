import { describe, expect, test } from "vitest";
import type { App } from "../../../src/app.ts";
import { readMarkdown } from "../rendering/markdown.ts";
import { botFor, starterApp, token } from "./bot.ts";

const app = await starterApp;
const question = { question: "trade" };

describe("a bug", () => {
  const broken: App = { ...app, run: () => Promise.reject(new TypeError(`secret words ${token}`)) };

  test("is told to the asker in one sentence with a reference, and logged once with it, by its name alone", async () => {
    const { standIn, log } = await botFor({ app: broken });
    const shown = await standIn.slash("ask", { question: "secret question" });
    expect(shown).toMatchObject({ secret: true });
    const [, reference] =
      /^Something went wrong on my side \(reference ([a-z0-9]{5})\): [^\n.]+\.$/.exec(
        readMarkdown(shown.content).text,
      ) ?? [];
    const told = log.filter((line) =>
      line.startsWith(`A request failed (reference ${reference}): TypeError`),
    );
    expect(told).toHaveLength(1);
    expect(log.join("\n")).not.toMatch(/secret|canary/);
  });

  test("that alters a sentence sends nothing of it", async () => {
    const altering: App = {
      ...app,
      run: async (...request) => {
        const outcome = await app.run(...request);
        if ("error" in outcome) return outcome;
        const citations = outcome.citations.map((each) => ({
          ...each,
          sentence: { ...each.sentence, end: each.sentence.end - 5 },
        }));
        return { ...outcome, citations };
      },
    };
    const { standIn, log } = await botFor({ app: altering });
    expect((await standIn.slash("ask", question)).content).toContain("Something went wrong");
    expect(log.join("\n")).toContain("AlteredQuotation");
  });
});
