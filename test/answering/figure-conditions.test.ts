import { describe, expect, test } from "vitest";
import { aboutness, fits, readSearch } from "../../src/answering/figure-conditions.ts";
import { evidenceIn, inOrder } from "../../src/answering/figure-evidence.ts";
import { Mistake } from "../../src/answering/mistake.ts";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import type { FigureAnnotation } from "../../src/text/annotation.ts";
import { wordsOf } from "../../src/text/article.ts";
import { english } from "../../src/text/saying.ts";
import { appOver } from "../support/app.ts";

const language = await loadEnglish();

describe("a search for figures", () => {
  test.each([
    [{ words: "wool exports >5m" }, "wool exports", 'over 5m for "wool exports"'],
    [{ words: ">5m" }, "", "over 5m"],
    [{ words: "wool exports" }, "wool exports", 'for "wool exports"'],
    [{ value: ">1bn" }, "", "over 1bn"],
    [{ words: "wool >5m", value: "<3bn" }, "wool >5m", 'under 3bn for "wool >5m"'],
    [{ unit: "%" }, "", "in %"],
    [{ about: "oil" }, "", 'about "oil"'],
    [
      { words: "wool", value: "1bn..2bn", unit: "$", about: "oil" },
      "wool",
      'between 1bn and 2bn in $ about "oil" for "wool"',
    ],
  ])("with %j looks for %j: %s", (options, words, said) => {
    const search = readSearch(options, language);
    expect(search.words).toBe(words);
    expect(english(search.said)).toBe(said);
    expect(search.about).toBe("about" in options ? options.about : "");
  });

  test("has conditions where more than words was given", () => {
    expect(readSearch({ words: "wool" }, language).conditions).toBeNull();
    expect(readSearch({ value: ">1bn" }, language).conditions).toMatchObject({
      size: { low: 1e9, closed: false },
      units: null,
      terms: new Set(),
    });
    expect(readSearch({ unit: "%" }, language).conditions).toMatchObject({
      size: null,
      units: new Set(["%"]),
    });
    expect(readSearch({ about: "the oil" }, language).conditions).toMatchObject({
      size: null,
      units: null,
      terms: new Set([language.term("oil")]),
    });
  });

  test.each([
    [{}, "/figure needs words, a value (>1bn, <5% or 1bn..2bn), a unit or what it is about"],
    [{ words: "", value: "", unit: "", about: "" }, "/figure needs words"],
    [{ value: "big" }, "The option value of /figure takes a size: >1bn, <5% or 1bn..2bn."],
    [{ words: "wool", value: "big" }, "The option value of /figure takes a size"],
  ])("with %j is a mistake: %s", (options, says) => {
    const read = () => readSearch(options, language);
    expect(read).toThrow(Mistake);
    expect(read).toThrow(says);
  });
});

const figure = (value: number, unit = "USD"): FigureAnnotation => ({
  type: "figure",
  start: 0,
  end: 1,
  value,
  unit,
  bound: "=",
});

test.each([
  [{ value: ">5" }, figure(6), true],
  [{ value: ">5" }, figure(5), false],
  [{ value: ">5%" }, figure(6, "%"), true],
  [{ value: ">5%" }, figure(6), false],
  [{ unit: "%" }, figure(6, "%"), true],
  [{ unit: "%" }, figure(6), false],
  [{ value: ">5", unit: "%" }, figure(6, "%"), true],
  [{ value: ">5", unit: "%" }, figure(4, "%"), false],
  [{ about: "oil" }, figure(4, "%"), true],
])("%j fits %j: %s", (options, given, expected) => {
  const { conditions } = readSearch(options, language);
  expect(conditions && fits(given, conditions)).toBe(expected);
});

/** The sentences of an article, each with its figures. */
async function figuresIn(text: string) {
  const { corpus } = await appOver({ "a.txt": text });
  const sentences = corpus.articles.flatMap((article) => article.sentences);
  return {
    corpus,
    sentences,
    figures: (at: number) => {
      const sentence = sentences[at];
      return sentence ? corpus.annotationsOf(sentence, "figure") : [];
    },
  };
}

