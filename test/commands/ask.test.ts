import { describe, expect, test } from "vitest";
import { english } from "../../src/text/saying.ts";
import { answered, overHarbour, sentencesOf } from "../support/app.ts";

describe("/ask", () => {
  test("why finds the reason", async () => {
    const { citations } = await answered(await overHarbour(), "/ask why did the fishermen stay away?");
    expect(sentencesOf(citations)[0]).toContain("because the new pier blocks their moorings");
  });

  test("what the corpus does not answer is met with one honest sentence, the nearest kept apart", async () => {
    const answer = await answered(await overHarbour(), "/ask who won the chess tournament in Oslo?");
    expect(answer.citations).toEqual([]);
    expect(english(answer.note ?? "")).toBe(
      "No article here names Oslo. None of the 3 articles here answers that.",
    );
  });

  test("a name that no article has is said so, and a name that one has is not", async () => {
    const app = await overHarbour();
    const { note } = await answered(app, "/ask what did Hungarian Prime Minister Zoltan Kerekes say?");
    expect(english(note ?? "")).toContain("No article here names Zoltan Kerekes.");
    const known = await answered(app, "/ask what did Finance Director Tomas Okafor say?");
    expect(english(known.note ?? "")).not.toContain("names");
  });

  test("the closest passages are shown when asked for", async () => {
    const answer = await answered(
      await overHarbour(),
      "/ask was the ferry painted by dentists? closest:true",
    );
    expect(answer.citations).toEqual([]);
    expect(answer.showClosest).toBe(true);
    expect(answer.closest?.length).toBeGreaterThan(0);
  });

  test("a fragment is never cited where there is a sentence", async () => {
    const { citations } = await answered(await overHarbour(), "/ask the night ferry", 25);
    expect(citations.length).toBeGreaterThan(3);
    expect(citations.every(({ sentence }) => sentence.kind === "prose")).toBe(true);
  });

  test("why:true gives each citation its reasons and the answer its certainty", async () => {
    const app = await overHarbour();
    const { citations, why, certainty } = await answered(
      app,
      "/ask why did the fishermen stay away? why:true",
    );
    expect(citations[0]?.why).toContain("Has words that tell a reason, as was asked.");
    expect(citations.every((citation) => (citation.why?.length ?? 0) > 0)).toBe(true);
    expect(why).toMatch(/^Certainty \d+ of 100; under \d+ I say that the corpus does not answer\.$/);
    expect(certainty).toBeGreaterThan(0.5);
    const plain = await answered(app, "/ask why did the fishermen stay away?");
    expect(plain.citations.map(({ sentence }) => sentence)).toEqual(
      citations.map(({ sentence }) => sentence),
    );
    expect(plain.citations.every((citation) => citation.why === undefined)).toBe(true);
    expect(plain.why).toBeUndefined();
  });

  test("the closest passages carry their reasons too", async () => {
    const { closest = [], why } = await answered(
      await overHarbour(),
      "/ask was the ferry painted by dentists? closest:true why:true",
    );
    expect(closest[0]?.why?.[0]).toMatch(
      /^Holds 1 of the 3 words asked for: ferry; not: painted, dentists\.$/,
    );
    expect(why).toContain("Certainty ");
  });

  test("what was is no answer to when something will be", async () => {
    const { citations } = await answered(
      await overHarbour(),
      "/ask when will the ferry come back to Westhaven?",
    );
    expect(sentencesOf(citations).join(" ")).not.toContain("came back");
  });
});
