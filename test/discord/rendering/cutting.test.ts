import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutQuotation } from "../../../src/discord/rendering/cutting.ts";
import { seen } from "../../../src/discord/rendering/glyphs.ts";
import { readBack } from "../../../src/discord/rendering/quotation.ts";
import { contains } from "../../../src/text/span.ts";
import { sentenceOf, spanOf } from "./articles.ts";
import { hostileText } from "./hostile.ts";

const long = sentenceOf(`${"Before it all ".repeat(60)}the harbour opened${" and after that".repeat(60)}.`);

describe("a cut quotation", () => {
  test("is one unbroken stretch around the highlight, its ellipses outside", () => {
    const { quotation, markdown } = cutQuotation(long, [spanOf(long, "harbour")], 300);
    expect(markdown.length).toBeLessThanOrEqual(300);
    expect(markdown).toMatch(/^…\n> .*\*\*harbour\*\*.*\n…$/);
    expect(readBack(quotation.markdown)).toBe(
      long.article.text.slice(quotation.span.start, quotation.span.end),
    );
  });

  test("begins and ends between words", () => {
    const { quotation } = cutQuotation(long, [spanOf(long, "harbour")], 300);
    const { start, end } = quotation.span;
    expect(long.article.text.charAt(start - 1) + long.article.text.charAt(end)).toBe("  ");
  });

  test("begins where the sentence does if nothing is highlighted", () => {
    const { quotation, markdown } = cutQuotation(long, [], 300);
    expect(quotation.span.start).toBe(0);
    expect(markdown.startsWith("> Before")).toBe(true);
  });

  test("fits its limit and says only what the article says, whatever the sentence", () => {
    const limits = fc.integer({ min: 40, max: 400 });
    fc.assert(
      fc.property(hostileText, fc.nat(300), limits, (words, at, limit) => {
        const sentence = sentenceOf(words.repeat(20) || "-");
        const start = Math.min(at, sentence.end - 1);
        const { quotation, markdown } = cutQuotation(sentence, [{ start, end: start + 1 }], limit);
        expect(markdown.length).toBeLessThanOrEqual(limit);
        expect(contains(sentence, quotation.span)).toBe(true);
        const { span } = quotation;
        expect(readBack(quotation.markdown)).toBe(seen(sentence.article.text.slice(span.start, span.end)));
      }),
      { numRuns: 500 },
    );
  });

  test.each(["*", "\u0301", "a", " ", "\ud83d", "\n"])("copes with 200,000 times %j", (symbol) => {
    const { markdown } = cutQuotation(sentenceOf(symbol.repeat(200_000)), [], 1_000);
    expect(markdown.length).toBeLessThanOrEqual(1_000);
  });

  test("copes with 200,000 highlights", () => {
    const sentence = sentenceOf("ab".repeat(200_000));
    const highlights = Array.from({ length: 200_000 }, (_, at) => ({ start: 2 * at, end: 2 * at + 1 }));
    expect(cutQuotation(sentence, highlights, 1_000).markdown.length).toBeLessThanOrEqual(1_000);
  });
});
