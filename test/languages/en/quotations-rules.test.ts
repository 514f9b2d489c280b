import { describe, expect, test } from "vitest";
import type { Frame } from "../../../src/languages/en/quotations/frame.ts";
import { framesOf } from "../../../src/languages/en/quotations/frame.ts";
import { paragraphsOf } from "../../../src/languages/en/quotations/paragraphs.ts";
import { spanOf } from "../../../src/languages/en/quotations/phrase.ts";
import { bySentence } from "../../../src/languages/en/quotations/sentence.ts";
import { subjectOf } from "../../../src/languages/en/quotations/subject.ts";
import { formsOf } from "../../../src/languages/en/quotations/verb-forms.ts";
import { articleOf } from "../../support/article.ts";

function firstFrame(text: string): Frame {
  const paragraph = paragraphsOf(articleOf(text))[0];
  return (paragraph && framesOf(text, paragraph)[0]) ?? [];
}

/** Speaker, cue and rule of the first quotation of the first sentence. */
function attribution(text: string): string[] | null {
  const frame = firstFrame(text);
  const found = bySentence(
    frame,
    frame.findIndex((item) => item.kind === "quoted"),
  );
  if (!found) return null;
  const { speaker, cue, rule } = found;
  return [text.slice(speaker.start, speaker.end), cue ? text.slice(cue.start, cue.end) : "", rule];
}

test.each([
  ["quip", ["quips", "quipped", "quipping"]],
  ["reply", ["replies", "replied", "replying"]],
  ["announce", ["announces", "announced", "announcing"]],
  ["press", ["presses", "pressed", "pressing"]],
  ["say", ["says", "said", "saying"]],
])("the forms of %s are known", (verb, forms) => {
  expect(formsOf(verb)).toEqual(expect.arrayContaining(forms));
});

describe("a frame", () => {
  test("folds each quotation into one item", () => {
    const frame = firstFrame("“We left. We came back,” said Ada Novak.");
    expect(frame.map((item) => item.kind)).toEqual(["quoted", "word", "word", "word", "word"]);
  });

  test("goes on behind a question inside the quotation", () => {
    expect(firstFrame("“Who opened the gate?” Ada Novak asked. It rained.")).toHaveLength(5);
  });
});

describe("the subject of a verb", () => {
  test.each([
    ["The mayor later said that it rained.", "said", "The mayor"],
    ["Ada Novak, a teacher from Graz, in the south, said it rained.", "said", "Ada Novak"],
    ["Sen. Ada Novak (D-Ohio) said it rained.", "said", "Sen. Ada Novak"],
    ["Ada Novak took the floor and told the room to wait.", "told", "Ada Novak"],
    ["Ada Novak left the room, saying it was late.", "saying", "Ada Novak"],
    ["Ada Novak praised a man who called it late.", "called", "a man"],
    ["Her office put out a statement saying it was late.", "saying", "Her office"],
    ["Her office sent out a text message to members saying it was late.", "saying", "Her office"],
    ["The spokeswoman for the river board said it rained.", "said", "The spokeswoman for the river board"],
    ["Ada Novak noted that he taught law, and added a word.", "added", "Ada Novak"],
  ])("in %j of %s is %s", (text, verb, subject) => {
    const frame = firstFrame(text);
    const found = subjectOf(
      frame,
      frame.findIndex((item) => item.kind === "word" && item.low === verb),
    );
    const span = found && spanOf(frame, found);
    expect(span && text.slice(span.start, span.end)).toBe(subject);
  });
});

describe("the sentence of a quotation tells its speaker", () => {
  test.each([
    ["“We left before the flood,” said Ada Novak, who studies rivers.", "Ada Novak", "said", "after"],
    ["“We left before the flood,” Ada Novak, a teacher, said.", "Ada Novak", "said", "after"],
    ["“We left before the flood,” the editorial said.", "the editorial", "said", "after"],
    ["“We left before the flood,” he added.", "he", "added", "after"],
    ["“Did we leave before the flood?” Ada Novak asked.", "Ada Novak", "asked", "after"],
    ["“We left before the flood,” Novak went on.", "Novak", "went on", "after"],
    ["“We left before the flood,” Novak notes.", "Novak", "notes", "after"],
    ["“We left before the flood,” Novak told Brandt.", "Novak", "told", "after"],
    ['“We left early,” Mary "Molly" Brandt told the room.', "Brandt", "told", "after"],
    [
      "“We left before the flood,” according to the river board.",
      "the river board",
      "according to",
      "according to",
    ],
    [
      "President Novak said that the “gates were open before the flood.”",
      "President Novak",
      "said",
      "before",
    ],
    ["Said Ada Novak, “We left before the flood.”", "Ada Novak", "Said", "before"],
    ["The lesson, says Ada Novak, is “to leave before the flood.”", "Ada Novak", "says", "before"],
    ["Novak fired back that the “gates were open before the flood.”", "Novak", "fired back", "before"],
    [
      "Novak said on Monday that she told the board it was “too late for the gates.”",
      "Novak",
      "said",
      "outer",
    ],
    ["The gates “had been open all along,” as a report put it.", "a report", "put it", "after"],
    ["The gates were called “an open invitation to thieves” by Ada Novak.", "Ada Novak", "called", "agent"],
    ["The “gates that never close” were open, Ada Novak said.", "Ada Novak", "said", "within"],
    ["ADA NOVAK: “We left before the flood.”", "ADA NOVAK", "", "colon"],
    ["Novak delivered a blunt answer: “We left before the flood.”", "Novak", "delivered", "clause and colon"],
    ["“We left before the flood.” — Ada Novak", "Ada Novak", "", "signature"],
  ])("%s", (text, speaker, cue, rule) => {
    expect(attribution(text)).toEqual([speaker, cue, rule]);
  });
});

describe("nobody is named", () => {
  test.each([
    ["for words lent to a phrase", "The statement praised the “no limits” pact."],
    ["for words in passing", "The “new era” began on a wet day."],
    ["for a title", "Novak was interviewed on CNN’s “Morning News Show.”"],
    ["for a name", "He leads a group called the “Friends of the River.”"],
    ["for a question that was put to somebody", "Novak was asked, “Did you leave before the flood?”"],
    ["for a thought", "Novak believes that it is “too late for the gates to open.”"],
    ["where another clause follows", "“We left before the flood,” and the gates stayed open."],
    ["where the verb has another object", "With “all of the open gates,” the actor posted films of his own."],
  ])("%s", (_, text) => {
    expect(attribution(text)).toBeNull();
  });
});
