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

  test("ends where a word does", () => {
    const text = "We saw it fallen. Then it did fall. And it fell.";
    expect(selectedBy({ start: "fall" }, text)).toEqual(spanIn(text, "fall", 20));
    expect(selectedBy({ start: "it", end: "fall" }, text)).toEqual({ start: 7, end: 34 });
    expect(selectedBy({ start: " it\ndid " }, text)).toEqual(spanIn(text, "it did"));
    expect(selectedBy({ start: "fell." }, text)).toEqual(spanIn(text, "fell."));
    expect(selectedBy({ start: "fell" }, "it fell")).toEqual({ start: 3, end: 7 });
  });

  test("selects nothing where its words are not there, or only before it begins", () => {
    const text = "The end came. The start came.";
    expect(selectedBy({ start: "the middle" }, text)).toBeNull();
    expect(selectedBy({ start: "the start", end: "the middle" }, text)).toBeNull();
    expect(selectedBy({ start: "the start", end: "the end" }, text)).toBeNull();
    expect(selectedBy({ prefix: "the start came.", start: "the end" }, text)).toBeNull();
    expect(selectedBy({ start: "the end", end: "start" }, text)).toEqual({ start: 0, end: 23 });
    expect(selectedBy({ prefix: "The", start: "start", end: "came." }, text)).toEqual(
      spanIn(text, "start came."),
    );
  });

  test("selects nothing where it has no word, and none is made for blanks", () => {
    const text = "One. \n Two.";
    expect(selectedBy({ start: " " }, text)).toBeNull();
    expect(selectedBy({ prefix: "One.", start: "" }, text)).toBeNull();
    expect(fragmentOf(text, { start: 4, end: 7 })).toBeNull();
  });

  test("is not led astray by a letter that is longer in lower case", () => {
    const text = "İz İz came. The ferry left.";
    const span = spanIn(text, "The ferry left.");
    expect(fragmentOf(text, span)).toEqual({ start: "The ferry left." });
    expect(selectedBy({ start: "the ferry left." }, text)).toEqual(span);
  });

  describe("of a sentence", () => {
    const nine = "We saw the one who did go to it.";
    const eight =
      "Harbourmasters everywhere considered themselves unquestionably underappreciated throughout springtime.";
    const eighty = `${"Nine words that are so long ".repeat(2)}that no more have room.`.padEnd(80, "!");

    test.each([
      ["short, of many words", nine],
      ["long, of eight words", eight],
      ["just short enough", eighty],
    ])("that is %s is the sentence", (_, sentence) => {
      const text = `It rained. ${sentence} It rained.`;
      expect(fragmentOf(text, spanIn(text, sentence))).toEqual({ start: sentence });
    });

    test("that is a sign longer is its first and last four words", () => {
      const text = `It rained. ${eighty}! It rained.`;
      expect(fragmentOf(text, spanIn(text, `${eighty}!`))).toEqual({
        start: "Nine words that are",
        end: "no more have room.!!",
      });
    });

    const word = (at: number) => `word${at}-of-many`;
    const words = Array.from({ length: 30 }, (_, at) => word(at));
    /** The words with another one in the place of each of these. */
    const but = (...places: readonly number[]) =>
      words.map((each, at) => (places.includes(at) ? "other" : each));
    const ends = (count: number) => ({
      start: words.slice(0, count).join(" "),
      end: words.slice(-count).join(" "),
    });

    test.each([
      ["five", [5], 6],
      ["eleven", [11], 12],
      ["all but the middle", [15], 30],
    ])("that begins and ends like another in %s words has more of them", (_, differing, count) => {
      const [first, second] = [but(...differing).join(" "), words.join(" ")];
      const text = `${first}. ${second}`;
      const expected = count === 30 ? { start: second } : ends(count);
      expect(fragmentOf(text, { start: first.length + 2, end: text.length })).toEqual(expected);
    });

    test("of twelve words may have six at each end", () => {
      const twelve = words.slice(0, 12);
      const first = twelve.with(5, "other").join(" ");
      const text = `${first}. ${twelve.join(" ")}`;
      expect(fragmentOf(text, { start: first.length + 2, end: text.length })).toEqual({
        start: twelve.slice(0, 6).join(" "),
        end: twelve.slice(6).join(" "),
      });
    });

    test("that stands twice is told apart by as many as ten words before it, and no more", () => {
      const ten = "b c d e f g h i j k.";
      const tenth = `a c d e f g h i j k. It rained. ${ten} It rained.`;
      const span = spanIn(tenth, "It rained.", 40);
      expect(fragmentOf(tenth, span)).toEqual({ prefix: ten, start: "It rained." });
      const eleventh = `a ${ten} It rained. z ${ten} It rained.`;
      expect(fragmentOf(eleventh, spanIn(eleventh, "It rained.", 40))).toBeNull();
    });

    test("with a single word before it has that, near the beginning of a long text, too", () => {
      const text = `Fog. Fog. ${"It rained all day. ".repeat(40)}`;
      expect(fragmentOf(text, { start: 5, end: 9 })).toEqual({ prefix: "Fog.", start: "Fog." });
    });

    test.each([
      [1_000_000, { start: "The ferry left." }],
      [1_000_001, null],
    ])("in a text of %d units is looked for: %j", (length, fragment) => {
      const text = "The ferry left. ".padEnd(length, "x");
      expect(fragmentOf(text, { start: 0, end: 15 })).toEqual(fragment);
    });
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
  expect(directiveOf({ start: "a" })).toBe("a");
  expect(directiveOf({ prefix: "a-b", start: "c, d & e", end: "f" })).toBe("a%2Db-,c%2C%20d%20%26%20e,f");
});
