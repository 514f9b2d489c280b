import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstEndingAfter, firstStarting, firstWhere } from "../../src/text/sorted.ts";

describe("of a sorted list", () => {
  test("the first place is found from which on something holds, or the end", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (size, first) => {
        expect(firstWhere(size, (place) => place >= first)).toBe(Math.min(first, size));
      }),
    );
  });

  const spans = [
    { start: 2, end: 5 },
    { start: 5, end: 6 },
    { start: 8, end: 9 },
  ];

  test.each([
    [0, 0, 0],
    [2, 0, 0],
    [3, 1, 0],
    [5, 1, 1],
    [6, 2, 2],
    [8, 2, 2],
    [9, 3, 3],
  ])("the first span at or after %d, and the first that ends after it", (offset, starting, ending) => {
    expect([firstStarting(offset, spans), firstEndingAfter(offset, spans)]).toEqual([starting, ending]);
  });
});
