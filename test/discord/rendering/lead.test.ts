import { describe, expect, test } from "vitest";
import { leadOf } from "../../../src/discord/rendering/lead.ts";
import { englishWording } from "../../../src/discord/wording/wording.ts";
import { annotated, citationOf, sentenceOf, spanOf } from "./articles.ts";

const sentence = sentenceOf(
  "“We open on Monday,” said harbour master Ada Byron, who counts 12 ships and 40 boats.",
);
const monday = annotated(sentence, "Monday", { type: "date", value: "2024-05-20" });
const ships = annotated(sentence, "12 ships", { type: "figure", value: 12, unit: "ship", bound: "=" });
const boats = annotated(sentence, "40 boats", { type: "figure", value: 40, unit: "boat", bound: "=" });
const speaker = spanOf(sentence, "Ada Byron");
const quoted = annotated(sentence, "“We open on Monday,”", { type: "quotation" });
const attributed = { ...quoted, speaker: "Ada Byron", speakerStart: speaker.start, speakerEnd: speaker.end };

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

  test("the speaker as printed, with the name that is known", () => {
    const named = { ...attributed, speakerName: "Augusta Ada Byron" };
    const citation = citationOf(sentence, { annotations: [named] });
    expect(leadOf("quote", citation, englishWording)).toBe("**Ada Byron** (Augusta Ada Byron)");
  });

  test("to whom, and that it is reported", () => {
    const to = spanOf(sentence, "40 boats");
    const said = {
      ...attributed,
      type: "reported",
      to: "40 boats",
      toStart: to.start,
      toEnd: to.end,
    } as const;
    expect(leadOf("quote", citationOf(sentence, { annotations: [said] }), englishWording)).toBe(
      "**Ada Byron** → 40 boats (reported, not quoted)",
    );
  });

  test("of words partly in marks, only who is quoted", () => {
    const reported = { ...attributed, type: "reported" } as const;
    const citation = citationOf(sentence, { annotations: [attributed, reported] });
    expect(leadOf("quote", citation, englishWording)).toBe("**Ada Byron**");
  });

  test("that no speaker is stated", () => {
    expect(leadOf("quote", citationOf(sentence, { annotations: [quoted] }), englishWording)).toBe(
      "Speaker not stated",
    );
  });

  test("nothing for a command that asks for the sentence alone", () => {
    expect(
      leadOf("ask", citationOf(sentence, { annotations: [ships, monday, quoted] }), englishWording),
    ).toBe("");
  });
});
