import { describe, expect, test } from "vitest";
import { isType } from "../../src/text/annotation.ts";
import { english } from "../../src/text/saying.ts";
import { answered, appOver, overHarbour, sentencesOf } from "../support/app.ts";

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

  test("by both, what is quoted before what is reported", async () => {
    const { citations } = await answered(await overHarbour(), "/quote bill speaker:Okafor");
    expect(sentencesOf(citations)).toEqual([
      'Finance director Tomas Okafor called the bill "painful but fair".',
      "Tomas Okafor, the finance director of Norgas, said fares would pay for it.",
    ]);
  });

  test.each([
    ["only", "Tomas Okafor, the finance director of Norgas, said fares would pay for it."],
    ["none", 'Finance director Tomas Okafor called the bill "painful but fair".'],
  ])("with reported:%s", async (reported, sentence) => {
    const request = `/quote speaker:Okafor reported:${reported}`;
    const { citations } = await answered(await overHarbour(), request);
    expect(sentencesOf(citations)).toEqual([sentence]);
  });

  test("of a name alone: what that person says comes first", async () => {
    const { citations } = await answered(await overHarbour(), "/quote Okafor");
    expect(citations.map(({ speaker }) => speaker)).toEqual(["Tomas Okafor", "Tomas Okafor"]);
  });

  test("names each speaker of a sentence apart", async () => {
    const text =
      "Ada Lind came. “It is built of stone,” Lind said, while Olu Brandt called it “a big heap of rubble.”";
    const { citations } = await answered(
      await appOver({ "a.txt": `The bridge\n\n${text}\n` }),
      "/quote stone",
    );
    expect(
      citations[0]?.annotations.filter(isType("quotation")).map(({ speakerName }) => speakerName),
    ).toEqual(["Ada Lind", "Olu Brandt"]);
  });

  test("of somebody who is not quoted: nothing", async () => {
    const answer = await answered(await overHarbour(), "/quote speaker:Curie");
    expect(answer.citations).toEqual([]);
    expect(english(answer.note ?? "")).toContain("Curie");
  });
});
