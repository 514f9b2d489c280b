import { describe, expect, test } from "vitest";
import type { Evidence } from "../../../src/answering/answer.ts";
import { leadOf } from "../../../src/discord/rendering/lead.ts";
import { englishWording } from "../../../src/discord/wording/wording.ts";
import type { Annotation } from "../../../src/text/annotation.ts";
import type { Span } from "../../../src/text/span.ts";
import { annotated, citationOf, sentenceOf, spanOf } from "./articles.ts";

const sentence = sentenceOf(
  "“We open on Monday,” said harbour master Ada Byron, who counts 12 ships and 40 boats.",
);
const monday = annotated(sentence, "Monday", { type: "date", value: "2024-05-20" });
const ships = annotated(sentence, "12 ships", { type: "figure", value: 12, unit: "ship", bound: "=" });
const boats = annotated(sentence, "40 boats", { type: "figure", value: 40, unit: "boat", bound: "=" });
const quoted = annotated(sentence, "“We open on Monday,”", { type: "quotation" });

const dated = sentenceOf("It opens on Monday, 20 May 2024.");
const someDay = annotated(dated, "Monday", { type: "date" });
const today = annotated(dated, "20 May 2024", { type: "date", value: "2024-05-20" });

describe("before the sentence stands", () => {
  test("the figure that was matched", () => {
    const citation = citationOf(sentence, { annotations: [ships, boats], highlights: [boats] });
    expect(leadOf("figure", citation, englishWording)).toBe("**40 boats**");
  });

  test("every figure where none was matched", () => {
    expect(leadOf("figure", citationOf(sentence, { annotations: [ships, boats] }), englishWording)).toBe(
      "**12 ships** · **40 boats**",
    );
  });

  test("the figures that one of several highlights matched, three of them at most, each once", () => {
    const counted = sentenceOf("Of 1 ship, 2 boats, 3 rafts, 4 rafts and again 1 ship.");
    const figures = ["1 ship", "2 boats", "3 rafts", "4 rafts"].map((words) =>
      annotated(counted, words, { type: "figure", value: 1, unit: "", bound: "=" }),
    );
    const last = { start: counted.end - 7, end: counted.end - 1 };
    const again = { type: "figure", value: 1, unit: "ship", bound: "=", ...last } as const;
    const lead = (annotations: readonly Annotation[], highlights: readonly Span[]) =>
      leadOf("figure", citationOf(counted, { annotations, highlights }), englishWording);
    expect(lead(figures, [spanOf(counted, "3 rafts"), spanOf(counted, "4 rafts")])).toBe(
      "**3 rafts** · **4 rafts**",
    );
    expect(lead(figures, [])).toBe("**1 ship** · **2 boats** · **3 rafts**");
    expect(lead([...figures.slice(0, 1), again], [])).toBe("**1 ship**");
  });

  test("no figure where the sentence has none, whatever else it has", () => {
    expect(leadOf("figure", citationOf(sentence, { annotations: [monday, quoted] }), englishWording)).toBe(
      "",
    );
  });

  test("the figure as printed, and how it is printed elsewhere with its scale", () => {
    const missingScale = { printed: "40 boats", elsewhere: "40 thousand boats" };
    const citation = citationOf(sentence, { annotations: [boats], highlights: [boats], missingScale });
    expect(leadOf("figure", citation, englishWording)).toBe(
      "**40 boats** (40 boats as printed; elsewhere 40 thousand boats)",
    );
  });

  test("the date, with the day that its words mean", () => {
    expect(leadOf("when", citationOf(sentence, { annotations: [monday] }), englishWording)).toBe(
      "**Monday** (20 May 2024)",
    );
  });

  test.each([
    ["of several dates", { annotations: [monday, today] }, "**Monday** · **20 May 2024**"],
    ["of a date that cannot be told", { annotations: [someDay] }, "**Monday**"],
    ["of a day that is printed so", { annotations: [today] }, "**20 May 2024**"],
    ["of no date", {}, ""],
  ])("the words alone %s", (_, given, lead) => {
    expect(leadOf("when", citationOf(dated, given), englishWording)).toBe(lead);
  });

  test("how it bears on a claim, and what is not the same", () => {
    const differing: Evidence = {
      ...citationOf(sentence),
      bearing: "differing",
      differences: [
        { kind: "figure", here: "12 ships", claimed: "20 ships" },
        { kind: "denial", here: null, claimed: "not" },
      ],
    };
    const matching: Evidence = { ...differing, bearing: "matching", differences: [] };
    expect(leadOf("check", differing, englishWording)).toBe(
      "**Differs** · here\\: 12 ships; the message\\: 20 ships · the message\\: “not”; here no such word",
    );
    expect(leadOf("check", matching, englishWording)).toBe("**Says the same**");
  });

  test("nothing of a claim where the sentence bears on none", () => {
    expect(leadOf("check", citationOf(sentence), englishWording)).toBe("");
  });

  test.each([
    ["then", "**Then:**"],
    ["now", "**Now:**"],
    [undefined, ""],
  ] as const)("whether it is what an edited article said: %s", (edition, lead) => {
    const citation = citationOf(sentence, edition && { edition });
    expect(leadOf("cite", citation, englishWording)).toBe(lead);
  });

  test("nothing for a command that asks for the sentence alone", () => {
    expect(
      leadOf("ask", citationOf(sentence, { annotations: [ships, monday, quoted] }), englishWording),
    ).toBe("");
  });
});
