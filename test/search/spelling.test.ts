import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import { slipsBetween } from "../../src/search/slips.ts";
import { Spelling } from "../../src/search/spelling.ts";
import { TokenTable } from "../../src/search/tokens.ts";

const language = await loadEnglish();

function spelling(text: string): Spelling {
  const tokens = new TokenTable(language);
  tokens.add(text);
  return new Spelling(language, tokens);
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
  const harbour = spelling(
    "Lindqvist opened the pier. Okafor called it painful. Lindqvist and Lindqvast spoke.",
  );
  test.each([
    ["lindqvits", "lindqvist"],
    ["okafer", "okafor"],
  ])("%s → %s", async (typed, meant) => {
    expect(await harbour.meant(typed)).toBe(meant);
  });

  test.each([
    ["known", "okafor"],
    ["short", "pire"],
    ["of a dictionary", "peer"],
    ["unlike all", "zzzzzzz"],
    ["a number", "12345"],
    ["beginning otherwise", "ikafor"],
  ])("a word that is %s is left alone: %s", async (_, typed) => {
    expect(await harbour.meant(typed)).toBeUndefined();
  });
});
