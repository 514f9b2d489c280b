import fc from "fast-check";
import { expect, test } from "vitest";
import { isOneSlip } from "../../src/answering/typing-slips.ts";

/** Edits between two words, counted in full (Damerau–Levenshtein, neighbours alone change places). */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let j = 1; j <= b.length; j++) (rows[0] ?? [])[j] = j;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      (rows[i] ?? [])[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 4, maxLength: 8 });

test("one slip is one edit at most", () => {
  fc.assert(
    fc.property(word, word, (typed, other) => isOneSlip(typed, other) === distance(typed, other) <= 1),
    { numRuns: 5000 },
  );
});

test("one slip in a beginning is one edit at most from a beginning of the word", () => {
  fc.assert(
    fc.property(word, word, (typed, other) => {
      const beginnings = Array.from({ length: other.length + 1 }, (_, end) => other.slice(0, end));
      return isOneSlip(typed, other, true) === beginnings.some((each) => distance(typed, each) <= 1);
    }),
    { numRuns: 5000 },
  );
});

test("words of three letters are not mended", () => {
  expect(isOneSlip("ada", "ida")).toBe(false);
});
