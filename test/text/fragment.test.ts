import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { directiveOf, fragmentOf, selectedBy } from "../../src/text/fragment.ts";

const spanIn = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

describe("a fragment", () => {
  test("of a short sentence is the sentence", () => {
    const text = "It rained. The harbour opens in May. It rained.";
    expect(fragmentOf(text, spanIn(text, "The harbour opens in May."))).toEqual({
      start: "The harbour opens in May.",
    });
  });

  test("of a long sentence is its first and last words", () => {
    const long =
      "The harbour of the small town opens in May, once all the piers have been repaired by the port's own men.";
    const text = `It rained. ${long} It rained.`;
    expect(fragmentOf(text, spanIn(text, long))).toEqual({
      start: "The harbour of the",
      end: "the port's own men.",
    });
  });

  test("of a sentence that stands twice has the words before the second", () => {
    const text = "It rained. Then all went home at noon. It rained.";
    expect(fragmentOf(text, spanIn(text, "It rained."))).toEqual({ start: "It rained." });
    const second = spanIn(text, "It rained.", 5);
    expect(fragmentOf(text, second)).toEqual({ prefix: "at noon.", start: "It rained." });
  });

  test("is none where the same words stand before both", () => {
    const text = "It rained. ".repeat(30);
    expect(fragmentOf(text, spanIn(text, "It rained.", 200))).toBeNull();
  });

  test("never selects a part of a word, whatever the case", () => {
    const text = "Rainfall came. FALL CAME. We saw it fall came.";
    const span = spanIn(text, "FALL CAME.");
    expect(selectedBy({ start: "fall came." }, text)).toEqual(span);
  });

  test("is none where the words hold half a character", () => {
    expect(fragmentOf("Half \udc00 here.", { start: 0, end: 12 })).toBeNull();
  });

  test("folds blanks and line breaks", () => {
    const text = "One\n two  three. Four.";
    expect(selectedBy({ start: "one two three." }, text)).toEqual({ start: 0, end: 16 });
    expect(fragmentOf(text, { start: 0, end: 16 })).toEqual({ start: "One two three." });
  });

  test("selects exactly its stretch, of whatever text and stretch", () => {
    const word = fc.constantFrom(
      "rain",
      "Rain",
      "fell",
      "in",
      "May,",
      "“no",
      "limits”",
      "ÀÉ",
      "İz",
      "5-3",
      "👍",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), fc.nat(), fc.nat(), (words, a, b) => {
        const text = words.join(" ");
        const from = words.slice(0, a % words.length).join(" ").length;
        const start = from === 0 ? 0 : from + 1;
        const end = start + words.slice(a % words.length, (a % words.length) + 1 + (b % 30)).join(" ").length;
        const fragment = fragmentOf(text, { start, end });
        return (
          fragment === null || JSON.stringify(selectedBy(fragment, text)) === JSON.stringify({ start, end })
        );
      }),
      { numRuns: 2000 },
    );
  });
});

test("a directive encodes what has a meaning in it", () => {
  expect(directiveOf({ prefix: "a-b", start: "c, d & e", end: "f" })).toBe("a%2Db-,c%2C%20d%20%26%20e,f");
});
