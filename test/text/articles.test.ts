import { describe, expect, test } from "vitest";
import { type Annotation, isSpeech, isType } from "../../src/text/annotation.ts";
import { type Article, placeIn, wordsOf } from "../../src/text/article.ts";
import { originalPlace, originalPlaceSaid } from "../../src/text/place.ts";
import { english } from "../../src/text/saying.ts";
import { clip, contains, overlaps } from "../../src/text/span.ts";
import { speakerOf, toldApart } from "../../src/text/speaker.ts";
import { articleOf } from "../support/article.ts";

describe("spans are half-open", () => {
  const word = { start: 4, end: 8 };

  test.each([
    [{ start: 0, end: 4 }, false, false],
    [{ start: 0, end: 5 }, true, false],
    [{ start: 4, end: 8 }, true, true],
    [{ start: 5, end: 7 }, true, true],
    [{ start: 3, end: 8 }, true, false],
    [{ start: 4, end: 9 }, true, false],
    [{ start: 7, end: 9 }, true, false],
    [{ start: 8, end: 9 }, false, false],
  ])("%j touches 4 to 8: %s; lies in it: %s", (span, touches, inside) => {
    expect(overlaps(span, word)).toBe(touches);
    expect(overlaps(word, span)).toBe(touches);
    expect(contains(word, span)).toBe(inside);
  });

  test("what is clipped is the part that both have", () => {
    expect(clip({ start: 0, end: 6 }, word)).toEqual({ start: 4, end: 6 });
    expect(clip({ start: 6, end: 9 }, word)).toEqual({ start: 6, end: 8 });
    expect(clip({ start: 5, end: 7 }, word)).toEqual({ start: 5, end: 7 });
  });
});

describe("where a sentence stood in its original", () => {
  const text = "One came. Two came. Three came. Four came.";
  const sayingsWith = (places: Article["places"]) =>
    articleOf(text).sentences.map((sentence) => {
      const said = originalPlaceSaid({ ...sentence, article: { ...sentence.article, places } });
      return said && english(said);
    });

  test("is the page that began last", () => {
    const places = [
      { start: 0, page: 1 },
      { start: 10, page: 2 },
      { start: 25, page: 3 },
    ];
    expect(sayingsWith(places)).toEqual(["page 1", "page 2", "page 2", "page 3"]);
    expect(placeIn({ places }, { start: 10, end: 19 })).toEqual({ start: 10, page: 2 });
    const [sentence] = articleOf(text).sentences;
    if (sentence === undefined) throw new Error("a text has a sentence");
    expect(originalPlace({ ...sentence, article: { ...sentence.article, places } })).toEqual({ page: 1 });
  });

  test("or the time, with hours, minutes and whole seconds", () => {
    const places = [
      { start: 0, seconds: 0 },
      { start: 10, seconds: 59.9 },
      { start: 20, seconds: 754 },
      { start: 32, seconds: 36_061 },
    ];
    expect(sayingsWith(places)).toEqual(["at 00:00:00", "at 00:00:59", "at 00:12:34", "at 10:01:01"]);
  });

  test("is nowhere where the file is the original, or before its first place", () => {
    expect(sayingsWith([])).toEqual([undefined, undefined, undefined, undefined]);
    expect(sayingsWith([{ start: 20, page: 2 }]).slice(0, 2)).toEqual([undefined, undefined]);
    const [sentence] = articleOf(text).sentences;
    expect(sentence && originalPlace(sentence)).toBeUndefined();
  });

  test("changes no word of the sentence", () => {
    expect(articleOf(text).sentences.map(wordsOf)).toEqual([
      "One came.",
      "Two came.",
      "Three came.",
      "Four came.",
    ]);
  });
});

const span = { start: 0, end: 5 };
const speech = (type: "quotation" | "reported", given: object = {}) => ({ ...span, type, ...given });

describe("whose words they are", () => {
  test.each([
    [{ speaker: "the mayor", speakerName: "Ada Lind" }, "Ada Lind"],
    [{ speaker: "she", speakerName: "Ada Lind" }, "Ada Lind"],
    [{ speaker: "the mayor" }, "mayor"],
    [{ speaker: "A clerk" }, "clerk"],
    [{ speaker: "an aide" }, "aide"],
    [{ speaker: "Anna Theroux" }, "Anna Theroux"],
    [{ speaker: "Sam the cook" }, "Sam the cook"],
    [{ speaker: "Heather" }, "Heather"],
    [{ speaker: "the she" }, "she"],
    [{ speaker: "She" }, undefined],
    [{ speaker: "his" }, undefined],
    [{}, undefined],
    [{ speaker: "x".repeat(60) }, "x".repeat(60)],
    [{ speaker: "x".repeat(61) }, undefined],
  ])("%j are those of %s", (given, name) => {
    expect(speakerOf(speech("quotation", given))).toBe(name);
  });

  test("are told once where they are partly in marks, by the marks", () => {
    const quoted = speech("quotation", { speakerStart: 7 });
    const same = speech("reported", { speakerStart: 7 });
    const other = speech("reported", { speakerStart: 40 });
    const second = speech("quotation", { speakerStart: 7, start: 20, end: 25 });
    const date: Annotation = { ...span, type: "date" };
    expect(toldApart([same, quoted, date, other, second])).toEqual([quoted, other, second]);
  });
});

test("speech is what is quoted or reported, and each kind is told from the others", () => {
  const all: readonly Annotation[] = [
    { ...span, type: "person", name: "Ada Lind" },
    { ...span, type: "figure", value: 1, unit: "", bound: "=" },
    speech("quotation"),
    speech("reported"),
    { ...span, type: "date" },
  ];
  expect(all.filter(isSpeech).map(({ type }) => type)).toEqual(["quotation", "reported"]);
  expect(all.filter(isType("date")).map(({ type }) => type)).toEqual(["date"]);
});
