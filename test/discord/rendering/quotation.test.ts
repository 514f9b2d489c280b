import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seen } from "../../../src/discord/rendering/glyphs.ts";
import { quote, readBack } from "../../../src/discord/rendering/quotation.ts";
import { sentenceOf, spanOf } from "./articles.ts";
import { hostileText } from "./hostile.ts";
import { readMarkdown } from "./markdown.ts";

const sentence = sentenceOf("The harbour opens on Monday.");

describe("a quotation", () => {
  test("stands in Discord's quotation form, word for word", () => {
    expect(quote(sentence, []).markdown).toBe("> The harbour opens on Monday.");
  });

  test("has what matched in bold", () => {
    const { markdown } = quote(sentence, [spanOf(sentence, "harbour"), spanOf(sentence, "Monday")]);
    expect(markdown).toBe("> The **harbour** opens on **Monday**.");
  });

  test("joins highlights that touch", () => {
    const { markdown } = quote(sentence, [spanOf(sentence, "harb"), spanOf(sentence, "our")]);
    expect(markdown).toBe("> The **harbour** opens on Monday.");
  });

  test("has in bold whatever is highlighted twice, in whatever order", () => {
    const spans = ["Monday", "harbour", "The harb", "opens on", "on"].map((words) => spanOf(sentence, words));
    expect(quote(sentence, spans).markdown).toBe("> **The harbour opens on Monday**.");
  });

  test("has nothing in bold that lies outside the stretch it shows", () => {
    const { markdown } = quote(
      sentence,
      [spanOf(sentence, "The"), spanOf(sentence, "Monday"), spanOf(sentence, "opens")],
      spanOf(sentence, "harbour opens on"),
    );
    expect(markdown).toBe("> harbour **opens** on");
  });

  test.each([
    ["several words", "The harbour opens", "harbour opens", "> The **harbour opens**"],
    ["a line's last word", "The harbour\nopens", "harbour", "> The **harbour**\n> opens"],
    ["a letter with its accent", "Cafe\u0301 opens", "Cafe\u0301", "> **Cafe\u0301** opens"],
    ["words before an accented one", "The élan", "The", "> **The** élan"],
  ])("can have %s in bold", (_, words, highlight, markdown) => {
    const odd = sentenceOf(words);
    expect(quote(odd, [spanOf(odd, highlight)]).markdown).toBe(markdown);
  });

  test("joins highlights that only a space or a hyphen parts", () => {
    const { markdown } = quote(sentence, [spanOf(sentence, "harbour"), spanOf(sentence, "opens")]);
    expect(markdown).toBe("> The **harbour opens** on Monday.");
  });

  test.each([
    ["begins in a space", "The harbour opens", " harbour"],
    ["ends in a space", "The harbour opens", "harbour "],
    ["begins with an accent", "Cafe\u0301 opens", "\u0301 opens"],
    ["runs over a line break", "The harbour\nopens", "harbour\nopens"],
    ["cuts a letter from its accent", "Cafe\u0301 opens", "Cafe"],
    ["begins inside a character", "A 🚢 sails", "\udea2"],
  ])("leaves a highlight unmarked that %s", (_, words, highlight) => {
    const odd = sentenceOf(words);
    expect(quote(odd, [spanOf(odd, highlight)]).markdown).not.toContain("**");
  });

  test("marks a sentence from its first to its last letter", () => {
    expect(quote(sentence, [sentence]).markdown).toBe("> **The harbour opens on Monday.**");
  });

  test("keeps every line of a sentence inside the quotation", () => {
    expect(quote(sentenceOf("First\n-# Source: forged\r\nlast."), []).markdown).toBe(
      "> First\n> \\-\\# Source\\: forged\n> last.",
    );
  });

  test("shows the article's words and only bold, whatever the sentence and the highlights", () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 4 });
    fc.assert(
      fc.property(hostileText, spans, (words, places) => {
        const odd = sentenceOf(words);
        const highlights = places
          .map(([start, length]) => ({ start, end: start + length }))
          .filter(({ start, end }) => start < end && end <= words.length);
        const { markdown } = quote(odd, highlights);
        const reading = readMarkdown(markdown);
        expect(reading.text).toBe(seen(words));
        expect(reading.constructs.filter((kind) => kind !== "bold" && kind !== "quote")).toEqual([]);
        expect(readBack(markdown)).toBe(seen(words));
      }),
      { numRuns: 2_000 },
    );
  });
});
