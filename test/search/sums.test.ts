import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gain, SLOTS } from "../../src/search/bm25.ts";
import type { Hit } from "../../src/search/port.ts";
import { Sums, type WeighedPostings } from "../../src/search/sums.ts";

const K1 = 0.6;
const SIZE = 400;

/** Lists of ids by slot, from the slot that each id stands in. */
function postingsOf(slots: ReadonlyMap<number, number>): (number[] | undefined)[] {
  const lists: (number[] | undefined)[] = Array.from({ length: SLOTS });
  for (const [id, slot] of slots) lists[slot] = [...(lists[slot] ?? []), id];
  return lists;
}

const term: fc.Arbitrary<WeighedPostings> = fc
  .record({
    slots: fc.uniqueArray(
      fc.tuple(fc.integer({ min: 0, max: SIZE - 1 }), fc.integer({ min: 0, max: SLOTS - 1 })),
      {
        maxLength: SIZE,
        selector: ([id]) => id,
        size: "max",
      },
    ),
    rarity: fc.double({ min: 0.01, max: 12, noNaN: true }),
  })
  .map(({ slots, rarity }) => ({ postings: postingsOf(new Map(slots)), rarity }));

/** Every gain of every term, and all of them sorted. */
function allSummed(terms: readonly WeighedPostings[], limit: number): Hit[] {
  const sums = new Float32Array(SIZE);
  for (const { postings, rarity } of [...terms].sort((a, b) => b.rarity - a.rarity))
    postings.forEach((ids, slot) => {
      for (const id of ids ?? []) sums[id] = (sums[id] ?? 0) + gain(rarity, slot, K1);
    });
  return [...sums]
    .map((score, id) => ({ id, score }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .slice(0, limit);
}

describe("summing up with early endings", () => {
  test("gives the same best, in the same order and with the same scores, as summing up everything", () => {
    const sums = new Sums();
    fc.assert(
      fc.property(fc.array(term, { maxLength: 6 }), fc.integer({ min: 1, max: 30 }), (terms, limit) => {
        expect(sums.best(terms, K1, SIZE, limit)).toEqual(allSummed(terms, limit));
      }),
      { numRuns: 150 },
    );
  });

  test("leaves nothing behind for the next query", () => {
    const sums = new Sums();
    const rare: WeighedPostings = { postings: postingsOf(new Map([[7, 3]])), rarity: 9 };
    const common: WeighedPostings = {
      postings: postingsOf(new Map(Array.from({ length: SIZE }, (_, id) => [id, 12] as const))),
      rarity: 0.1,
    };
    const first = sums.best([common, rare], K1, SIZE, 1);
    expect(first.map(({ id }) => id)).toEqual([7]);
    expect(sums.best([common, rare], K1, SIZE, 1)).toEqual(first);
    expect(sums.best([common], K1, SIZE, 2).map(({ id }) => id)).toEqual([0, 1]);
  });
});
