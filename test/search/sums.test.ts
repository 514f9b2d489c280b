import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gain, rarity, SLOTS } from "../../src/search/bm25.ts";
import type { Hit } from "../../src/search/port.ts";
import { Sums, type WeighedPostings } from "../../src/search/sums.ts";

const K1 = 0.6;
const SIZE = 401;

/** Lists of ids by slot, from the slot that each id stands in. */
function postingsOf(slots: ReadonlyMap<number, number>): (number[] | undefined)[] {
  const lists: (number[] | undefined)[] = Array.from({ length: SLOTS });
  for (const [id, slot] of slots) lists[slot] = [...(lists[slot] ?? []), id];
  return lists;
}

/** Rare terms and common ones, each with the rarity that belongs to it; strides and slots scatter the ids. */
const term: fc.Arbitrary<WeighedPostings> = fc
  .record({
    count: fc.constantFrom(1, 4, 15, 60, 200, SIZE),
    first: fc.nat(SIZE - 1),
    stride: fc.constantFrom(1, 3, 7, 11),
    slots: fc.array(fc.nat(SLOTS - 1), { minLength: 1, maxLength: 7 }),
  })
  .map(({ count, first, stride, slots }) => {
    const ids = Array.from({ length: count }, (_, at) => (first + at * stride) % SIZE);
    const slotOf = new Map(ids.map((id, at) => [id, slots[at % slots.length] ?? 0]));
    return { postings: postingsOf(slotOf), rarity: rarity(SIZE, count) };
  });

/** Every gain of every term, and all of them sorted. */
function allSummed(terms: readonly WeighedPostings[], limit: number): Hit[] {
  const sums = new Float32Array(SIZE);
  for (const { postings, rarity: rare } of [...terms].sort((a, b) => b.rarity - a.rarity))
    postings.forEach((ids, slot) => {
      for (const id of Array.from(ids ?? [])) sums[id] = (sums[id] ?? 0) + gain(rare, slot, K1);
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
        expect(sums.best(terms, K1, SIZE, { limit: limit })).toEqual(allSummed(terms, limit));
      }),
      { numRuns: 300 },
    );
  });

  describe("gathers no more than it needs", () => {
    const rare: WeighedPostings = {
      postings: postingsOf(new Map([10, 20, 30, 40].map((id) => [id, 2]))),
      rarity: 6,
    };
    /** Nearly all ids, of which two thirds hold it so seldom that it cannot bring them among the best. */
    const common: WeighedPostings = {
      postings: postingsOf(
        new Map(Array.from({ length: SIZE }, (_, id) => [id, id % 3 === 0 ? 0 : 9] as const)),
      ),
      rarity: 0.1,
    };
    const askedOf = (terms: readonly WeighedPostings[], limit: number): number[] => {
      const asked = new Set<number>();
      const accepts = (id: number) => asked.add(id).size > 0;
      expect(new Sums().best(terms, K1, SIZE, { limit, accepts })).toEqual(allSummed(terms, limit));
      return [...asked].sort((a, b) => a - b);
    };

    test("of a common word once enough is found, and asks for no more than may be kept", () => {
      expect(askedOf([common, rare], 4)).toEqual([10, 20, 30, 40]);
      // 30 holds the common word more often than 40 does.
      expect(askedOf([common, rare], 1)).toEqual([10, 20, 30]);
    });

    test("where too little is found, of another word what brings the most", () => {
      const most = Array.from({ length: SIZE }, (_, id) => id).filter((id) => id % 3 === 0);
      expect(askedOf([common, rare], 5)).toEqual([...most, 10, 20, 40].sort((a, b) => a - b));
    });

    test("and of another common one only what could still be among the best", () => {
      const third = { ...common, rarity: 2.6 };
      const asked = askedOf([third, rare, common], 4);
      expect(asked).toEqual([10, 20, 30, 40]);
    });
  });

  test("leaves nothing behind for the next query", () => {
    const sums = new Sums();
    const rare: WeighedPostings = { postings: postingsOf(new Map([[7, 3]])), rarity: 9 };
    const common: WeighedPostings = {
      postings: postingsOf(new Map(Array.from({ length: SIZE }, (_, id) => [id, 12] as const))),
      rarity: 0.1,
    };
    const first = sums.best([common, rare], K1, SIZE, { limit: 1 });
    expect(first.map(({ id }) => id)).toEqual([7]);
    expect(sums.best([common, rare], K1, SIZE, { limit: 1 })).toEqual(first);
    expect(sums.best([common], K1, SIZE, { limit: 2 }).map(({ id }) => id)).toEqual([0, 1]);
  });
});
