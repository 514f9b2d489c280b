import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchesIn } from "../../src/text/matches.ts";

const found = (matches: Iterable<RegExpExecArray>) => [...matches].map(({ 0: text, index }) => [index, text]);

describe("the matches of a pattern", () => {
  const patterns = [/a+/gu, /a*/gu, /a*/g, /(?<=b)a?/gu, /\p{L}|$/gu, /a(?=b)|^/gmu, /b/giu, /./gsu, /x/gu];
  const text = fc.string({ unit: fc.constantFrom("a", "b", "B", "\n", "😀", "\ud83d", "\ude00", "é") });

  test("are those that a copy of it would find", () => {
    fc.assert(
      fc.property(fc.constantFrom(...patterns), text, (pattern, words) => {
        expect(found(matchesIn(words, pattern))).toEqual(found(words.matchAll(pattern)));
      }),
    );
  });

  test("are found from the beginning, whatever was looked for with it before", () => {
    const pattern = /a/gu;
    pattern.test("aa");
    expect(found(matchesIn("aba", pattern))).toHaveLength(2);
  });

  test("are found one by one, also while others are looked for with it", () => {
    const pattern = /\p{L}/gu;
    const pairs: string[] = [];
    for (const [one] of matchesIn("abc", pattern))
      for (const [other] of matchesIn("xy", pattern)) pairs.push(one + other);
    expect(pairs).toEqual(["ax", "ay", "bx", "by", "cx", "cy"]);
  });

  test("are several only where it is global", () => {
    expect(() => [...matchesIn("aa", /a/u)]).toThrow(TypeError);
  });
});
