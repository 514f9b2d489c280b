import { describe, expect, test } from "vitest";
import { askedOf, fitOf, mayAnswer } from "../../src/answering/figure-fit.ts";
import { AskedWords } from "../../src/answering/nearness.ts";
import { figuresIn } from "../support/figures.ts";

/** The figures of a text that may answer, each with how well it fits. */
async function fits(words: string, text: string): Promise<readonly (readonly [string, number])[]> {
  const { corpus, figures } = await figuresIn(text);
  const { language } = corpus;
  const asked = askedOf(words, language);
  return figures
    .map(({ figure, sentence }) => ({ figure, match: { sentence, score: 1, cover: 1 } }))
    .filter(({ figure, match }) => mayAnswer(figure, match, asked, language))
    .map(({ figure, match }) => {
      const near = new AskedWords(match.sentence, asked.terms, corpus);
      const printed = match.sentence.article.text.slice(figure.start, figure.end);
      return [printed, fitOf(figure, match, asked, near, language)] as const;
    });
}

const printedOf = (all: readonly (readonly [string, number])[]): string[] => all.map(([printed]) => printed);

describe("what may answer is", () => {
  test.each([
    ["any figure in digits", "the ferry", "In May 40 guests and 3 dogs came.", ["40 guests", "3 dogs"]],
    ["no small number in letters", "the ferry", "The two sides met ten times.", []],
    ["a larger one in letters", "the ferry", "Eleven dogs came.", ["Eleven dogs"]],
    [
      "a small one in letters of what is asked for",
      "how many sides met",
      "The two sides met ten times.",
      ["two sides"],
    ],
    [
      "not the question's own figure",
      "how many of the 50 ferries sank",
      "Of the 50 ferries 18 sank.",
      ["18"],
    ],
    [
      "what is asked for by its value, whatever it counts",
      "50 ferries",
      "Of the 50 ferries 18 sank.",
      ["50 ferries", "18"],
    ],
    [
      "a length of time where one is asked for",
      "how long did the strike last",
      "The strike of 40 nurses lasted 12 days.",
      ["12 days"],
    ],
    [
      "an age where one is asked for",
      "how old is the bridge",
      "The bridge with 40 arches is 300 years old.",
      ["300 years old"],
    ],
    [
      "a small length of time in letters",
      "how long did the strike last",
      "The strike lasted two days.",
      ["two days"],
    ],
    [
      "nothing else where one is asked for",
      "how long did the strike last",
      "The strike of 40 nurses ended.",
      [],
    ],
  ])("%s: %j of %j", async (_, words, text, printed) => {
    expect(printedOf(await fits(words, text))).toEqual(printed);
  });
});

describe("how well a figure fits is told by", () => {
  const far = `stood ${"and stood ".repeat(12)}there`;

  test.each([
    ["what it counts, which is asked for and stands in it", "ferries", "Some 40 ferries came.", 7],
    ["half of it where half is asked for", "ferries zebras", "Some 40 ferries came.", 4],
    ["what it is about, a little way off", "ferries", "The ferries cost $40.", 2 + 4 * 0.94],
    ["nothing where it stands far off", "ferries", `The ferries ${far} for $40.`, 0],
    ["nothing where nothing was asked for", "the", "It cost $40.", 0],
    ["being the value asked for", "40 ferries", "Some 40 ferries came.", 1 + 4 + 1 + 10],
    ["being a small number in letters", "ferries", "Two ferries came.", 6.3],
    ["being ten in letters", "ferries", "Ten ferries came.", 6.3],
    ["being eleven in letters", "ferries", "Eleven ferries came.", 7],
    [
      "being a length of time where one is asked for",
      "how long was the strike",
      "The strike: 40 days.",
      1 + 4 * 0.49 + 1,
    ],
  ])("%s: %j in %j", async (_, words, text, fit) => {
    const [best] = await fits(words, text);
    expect(best?.[1]).toBeCloseTo(fit, 5);
  });
});
