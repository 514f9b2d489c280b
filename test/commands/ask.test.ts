import { describe, expect, test } from "vitest";
import { answered, overHarbour, sentencesOf } from "../support/app.ts";

describe("/ask", () => {
  test("why finds the reason", async () => {
    const { citations } = await answered(await overHarbour(), "/ask why did the fishermen stay away?");
    expect(sentencesOf(citations)[0]).toContain("because the new pier blocks their moorings");
  });

  test("what the corpus does not answer is met with one honest sentence, the nearest kept apart", async () => {
    const answer = await answered(await overHarbour(), "/ask who won the chess tournament in Oslo?");
    expect(answer.citations).toEqual([]);
    expect(answer.note).toBe("None of the 3 articles here answers that.");
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
    const { citations } = await answered(await overHarbour(), "/ask ferry sails again", 25);
    expect(citations.length).toBeGreaterThan(3);
    expect(citations.every(({ sentence }) => sentence.kind === "prose")).toBe(true);
  });
});
