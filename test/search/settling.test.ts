import { Index } from "flexsearch";
import { expect, test } from "vitest";
import { FlexSearchIndex } from "../../src/search/flexsearch.ts";

const SETTINGS = { k1: 0.6, b: 0.4, averageLength: 2 };

test("FlexSearch keeps its lists in a map by term, each a list of lists by score", () => {
  const index = new Index({ encode: (terms: unknown) => terms as string[], resolution: 16, score: () => 3 });
  index.add(0, ["ferry", "toll"] as unknown as string);
  index.add(1, ["ferry"] as unknown as string);
  const lists: unknown = Reflect.get(index, "map");
  // Settling relies on this; where it no longer holds, memory is not given back, and nothing else changes.
  expect(lists).toBeInstanceOf(Map);
  expect(lists).toEqual(
    new Map([
      ["ferry", [undefined, undefined, undefined, [0, 1]]],
      ["toll", [undefined, undefined, undefined, [0]]],
    ]),
  );
});

test("a large index settles, and finds each of its texts as before", async () => {
  const index = new FlexSearchIndex(SETTINGS);
  await index.add(Array.from({ length: 12_000 }, (_, id) => ({ id, terms: [`word${id}`, "all"] })));
  const before = await index.search({ terms: ["all", "word7", "word11999"], limit: 4 });
  await index.settle();
  expect(await index.search({ terms: ["all", "word7", "word11999"], limit: 4 })).toEqual(before);
  expect(before.map(({ id }) => id)).toEqual([7, 11_999, 0, 1]);
});
