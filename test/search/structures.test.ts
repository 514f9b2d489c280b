import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Best } from "../../src/search/best.ts";
import { gain, impact, rarity, SLOTS, slotOf } from "../../src/search/bm25.ts";
import { NearWords } from "../../src/search/near-words.ts";
import { NumberList, placeIn, UNKNOWN } from "../../src/search/numbers.ts";
import { holding, PackedPostings, pack, unpacked } from "../../src/search/postings.ts";
import { slipsBetween } from "../../src/search/slips.ts";

describe("the best of many offers", () => {
  test("are those with the highest scores, ties by the lower id, and the least of them is known", () => {
    const offers = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 120, size: "max" });
    fc.assert(
      fc.property(
        offers,
        fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 30, max: 110 })),
        fc.integer(),
        (scores, limit, seed) => {
          const best = new Best(limit);
          const hits = scores.map((score, id) => ({ id, score }));
          const shuffled = hits.map((hit, at) => ({ hit, key: Math.imul(at + seed, 2_654_435_761) >>> 0 }));
          for (const { hit } of shuffled.sort((a, b) => a.key - b.key)) best.offer(hit.id, hit.score);
          const kept = hits.sort((a, b) => b.score - a.score || a.id - b.id).slice(0, limit);
          expect(best.sorted()).toEqual(kept);
          expect(best.least).toBe(kept.length < limit ? 0 : kept.at(-1)?.score);
        },
      ),
    );
  });

  test("begin anew, whatever was kept before", () => {
    const best = new Best(300);
    for (let id = 0; id < 500; id++) best.offer(id, 1 + id);
    best.begin(2);
    for (const id of [5, 4, 3]) best.offer(id, 0.5);
    expect(best.sorted()).toEqual([
      { id: 3, score: 0.5 },
      { id: 4, score: 0.5 },
    ]);
    expect(best.least).toBe(0.5);
  });

  test("are none where none is wanted", () => {
    const best = new Best(0);
    best.offer(3, 7);
    expect([best.sorted(), best.least]).toEqual([[], Number.POSITIVE_INFINITY]);
  });
});

describe("BM25", () => {
  const settings = { k1: 0.6, b: 0.4, averageLength: 10 };

  test.each([
    [0, 10, 0],
    [1, 10, 1 / 1.6],
    [2, 10, 2 / 2.6],
    [1, 20, 1 / (1 + 0.6 * (0.6 + 0.8))],
    [1, 5, 1 / (1 + 0.6 * (0.6 + 0.2))],
  ])("a term %d times in %d has the impact %d", (count, length, expected) => {
    expect(impact(count, length, settings)).toBeCloseTo(expected, 12);
  });

  test("impacts are kept in sixteen steps, the greatest first", () => {
    expect([1, 0.97, 0.96, 0.5, 0.03, 0].map(slotOf)).toEqual([0, 0, 1, 8, 15, 15]);
    expect(SLOTS).toBe(16);
  });

  test("a rare term adds more, a lower step less, and nothing adds nothing", () => {
    expect(gain(2, 0, 0.6)).toBeCloseTo(3.2, 5);
    expect(gain(2, 15, 0.6)).toBeCloseTo(1e-6, 9);
    expect(gain(2, 5, 0.6)).toBeCloseTo((3.2 * 2) / 3, 5);
    expect(gain(0, 0, 0.6)).toBeGreaterThan(0);
  });

  test.each([
    [10, 0, Math.log(1 + 10.5 / 0.5)],
    [10, 3, Math.log(1 + 7.5 / 3.5)],
    [10, 10, Math.log(1 + 0.5 / 10.5)],
  ])("of %d texts %d hold a term: its rarity is %d", (texts, held, expected) => {
    expect(rarity(texts, held)).toBeCloseTo(expected, 12);
  });
});

