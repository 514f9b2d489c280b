import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CutQuotation, cutQuotation } from "../../../src/discord/rendering/cutting.ts";
import { seen } from "../../../src/discord/rendering/glyphs.ts";
import { readBack } from "../../../src/discord/rendering/quotation.ts";
import type { Sentence } from "../../../src/text/article.ts";
import { contains, type Span } from "../../../src/text/span.ts";
import { sentenceOf, spanOf } from "./articles.ts";
import { hostileText } from "./hostile.ts";

const cut = (sentence: Sentence, highlights: readonly Span[], limit: number): CutQuotation =>
  cutQuotation(sentence, highlights, limit) ?? expect.fail("there is room for a cut");

/** The words of a sentence that a cut of it shows, around some words or from its beginning. */
function wordsCut(text: string, limit: number, ...around: readonly string[]): string {
  const sentence = sentenceOf(text);
  const { quotation } = cut(
    sentence,
    around.map((words) => spanOf(sentence, words)),
    limit,
  );
  return text.slice(quotation.span.start, quotation.span.end);
}

const long = sentenceOf(`${"Before it all ".repeat(60)}the harbour opened${" and after that".repeat(60)}.`);

describe("a cut quotation", () => {
  test("is one unbroken stretch around the highlight, its ellipses outside", () => {
    const { quotation, markdown } = cut(long, [spanOf(long, "harbour")], 300);
    expect(markdown.length).toBeLessThanOrEqual(300);
    expect(markdown).toMatch(/^…\n> .*\*\*harbour\*\*.*\n…$/);
    expect(readBack(quotation.markdown)).toBe(
      long.article.text.slice(quotation.span.start, quotation.span.end),
    );
  });

  test.each(Array.from({ length: 12 }, (_, at) => 300 + at))(
    "begins and ends between words at %i",
    (limit) => {
      const { quotation } = cut(long, [spanOf(long, "harbour")], limit);
      const { start, end } = quotation.span;
      expect(long.article.text.slice(start - 1, start + 1)).toMatch(/^ \w/);
      expect(long.article.text.slice(end - 1, end + 1)).toMatch(/^\w $/);
    },
  );

  test("begins where the sentence does if nothing is highlighted, without an ellipsis before it", () => {
    const { quotation, markdown } = cut(long, [], 300);
    expect(quotation.span.start).toBe(0);
    expect(markdown).toMatch(/^> Before.*\n…$/);
  });

  test("ends where the sentence does if its last word is highlighted, without an ellipsis after it", () => {
    const { quotation, markdown } = cut(long, [{ start: long.end - 5, end: long.end }], 300);
    expect(quotation.span.end).toBe(long.end);
    expect(markdown).toMatch(/^…\n> .*\*\*that\\?\.\*\*$/);
    expect(markdown.length).toBeGreaterThan(280);
  });

  test("is around the first of several highlights, in whatever order these are given", () => {
    const text = `${"so ".repeat(300)}first ${"so ".repeat(300)}second ${"so ".repeat(300)}`;
    expect(wordsCut(text, 300, "second", "first")).toContain("first");
  });

  test("has more of what follows the highlight than of what stands before it", () => {
    const words = wordsCut(long.article.text, 400, "harbour");
    const before = words.indexOf("harbour");
    expect(before).toBeGreaterThan(60);
    expect(before).toBeLessThan(110);
  });

  test("is null where there is no room to say anything", () => {
    expect(cutQuotation(long, [], 99)).toBeNull();
    expect(cutQuotation(long, [], 100)).not.toBeNull();
  });

  test("fits its limit and says only what the article says, whatever the sentence", () => {
    const limits = fc.integer({ min: 100, max: 400 });
    fc.assert(
      fc.property(hostileText, fc.nat(300), limits, (words, place, limit) => {
        const sentence = sentenceOf(words.repeat(20) || "-");
        const start = Math.min(place, sentence.end - 1);
        const { quotation, markdown } = cut(sentence, [{ start, end: start + 1 }], limit);
        expect(markdown.length).toBeLessThanOrEqual(limit);
        const { span } = quotation;
        expect(contains(sentence, span) && span.start < span.end).toBe(true);
        expect(readBack(quotation.markdown)).toBe(seen(sentence.article.text.slice(span.start, span.end)));
      }),
      { numRuns: 500 },
    );
  });
});

