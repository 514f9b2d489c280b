import { describe, expect, test } from "vitest";
import { english } from "../../src/text/saying.ts";
import { answered, overHarbour, sentencesOf } from "../support/app.ts";

describe("/quote", () => {
  test("by words, with speaker and cue, once for all articles that print it", async () => {
    const { citations } = await answered(await overHarbour(), "/quote heart of this town");
    expect(citations).toHaveLength(1);
    expect(citations[0]?.alsoIn).toHaveLength(1);
    expect(citations[0]?.annotations).toContainEqual(
      expect.objectContaining({ speaker: "Ada Lindqvist", cue: "said" }),
    );
  });

  test("by speaker, with what goes on after it", async () => {
    const { citations } = await answered(await overHarbour(), '/quote speaker:"Ada Lindqvist"');
    expect(sentencesOf(citations).join("\n")).toContain("We will not let it sink again.");
  });

  test("by both", async () => {
    const { citations } = await answered(await overHarbour(), "/quote bill speaker:Okafor");
    expect(sentencesOf(citations)).toEqual([
      'Finance director Tomas Okafor called the bill "painful but fair".',
    ]);
  });

  test("of somebody who is not quoted: nothing", async () => {
    const answer = await answered(await overHarbour(), "/quote speaker:Curie");
    expect(answer.citations).toEqual([]);
    expect(english(answer.note ?? "")).toContain("Curie");
  });
});