test.each([
  ["counts it", "Some 300 ferries sailed.", "ferries", 1],
  ["stands in its clause", "On Monday 300 guests came to the pier in Norholm.", "norholm", 0.5],
  ["is near to it", "The ferry sank, and the town paid 300 crowns.", "ferry", 0.25],
  ["has nothing of it", "The tram cost 300 crowns.", "ferry", 0],
])("a figure that %s is so much about what was asked", async (_, text, about, expected) => {
  const { corpus, sentences, figures } = await figuresIn(`It rained. ${text}`);
  const [sentence, found] = [sentences[1], figures(1)[0]];
  if (sentence === undefined || found === undefined) throw new Error("there is a figure");
  expect(aboutness(found, { sentence }, new Set([language.term(about)]), corpus)).toBe(expected);
});

describe("of evidence", () => {
  const bestIn = async (text: string, options: Parameters<typeof readSearch>[0]) => {
    const { corpus, sentences } = await figuresIn(text);
    const { conditions } = readSearch(options, language);
    if (conditions === null) throw new Error("there are conditions");
    return sentences.flatMap((sentence) => {
      const found = evidenceIn(sentence, conditions, corpus);
      return found
        ? [{ ...found, words: sentence.article.text.slice(found.figure.start, found.figure.end) }]
        : [];
    });
  };

  test("the figure that is most about it is a sentence's", async () => {
    const [best] = await bestIn("The 40 trams cost 300 crowns.", { about: "trams" });
    expect(best).toMatchObject({ words: expect.stringContaining("40"), worth: 1 });
  });

  test("what may lie outside the size is worth half", async () => {
    const found = await bestIn("The town paid 300 to 900 crowns. The port paid 400 crowns.", {
      value: "200..500",
    });
    expect(found.map(({ worth }) => worth)).toEqual([0.5, 1]);
  });

  test("a small number in letters is worth less than half, the better figure of a sentence counts", async () => {
    const found = await bestIn("Two trams came. Two trams met 40 trams. The 40 trams met two trams.", {
      about: "trams",
    });
    expect(found.map(({ worth }) => worth)).toEqual([0.4, 1, 1]);
  });

  test("a figure without its scale is worth half where another has it, each of them so", async () => {
    const app = await appOver({
      "a.txt":
        "The ferry cost $240.1 in all. It was $240.1 billion. The tram cost $7.77. The mill cost $240.1.",
    });
    const { conditions } = readSearch({ unit: "$" }, language);
    if (conditions === null) throw new Error("there are conditions");
    const found = app.corpus.articles
      .flatMap((article) => article.sentences)
      .flatMap((sentence) => evidenceIn(sentence, conditions, app.corpus) ?? []);
    expect(inOrder(found).map(({ figure, worth }) => [figure.value, worth])).toEqual([
      [240.1e9, 1],
      [7.77, 1],
      [240.1, 0.5],
      [240.1, 0.5],
    ]);
  });

  test("a figure that does not fit is none", async () => {
    expect(await bestIn("The town paid 300 crowns. It rained.", { value: ">500" })).toEqual([]);
  });

  test("the best comes first, then the newest, then what stands first", async () => {
    const app = await appOver({
      "a.md": "---\ndate: 2030-01-01\n---\nThe old pier cost 300 crowns. The old mill cost 301 crowns.",
      "b.md": "---\ndate: 2031-01-01\n---\nThe new pier cost 302 crowns.",
      "c.txt": "Somebody else paid 303 crowns. The sums of 200 to 900 crowns were paid.",
    });
    const { conditions } = readSearch({ value: "300..400" }, language);
    if (conditions === null) throw new Error("there are conditions");
    const found = app.corpus.articles
      .flatMap((article) => article.sentences)
      .flatMap((sentence) => evidenceIn(sentence, conditions, app.corpus) ?? []);
    expect(inOrder(found).map(({ sentence }) => wordsOf(sentence))).toEqual([
      "The new pier cost 302 crowns.",
      "The old pier cost 300 crowns.",
      "The old mill cost 301 crowns.",
      "Somebody else paid 303 crowns.",
      "The sums of 200 to 900 crowns were paid.",
    ]);
  });
});
