import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Numbering } from "../../src/search/numbering.ts";

describe("the numbers of texts", () => {
  test("are those of their first use, for any texts", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 4 }), { maxLength: 300 }), (texts) => {
        const numbering = new Numbering();
        const distinct = [...new Set(texts)];
        expect(texts.map((text) => numbering.take(text))).toEqual(
          texts.map((text) => distinct.indexOf(text)),
        );
        expect(numbering.texts).toEqual(distinct);
        expect(distinct.map((text) => numbering.numberOf(text))).toEqual(distinct.map((_, number) => number));
      }),
    );
  });

  test("are none of texts that were not taken in, among few and among many", () => {
    const numbering = new Numbering();
    expect(numbering.numberOf("")).toBe(-1);
    for (let number = 0; number < 5_000; number++) {
      expect(numbering.numberOf(`ship ${number}`)).toBe(-1);
      expect(numbering.take(`ship ${number}`)).toBe(number);
    }
    expect(numbering.numberOf("ship 4999")).toBe(4_999);
    expect(numbering.numberOf("ship 5000")).toBe(-1);
  });
});
