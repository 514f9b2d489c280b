import { describe, expect, test } from "vitest";
import { articleOf } from "../../../src/corpus/article.ts";
import { loadEnglish } from "../../../src/languages/en/pack.ts";
import { isType } from "../../../src/text/annotation.ts";

const language = await loadEnglish();
const filler =
  "The ferry between the two towns was late again, and nobody knew when it would leave the harbour.";
const padding = (characters: number): string =>
  Array.from({ length: Math.ceil(characters / 200) }, () => `${filler} ${filler}`).join("\n\n");

function read(text: string) {
  const article = articleOf({ text, bodyStart: 0, title: "Untitled" }, "a", "a.txt", language);
  const found = language.annotators.flatMap((annotator) => annotator.annotate(article, article.sentences));
  return { article, found };
}

describe("an article of more than a book's chapter", () => {
  const opening = "Ada Lind, the harbour's director, met Mayor Tomas Berg on Monday.";
  const late = "“We will dredge the channel,” said Ada Lind. “It is late,” Berg told reporters.";
  const { article, found } = read(`${opening}\n\n${padding(150_000)}\n\n${late}`);
  const { text } = article;

  test("gives what stands near its end its place in the whole text", () => {
    const said = found.filter(isType("quotation"));
    expect(said.map(({ start, end }) => text.slice(start, end))).toEqual([
      "“We will dredge the channel,”",
      "“It is late,”",
    ]);
    expect(said[0]).toMatchObject({ speaker: "Ada Lind", speakerName: "Ada Lind" });
  });

  test("gives nobody a name that stands in another part of it", () => {
    const people = found.filter(isType("person")).map(({ name }) => name);
    expect(people).toEqual(expect.arrayContaining(["Ada Lind", "Tomas Berg"]));
    expect(found.filter(isType("quotation")).map(({ speakerName }) => speakerName)).not.toContain(
      "Tomas Berg",
    );
  });

  test("says the same of a sentence whether it is asked about alone or with all others", () => {
    for (const annotator of language.annotators) {
      const all = annotator.annotate(article, article.sentences);
      const last = article.sentences.slice(-4);
      const alone = last.flatMap((sentence) => annotator.annotate(article, [sentence]));
      expect(new Set(alone)).toEqual(new Set(all.filter(({ end }) => end > (last[0]?.start ?? 0))));
    }
  });
});

describe("whom a surname means", () => {
  const named = (between: string) =>
    read(`Ada Lind runs the harbour.\n\n${between}\n\nThe tram was late, said Lind.`)
      .found.filter(isType("person"))
      .at(-1)?.name;

  test.each([
    ["45,000 characters of ordinary sentences", padding(45_000), "Ada Lind"],
    ["60,000 characters of ordinary sentences", padding(60_000), "Lind"],
    ["900 short sentences", "It rained.\n\n".repeat(900), "Ada Lind"],
    ["2,000 short sentences", "It rained.\n\n".repeat(2_000), "Lind"],
  ])("is told over %s, or not at all", (_, between, name) => expect(named(between)).toBe(name));
});

test("in a paragraph that is cut in its middle nobody is quoted", () => {
  const paragraph = `“No,” said Ada Lind. ${filler} `.repeat(800);
  const { found } = read(paragraph);
  expect(found.filter(isType("quotation"))).toEqual([]);
  expect(found.filter(isType("person")).length).toBeGreaterThan(700);
});

test("what goes on for thousands of characters without an end is no sentence", () => {
  const endless = "and then the ferry left ".repeat(300);
  const { article } = read(`The harbour opened on Monday. And ${endless}\n\nThe tram was late.`);
  expect(article.sentences.map(({ start, end }) => article.text.slice(start, end))).toEqual([
    "The harbour opened on Monday.",
    "The tram was late.",
  ]);
  expect(read(endless).article.sentences).toEqual([]);
});
