import { Index } from "flexsearch";
import { expect, test } from "vitest";
import { FlexSearchIndex } from "../../src/search/flexsearch.ts";
import { pack, unpacked } from "../../src/search/postings.ts";

const SETTINGS = { k1: 0.6, b: 0.4, averageLength: 2 };

test("FlexSearch keeps its lists in a map by term, each a list of lists by score, and reads others in that form", () => {
  const index = new Index({ encode: (terms: unknown) => terms as string[], resolution: 16, score: () => 3 });
  index.add(0, ["ferry", "toll"] as unknown as string);
  index.add(1, ["ferry"] as unknown as string);
  const lists: unknown = Reflect.get(index, "map");
  // Packing relies on this; where it no longer holds, the index says so at once.
  expect(lists).toBeInstanceOf(Map);
  expect(lists).toEqual(
    new Map([
      ["ferry", [undefined, undefined, undefined, [0, 1]]],
      ["toll", [undefined, undefined, undefined, [0]]],
    ]),
  );
  Reflect.set(index, "map", new Map([["tram", [Int32Array.of(7)]]]));
  const found: unknown = index.search({ query: ["tram"] as unknown as string, resolve: false });
  expect(found).toMatchObject({ result: [Int32Array.of(7)] });
});

test("packed postings come back by row, empty slots aside", () => {
  const lists = new Map([
    ["toll", [[4, 9], undefined, [1]]],
    ["ferry", [undefined, [0, 2, 3]]],
  ]);
  const rows = ["ferry", "none", "toll"];
  const packed = pack(lists, (term) => rows.indexOf(term), rows.length, 10);
  const plain = (row: number) => Array.from(unpacked(packed, row), (ids) => ids && Array.from(ids));
  expect(rows.map((_, row) => plain(row))).toEqual([[undefined, [0, 2, 3]], [], [[4, 9], undefined, [1]]]);
});

test("a large index settles, and finds each of its texts as before", async () => {
  const index = new FlexSearchIndex(SETTINGS);
  await index.add(Array.from({ length: 12_000 }, (_, id) => ({ id, terms: [`word${id}`, "all"] })));
  const query = {
    terms: [
      { term: "all", rarity: 0.1 },
      { term: "word7", rarity: 9 },
      { term: "word11999", rarity: 9 },
    ],
    limit: 4,
  };
  const before = await index.search(query);
  await index.settle();
  expect(await index.search(query)).toEqual(before);
  expect(before.map(({ id }) => id)).toEqual([7, 11_999, 0, 1]);
});
