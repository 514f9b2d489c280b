import { describe, expect, test } from "vitest";
import type { Answered } from "../../../src/answering/answer.ts";
import { annotated, answeredWith, articleOf, citationOf, sentenceOf } from "./articles.ts";
import { partsOf, textOf } from "./shown.ts";

/** The paragraphs below the request. */
const below = (answer: Partial<Answered>): string[] => textOf(answeredWith(answer)).split("\n\n").slice(1);

const about = { url: null, source: null, date: null };
const article = articleOf(["One.", "Two.", "Three."], about);
const citations = article.sentences.map((sentence) => citationOf(sentence));
const shown = ["One.", "Two.", "Three."].map(
  (words, at) => `> ${words}\n-# **The harbour opens** · sentence ${at + 1} of 3`,
);
const person = { name: "Ada Byron", roles: [], aliases: [], articles: 1 };
const profile = "### Ada Byron\nThe articles give no role.\n-# Named in 1 article";

describe("an article's sentences", () => {
  const heading = "### The harbour opens\n-# 3 sentences";
  const places = article.sentences.map(({ number }) => `-# sentence ${number} of 3`);
  const card = { article, people: [person], figures: [], quotations: [] };
  const ofArticle = { command: "article", citations };

  test("stand under the article's card on the first page", () => {
    const [first, second, ...others] = below({ ...ofArticle, card });
    expect([first, second]).toEqual([heading, "**People** Ada Byron"]);
    expect(others.map((each) => each.split(" · ")[0])).toEqual(
      ["One.", "Two.", "Three."].map((words, at) => `> ${words}\n${places[at]}`),
    );
  });

  test.each([
    ["on a later page", { card, page: { from: 3, more: false } }],
    ["around one of them", {}],
  ])("stand under the article's name %s", (_, given) => {
    const [first, second] = below({ ...ofArticle, ...given });
    expect(first).toBe(heading);
    expect(second).toMatch(/^> One\.\n-# sentence 1 of 3 · \/cite /);
  });

  test("stand under nothing where there are none", () => {
    expect(below({ command: "article", page: { from: 3, more: false } })).toEqual([]);
  });

  test("need their article's name each in other answers", () => {
    expect(below({ citations })).toEqual(shown);
  });
});

describe("above the citations", () => {
  test("stand people on the first page alone", () => {
    const people = [person];
    expect(below({ command: "who", people, citations })).toEqual([profile, ...shown]);
    expect(below({ command: "who", people, citations, page: { from: 3, more: false } })).toEqual(shown);
  });

  test("stands a note, cut where it is long", () => {
    expect(below({ note: "See *below*.", citations })).toEqual(["See \\*below\\*.", ...shown]);
    expect(below({ note: "n".repeat(600) })).toEqual([`${"n".repeat(500)}…`]);
  });

  test("stands nothing so long that the first citation has no room", () => {
    const people = ["A", "B", "C"].map((name) => ({
      ...person,
      name,
      roles: Array.from({ length: 6 }, (_, at) => ({ role: `${at} ${"master ".repeat(13)}`, articles: 1 })),
    }));
    const [first, second, third] = below({ people, citations: [citationOf(sentenceOf("so ".repeat(150)))] });
    expect([first?.slice(0, 5), second?.slice(0, 5)]).toEqual(["### A", "> so "]);
    expect(third).toBe("-# …and 2 more");
    expect(below({ people }).map((each) => each.slice(0, 5))).toEqual(["### A", "### B", "-# …a"]);
    const five = [...people, person, person];
    expect(below({ people: five }).at(-1)).toBe("-# …and 3 more");
  });
});

test("the nearest sentences are shown where they were asked for, and not otherwise", () => {
  const answer = { note: "Nothing answers that.", closest: citations };
  expect(below(answer)).toEqual(["Nothing answers that."]);
  expect(below({ ...answer, showClosest: true })).toEqual(["Nothing answers that.", ...shown]);
  expect(below({ note: "Nothing answers that.", showClosest: true })).toEqual(["Nothing answers that."]);
});

describe("what people say", () => {
  const spoken = sentenceOf("“We open today.”", about);
  const quoted = annotated(spoken, "“We open today.”", { type: "quotation" });
  const said = [citationOf(spoken, { annotations: [quoted] })];
  const saying = "Speaker not stated\n> “We open today.”\n-# **The harbour opens** · sentence 1 of 1";

  test("stands before what is said of them, under a heading", () => {
    expect(below({ command: "who", said, citations })).toEqual([
      "**Said**",
      saying,
      "**Said of them**",
      ...shown,
    ]);
  });

  test("stands alone where nothing is said of them", () => {
    expect(below({ command: "who", said })).toEqual(["**Said**", saying]);
  });

  test("stands on the first page alone", () => {
    expect(below({ command: "who", said, citations, page: { from: 3, more: false } })).toEqual(shown);
  });

  test.each(Array.from({ length: 12 }, (_, at) => 600 + 40 * at))(
    "of %i characters parts what is said of them by a heading, or that is left out",
    (length) => {
      const long = citationOf(sentenceOf("s".repeat(length), about));
      const texts = below({ command: "who", said: [long], citations });
      const isParted = texts[0] === "**Said**" && texts.includes(`${shown[0]}`);
      expect(texts.indexOf("**Said of them**")).toBe(isParted ? texts.indexOf(`${shown[0]}`) - 1 : -1);
    },
  );

  test("is counted where it finds no room, and has no heading then", () => {
    const long = citationOf(sentenceOf("so ".repeat(500), about));
    expect(below({ command: "who", said: [long, long], citations })).toEqual([...shown, "-# …and 2 more"]);
    expect(below({ command: "who", said: [long, ...said] }).at(-1)).toBe("-# …and 1 more");
  });
});

describe("in a card a line is drawn", () => {
  test("above each citation", () => {
    const each = ["line", "text and button"];
    expect(partsOf(answeredWith({ citations }))).toEqual(["text", ...each, ...each, ...each]);
  });

  test("above headings, and between the citations under them", () => {
    const said = citations.slice(0, 2);
    expect(partsOf(answeredWith({ said, citations: citations.slice(1) }))).toEqual([
      ...["text", "line", "text", "text and button", "line", "text and button"],
      ...["line", "text", "text and button", "line", "text and button"],
    ]);
  });
});
