import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { glyphsOf, inert, seen } from "../../../src/discord/rendering/glyphs.ts";
import { attacks, hostileText } from "./hostile.ts";
import { readMarkdown } from "./markdown.ts";

describe("inert text", () => {
  test("reads as the text itself and acts as nothing, whatever the text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(readMarkdown(inert(text))).toEqual({ text: seen(text), constructs: [] });
      }),
      { numRuns: 3_000 },
    );
  });

  test.each(attacks)("%j acts as nothing", (text) => {
    expect(readMarkdown(inert(text)).constructs).toEqual([]);
  });

  test.each([
    ["- item", "\\- item"],
    ["  - item", "  \\- item"],
    ["\t+ item", "\t\\+ item"],
    ["one\n 12. item", "one\n 12\\. item"],
    ["one - two + 1. three", "one - two + 1. three"],
    ["-1. item", "\\-1. item"],
  ])("%j begins no list", (text, markdown) => {
    expect(inert(text)).toBe(markdown);
  });

  test("leaves plain words as they are", () => {
    const words = "Trade grew by 26.3% to $240.1bn — “a record”, said Ms O'Neill; it's well-known (1";
    expect(inert(words)).toBe(words.replace("(", "\\("));
  });

  test("is what its glyphs are, also where a text is known to be plain at once", () => {
    const nearlyPlain = fc.string({
      unit: fc.constantFrom(..."aÉ1 .,;!?'\"%$€&=+–—’“…-", "\u00a0", "\u0301", "\u024f", "*", "#", ":", "\n"),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.oneof(nearlyPlain, hostileText), (text) => {
        const steps = glyphsOf(text);
        expect(inert(text)).toBe(steps.map(({ markdown }) => markdown).join(""));
        expect(seen(text)).toBe(steps.map((glyph) => glyph.seen).join(""));
      }),
      { numRuns: 3_000 },
    );
  });

  test("is what its glyphs are for every sign after a letter, and before one", () => {
    const differing = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
      .flatMap((sign) => [`a${sign}a`, `${sign}a`])
      .filter(
        (text) =>
          inert(text) !==
          glyphsOf(text)
            .map(({ markdown }) => markdown)
            .join(""),
      );
    expect(differing).toEqual([]);
  });

  test("is at most a few times as long as the text", () => {
    fc.assert(fc.property(hostileText, (text) => inert(text).length <= text.length * 12));
  });
});

describe("what a reader sees", () => {
  test.each([
    ["a right-to-left override", "a\u202eb", "a⟨U+202E⟩b"],
    ["a zero-width space", "a\u200bb", "a⟨U+200B⟩b"],
    ["a zero-width space before an accented letter", "a\u200bé", "a⟨U+200B⟩é"],
    ["a zero-width space between such letters", "é\u200bé", "é⟨U+200B⟩é"],
    ["a joiner before plain words", "é\u200da", "é⟨U+200D⟩a"],
    ["a sign of control", "a\u0000b", "a⟨U+0000⟩b"],
    ["a tag character", "a\u{e0041}b", "a⟨U+E0041⟩b"],
    ["half of a surrogate pair", "a\ud83db", "a⟨U+D83D⟩b"],
    ["a line separator", "a\u2028b", "a⟨U+2028⟩b"],
    ["a joiner in plain words", "a\u200db", "a⟨U+200D⟩b"],
    ["a hidden mark beyond four", `a${"\u0301".repeat(4)}\u034fb`, `a${"\u0301".repeat(4)}⟨1 more marks⟩b`],
    ["marks beyond four on one letter", `a${"\u0301".repeat(9)}b`, `a${"\u0301".repeat(4)}⟨5 more marks⟩b`],
  ])("%s is shown for what it is", (_, text, shown) => {
    expect(seen(text)).toBe(shown);
  });

  test.each([
    ["an emoji of several parts", "👩‍🔬 ❤️‍🔥"],
    ["accents", "e\u0301a\u0323\u0302"],
    ["a soft hyphen", "Donau\u00addampf"],
    ["a no-break space", "10\u00a0km"],
  ])("%s stays as it is", (_, text) => {
    expect(seen(text)).toBe(text);
  });

  test("a carriage return breaks a line once", () => {
    expect(seen("a\r\nb\rc\nd")).toBe("a\nb\nc\nd");
  });
});

describe("glyphs", () => {
  test("cover the text from end to end, in order", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const all = glyphsOf(text);
        expect(all.map(({ start }) => start)).toEqual([0, ...all.map(({ end }) => end)].slice(0, all.length));
        expect(all.at(-1)?.end ?? 0).toBe(text.length);
      }),
    );
  });

  test.each(["*", "\u0301", "\ud83d", "1", " ", "\u200d", "\n"])(
    "a text of 200,000 times %j is read to its end",
    (symbol) => {
      let count = 0;
      for (const { end, start } of glyphsOf(symbol.repeat(200_000))) count += end - start;
      expect(count).toBe(200_000);
    },
  );
});