describe("a cut fills its room", () => {
  test.each([
    ["plain words", "and so on ".repeat(200), "on and"],
    ["one long word", "a".repeat(2_000), "aaaa"],
    ["lines", "and\nso\n".repeat(300), "so\nand"],
    ["marks that mean something to Discord", "*and* ".repeat(300), "and* *and"],
    ["emoji", "🚢 ".repeat(600), "🚢 🚢"],
  ])("with %s", (_, text, words) => {
    const sentence = sentenceOf(text);
    for (const highlights of [[], [spanOf(sentence, words)], [{ start: 900, end: 903 }]]) {
      const { markdown } = cut(sentence, highlights, 300);
      expect(markdown.length).toBeGreaterThan(280);
      expect(markdown.length).toBeLessThanOrEqual(300);
    }
  });

  test("to the last character where no word ends nearby", () => {
    expect(cut(sentenceOf("a".repeat(2_000)), [], 300).markdown).toBe(`> ${"a".repeat(296)}\n…`);
  });

  test("with what stands under a highlight on every second letter", () => {
    const sentence = sentenceOf("ab".repeat(2_000));
    const highlights = Array.from({ length: 2_000 }, (_, at) => ({ start: 2 * at, end: 2 * at + 1 }));
    expect(cut(sentence, highlights, 1_000).markdown.length).toBeGreaterThan(980);
  });
});

describe("a cut falls", () => {
  test("into a word that is too long to be left out", () => {
    expect(wordsCut(`${"a".repeat(400)} b`, 200)).toMatch(/^a{190,198}$/);
    expect(wordsCut(`b ${"a".repeat(400)} b`, 200, "aaaa")).toMatch(/^b a{180,198}$/);
    expect(wordsCut(`${"*".repeat(100)} ${"*".repeat(100)}`, 100, " ")).toMatch(/^\*{9,12} \*{30,38}$/);
  });

  test.each(Array.from({ length: 8 }, (_, at) => 200 + at))(
    "between a letter with its accents and the next one, at %i characters",
    (limit) => {
      const text = "e\u0301\u0323".repeat(600);
      expect(wordsCut(text, limit)).toMatch(/^(?:e\u0301\u0323)+$/);
      const { quotation } = cut(sentenceOf(text), [{ start: 900, end: 903 }], limit);
      expect(text.slice(quotation.span.start, quotation.span.end)).toMatch(/^(?:e\u0301\u0323)+$/);
    },
  );

  test.each(["*", "\u0301", "a", " ", "\ud83d", "\n"])("somewhere in 200,000 times %j", (symbol) => {
    const { markdown } = cut(sentenceOf(symbol.repeat(200_000)), [], 1_000);
    expect(markdown.length).toBeLessThanOrEqual(1_000);
  });

  test.each([-5, 5_000])("into the sentence where a highlight lies outside of it, at %i", (start) => {
    const { quotation } = cut(sentenceOf("ab ".repeat(1_000)), [{ start, end: start + 2 }], 1_000);
    expect(quotation.span.start).toBe(0);
  });

  test("among 200,000 highlights", () => {
    const sentence = sentenceOf("ab".repeat(200_000));
    const highlights = Array.from({ length: 200_000 }, (_, at) => ({ start: 2 * at, end: 2 * at + 1 }));
    expect(cut(sentence, highlights, 1_000).markdown.length).toBeLessThanOrEqual(1_000);
  });
});
