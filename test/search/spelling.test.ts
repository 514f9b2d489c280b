import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import { Collection } from "../../src/search/collection.ts";
import { slipsBetween } from "../../src/search/slips.ts";
import { Spelling } from "../../src/search/spelling.ts";
import { Vocabulary } from "../../src/search/vocabulary.ts";
import { goneFrom } from "../../src/search/volumes/gone.ts";
import { indexData } from "../../src/search/volumes/indexing.ts";
import { SearchVolume } from "../../src/search/volumes/volume.ts";
import { articleOf } from "../support/article.ts";

const language = await loadEnglish();

async function spelling(texts: readonly string[], gone: readonly number[] = []): Promise<Spelling> {
  const articles = texts.map(articleOf);
  const sentences = articles.flatMap((article) => article.sentences);
  const vocabulary = new Vocabulary(language);
  const volume = new SearchVolume(await indexData(sentences, language), vocabulary);
  const whole = { volume, articles, sentences, gone: goneFrom(volume, new Set(gone)) };
  return new Spelling(new Collection([whole], language, vocabulary));
}

const word = fc.stringMatching(/^[a-e]{0,8}$/);

describe("slips between two words", () => {
  test.each([
    ["okafor", "okafor", 0],
    ["okafor", "okofor", 1],
    ["okafor", "okafro", 1],
    ["okafor", "okaffor", 1],
    ["okafor", "kofor", 2],
  ])("%s, %s: %d", (a, b, slips) => {
    expect(slipsBetween(a, b, 3)).toBe(slips);
  });

  test("are the same both ways, none for equal words, and never more than one above the most", () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        expect(slipsBetween(a, b, most)).toBe(slipsBetween(b, a, most));
        expect(slipsBetween(a, a, most)).toBe(0);
        expect(slipsBetween(a, b, most)).toBeLessThanOrEqual(most + 1);
      }),
    );
  });
});

describe("a mistyped word is read as the nearest one of the corpus", () => {
  const HARBOUR = "Lindqvist opened the pier. Okafor called it painful. Lindqvist and Lindqvast spoke.";
  const harbour = spelling([HARBOUR]);
  test.each([
    ["lindqvits", "lindqvist"],
    ["okafer", "okafor"],
  ])("%s → %s", async (typed, meant) => {
    expect(await (await harbour).meant(typed)).toBe(meant);
  });

  test.each([
    ["known", "okafor"],
    ["short", "pire"],
    ["of a dictionary", "peer"],
    ["unlike all", "zzzzzzz"],
    ["a number", "12345"],
    ["beginning otherwise", "ikafor"],
  ])("a word that is %s is left alone: %s", async (_, typed) => {
    expect(await (await harbour).meant(typed)).toBeUndefined();
  });

  test("of two as near the one used more often is meant, wherever it stands", async () => {
    for (const text of [
      "Lindqvast spoke. Lindqvist sat. Lindqvist left.",
      "Lindqvist sat. Lindqvist left. Lindqvast spoke.",
    ])
      expect(await (await spelling([text])).meant("lindqvest")).toBe("lindqvist");
    expect(
      await (await spelling(["Lindqvast sat. Lindqvast left. Lindqvist spoke."])).meant("lindqvest"),
    ).toBe("lindqvast");
  });

  test("a nearer word is meant, however rare", async () => {
    for (const text of [
      "Lindqvasts sat. Lindqvasts left. Lindqvist spoke.",
      "Lindqvist spoke. Lindqvasts sat. Lindqvasts left.",
    ])
      expect(await (await spelling([text])).meant("lindqvest")).toBe("lindqvist");
  });

  test("the nearer one is meant, wherever it stands", async () => {
    const common = "Lindqvasta sat. Lindqvasta left. Lindqvasta came.";
    for (const text of [`Lindqvisto spoke. ${common}`, `${common} Lindqvisto spoke.`])
      expect(await (await spelling([text])).meant("lindqvesto")).toBe("lindqvisto");
  });

  test("of two that are as near and as rare the one that stood first is meant", async () => {
    for (const [first, second] of [
      ["Lindqvast", "Lindqvist"],
      ["Lindqvist", "Lindqvast"],
    ] as const)
      expect(await (await spelling([`${first} sat. ${second} sat.`])).meant("lindqvest")).toBe(
        first.toLowerCase(),
      );
  });

  test.each([
    ["one letter of five", "Brzyn sat.", "brzen", "brzyn"],
    ["one letter of four", "Brzy sat.", "brze", undefined],
    ["one letter of eight", "Brzynkal sat.", "brzynkel", "brzynkal"],
    ["two letters of eight", "Brzynkal sat.", "brzenkel", undefined],
    ["two letters of nine", "Brzynkalo sat.", "brzenkelo", "brzynkalo"],
    ["three letters of nine", "Brzynkalo sat.", "brzenkeli", undefined],
    [
      "one letter of thirty",
      `Brzyn${"kal".repeat(8)}a sat.`,
      `brzen${"kal".repeat(8)}a`,
      `brzyn${"kal".repeat(8)}a`,
    ],
    ["one letter of thirty-one", `Brzyn${"kal".repeat(8)}ab sat.`, `brzen${"kal".repeat(8)}ab`, undefined],
    ["a word with a digit behind", "Brzynkalo sat.", "brzynkal1", undefined],
    ["a word with a digit before", "1brzynkalo sat.", "1brzynkale", undefined],
    ["the first word of all", "Brzynkalo sat.", "brzynkalo", undefined],
  ])("%s: %s %s", async (_, text, typed, meant) => {
    expect(await (await spelling([text])).meant(typed)).toBe(meant);
  });

  test("a word of an article that is gone is offered to nobody", async () => {
    const without = await spelling([HARBOUR, "A tram came."], [0]);
    expect(await without.meant("okafer")).toBeUndefined();
  });
});
