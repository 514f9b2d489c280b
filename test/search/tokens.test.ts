import fc from "fast-check";
import { expect, test } from "vitest";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import { TokenTable } from "../../src/search/tokens.ts";

const language = await loadEnglish();

const termsIn = (text: string): string[] => language.words(text).map(language.term).filter(Boolean);

test("a text's terms come back in order, without stop words", () => {
  const tokens = new TokenTable(language);
  tokens.add("The ferries of the harbour");
  tokens.add("");
  tokens.add("A harbour, and a ferry!");
  expect([0, 1, 2].map((id) => tokens.termsOf(id))).toEqual([
    termsIn("ferries harbour"),
    [],
    termsIn("harbour ferry"),
  ]);
});

test("one word has one number, and forms of one word one term", () => {
  const tokens = new TokenTable(language);
  tokens.add("ferry ferries FERRY");
  const [ferry = -1, ferries = -1, capitals = -1] = tokens.wordsOf(0);
  expect(ferry).toBe(capitals);
  expect(ferry).not.toBe(ferries);
  expect(tokens.termOf(ferry)).toBe(tokens.termOf(ferries));
  expect(tokens.word("ferry")).toBe(ferry);
  expect(tokens.word("tram")).toBeLessThan(0);
  expect(tokens.term("tram")).toBeLessThan(0);
});

test("trimming changes no text, and texts can be added behind it", () => {
  const words = fc.array(fc.constantFrom("ferry", "harbour", "the", "12", "toll"), { maxLength: 30 });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), fc.array(words, { maxLength: 60 }), (first, later) => {
      const tokens = new TokenTable(language);
      for (const text of first) tokens.add(text.join(" "));
      tokens.trim();
      for (const text of later) tokens.add(text.join(" "));
      const all = [...first, ...later];
      expect(all.map((_, id) => tokens.termsOf(id))).toEqual(all.map((text) => termsIn(text.join(" "))));
    }),
    { numRuns: 50 },
  );
});