describe("a list of numbers", () => {
  test("keeps what is added, beyond its first room", () => {
    const list = new NumberList();
    for (let value = 0; value < 200; value++) list.push(7 * value);
    expect(list.length).toBe(200);
    expect([0, 63, 64, 65, 199].map((at) => list.at(at))).toEqual([0, 441, 448, 455, 1393]);
    expect([...list.slice(62, 66)]).toEqual([434, 441, 448, 455]);
    expect([...list.all()]).toEqual(Array.from({ length: 200 }, (_, at) => 7 * at));
    expect(list.at(UNKNOWN)).toBe(UNKNOWN);
    list.push(1);
    expect([list.at(199), list.at(200), list.length]).toEqual([1393, 1, 201]);
  });

  test("in ascending order tells where a number stands", () => {
    const numbers = fc.uniqueArray(fc.integer({ min: -5, max: 40 }), { maxLength: 20 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: -6, max: 41 }), (values, wanted) => {
        const ascending = Int32Array.from(values).sort();
        expect(placeIn(ascending, wanted)).toBe(ascending.indexOf(wanted));
      }),
    );
  });
});

describe("words that may be meant", () => {
  const nearTo = (word: string, most: number): string[] => {
    const words = new NearWords();
    for (const each of ["harbour", "harbor", "harbours", "habrour", "barbour", "hard", "harvest", "ferry"])
      words.add(each);
    return words.near(word, most);
  };

  test("begin alike, are about as long and share nearly all letters, the shortest first", () => {
    expect(nearTo("harbour", 1)).toEqual(["harbor", "harbour", "habrour", "harbours"]);
    expect(nearTo("harbor", 1)).toEqual(["harbor", "harbour", "habrour"]);
    expect(nearTo("harbou", 2)).toEqual(["hard", "harbor", "harbour", "habrour", "harbours"]);
  });

  test("are none where nothing is like it", () => {
    expect(nearTo("zeppelin", 2)).toEqual([]);
    expect(nearTo("fairy", 1)).toEqual([]);
  });
});

describe("slips of the pen", () => {
  test.each([
    ["kitten", "sitting", 3],
    ["abcdef", "badcfe", 3],
    ["ca", "abc", 3],
    ["harbour", "harbuor", 1],
    ["harbour", "hrabour", 1],
    ["harbour", "arbour", 1],
    ["harbour", "harbours", 1],
    ["abcd", "cdab", 4],
    ["", "abc", 3],
    ["abc", "", 3],
    ["aab", "aba", 1],
  ])("from %j to %j are %d", (a, b, slips) => {
    expect(slipsBetween(a, b, 9)).toBe(slips);
    expect(slipsBetween(b, a, 9)).toBe(slips);
    expect(slipsBetween(a, b, slips)).toBe(slips);
    expect(slipsBetween(a, b, slips - 1)).toBe(slips);
    if (slips > 1) expect(slipsBetween(a, b, slips - 2)).toBe(slips - 1);
  });
});

describe("packed postings", () => {
  const rows = ["ferry", "none", "toll"];
  const rowOf = (term: string) => rows.indexOf(term);
  const packedLists = () =>
    pack(
      new Map<string, (number[] | undefined)[]>([
        ["toll", [[4, 9], undefined, [1]]],
        ["ferry", [[], [0, 2, 3]]],
      ]),
      rowOf,
      rows.length,
      10,
    );

  test("take no more room than their ids", () => {
    const packed = packedLists();
    expect(packed.size).toBe(10);
    expect([...packed.heads]).toEqual([0, 1, 1, 3]);
    expect([...packed.slots]).toEqual([1, 0, 2]);
    expect([...packed.ends]).toEqual([3, 5, 6]);
    expect([...packed.ids]).toEqual([0, 2, 3, 4, 9, 1]);
  });

  test("tell how many texts hold a term", () => {
    const packed = packedLists();
    expect(rows.map((_, row) => holding(unpacked(packed, row)))).toEqual([3, 0, 3]);
    expect(holding([undefined, [1, 2], undefined, [3]])).toBe(3);
  });

  test("are a map of those terms that have a row", () => {
    const map = new PackedPostings(packedLists(), rowOf);
    expect(Array.from(map.get("toll") ?? [], (ids) => ids && [...Array.from(ids)])).toEqual([
      [4, 9],
      undefined,
      [1],
    ]);
    expect(map.get("ferry")).toHaveLength(2);
    expect(map.get("none")).toEqual([]);
    expect(map.get("tram")).toBeUndefined();
  });
});
