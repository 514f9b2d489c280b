import { describe, expect, test } from "vitest";
import { leadOf } from "../../../src/discord/rendering/lead.ts";
import { englishWording } from "../../../src/discord/wording/wording.ts";
import type { Annotation } from "../../../src/text/annotation.ts";
import { citationOf, sentenceOf, spanOf } from "./articles.ts";

const sentence = sentenceOf("“We open on Monday,” said harbour master Ada Byron to the crews of 40 boats.");
const speaker = spanOf(sentence, "Ada Byron");
const quoted = { ...spanOf(sentence, "“We open on Monday,”"), type: "quotation" } as const;
const attributed = { ...quoted, speaker: "Ada Byron", speakerStart: speaker.start, speakerEnd: speaker.end };

/** What stands before a sentence in which this is said. */
const lead = (...annotations: readonly Annotation[]): string =>
  leadOf("quote", citationOf(sentence, { annotations }), englishWording);

describe("before a quotation stands", () => {
  test("the speaker as printed, with the name that is known", () => {
    expect(lead({ ...attributed, speakerName: "Augusta Ada Byron" })).toBe(
      "**Ada Byron** (Augusta Ada Byron)",
    );
  });

  test("the speaker's name once where it is printed whole", () => {
    expect(lead({ ...attributed, speakerName: "Byron" })).toBe("**Ada Byron**");
  });

  test("to whom, and that it is reported", () => {
    const to = spanOf(sentence, "40 boats");
    const said = { type: "reported", to: "40 boats", toStart: to.start, toEnd: to.end } as const;
    expect(lead({ ...attributed, ...said })).toBe("**Ada Byron** → 40 boats (reported, not quoted)");
  });

  test("of words partly in marks, only who is quoted", () => {
    expect(lead(attributed, { ...attributed, type: "reported" })).toBe("**Ada Byron**");
  });

  test("that no speaker is stated", () => {
    expect(lead(quoted)).toBe("Speaker not stated");
  });

  test("nothing where nothing is said", () => {
    expect(lead()).toBe("");
  });

  test("speakers each once, three of them at most", () => {
    const spoken = sentenceOf("It opens, say Ada, Bo, Cy, Di.");
    const said = ["Ada", "Bo", "Cy", "Di"].map((name): Annotation => {
      const { start, end } = spanOf(spoken, name);
      return { type: "quotation", start: 0, end: 8, speaker: name, speakerStart: start, speakerEnd: end };
    });
    const leadOfAll = (annotations: readonly Annotation[]) =>
      leadOf("quote", citationOf(spoken, { annotations }), englishWording);
    expect(leadOfAll(said)).toBe("**Ada** · **Bo** · **Cy**");
    expect(leadOfAll([...said.slice(1, 3), ...said.slice(1, 2)])).toBe("**Bo** · **Cy**");
  });
});
