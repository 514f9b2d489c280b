import { describe, expect, test } from "vitest";
import reported from "../../../src/languages/en/annotators/reported.ts";
import { articleOf } from "../../support/article.ts";

type Line = readonly [speaker: string, cue: string, ...content: string[]];

/** What is reported in a text: by whom, by which words, and what. */
function linesOf(text: string): Line[] {
  const article = articleOf(text);
  const lines = new Map<number | undefined, [string, string, ...string[]]>();
  for (const { speaker = "", cue = "", speakerStart, start, end } of reported.annotate(
    article,
    article.sentences,
  )) {
    const line = lines.get(speakerStart);
    if (line) line.push(text.slice(start, end));
    else lines.set(speakerStart, [speaker, cue, text.slice(start, end)]);
  }
  return [...lines.values()];
}

describe("speech without marks is found", () => {
  test.each<[string, readonly Line[]]>([
    ["Ada Novak said that the dam would hold.", [["Ada Novak", "said", "the dam would hold"]]],
    ["Ada Novak said the dam would hold.", [["Ada Novak", "said", "the dam would hold"]]],
    [
      "Ada Novak told the council on Monday that the dam would hold.",
      [["Ada Novak", "told", "the dam would hold"]],
    ],
    ["The dam will hold, Ada Novak said on Monday.", [["Ada Novak", "said", "The dam will hold"]]],
    ["The dam will hold, said Ada Novak, the town's engineer.", [["Ada Novak", "said", "The dam will hold"]]],
    [
      "The dam, Ada Novak said, will hold for a year.",
      [["Ada Novak", "said", "The dam", "will hold for a year"]],
    ],
    [
      "The dam will hold, according to the survey office.",
      [["the survey office", "according to", "The dam will hold"]],
    ],
    [
      "According to the survey office, the dam will hold.",
      [["the survey office", "According to", "the dam will hold"]],
    ],
    [
      "Novak said the dam would hold, while Brandt warned that it was leaking.",
      [
        ["Novak", "said", "the dam would hold"],
        ["Brandt", "warned", "it was leaking"],
      ],
    ],
    [
      "Novak argued that the dam was safe and added that she lived below it.",
      [["Novak", "argued", "the dam was safe", "she lived below it"]],
    ],
    ["Brandt left early, saying that the talk bored him.", [["Brandt", "saying", "the talk bored him"]]],
    ["She went on to say that the dam was old.", [["She", "say", "the dam was old"]]],
    ["Brandt asked whether the dam was safe.", [["Brandt", "asked", "whether the dam was safe"]]],
  ])("%s", (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

describe("nothing is reported", () => {
  test.each([
    ["of what was not said", "Ada Novak did not say that the dam would hold."],
    ["of what is yet to be said", "Ada Novak will announce that the dam is safe."],
    ["of what may be said", "Critics may argue that the dam is old."],
    ["of what somebody wants to say", "Ada Novak wants to say that the dam is safe."],
    ["under a condition", "If Novak says that the dam is safe, the town will sleep."],
    ["by a question", "Did Ada Novak say that the dam would hold?"],
    ["where somebody was told", "The town was told that the dam would hold."],
    ["by a noun", "The report that the dam was old shook the town."],
    ["by claims of somebody", "The town rejected Western claims that the dam was old."],
    ["by what goes according to plan", "The work on the dam went according to plan."],
    ["by what things show", "The long crack suggests that the dam is old."],
    ["of a time", "“It will hold,” Novak said when the rain began."],
    ["of a thing that was said", "Novak said something about the dam that nobody heard."],
    ["by a quotation alone", "“The dam will hold for a hundred years,” Ada Novak said."],
    ["by a heading", "Novak Says The Old Dam Will Hold For A Hundred Years\n\nIt rained all day."],
    ["of a book", "Novak wrote the book that made the dam famous."],
  ])("%s: %s", (_what, text) => {
    expect(linesOf(text)).toEqual([]);
  });

  test.each([
    ["verbs of speech", "said ".repeat(20_000)],
    ["one clause in the other", "Novak said that Brandt said that ".repeat(3_000)],
    ["sources", "according to Novak, ".repeat(6_000)],
    ["commas", "Novak, said, ".repeat(8_000)],
  ])("slowly of endless %s", (_what, text) => {
    expect(() => linesOf(text)).not.toThrow();
  });
});
