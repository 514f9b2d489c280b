import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rarity } from "../../src/search/bm25.ts";
import type { Bm25, Hit, MakeIndex, Query, SearchIndex } from "../../src/search/port.ts";

const SETTINGS: Bm25 = { k1: 0.6, b: 0.4, averageLength: 4 };
const TERMS = ["ferry", "harbour", "bridge", "toll", "constructor", "__proto__", "2031", "ö"];

const ids = (hits: readonly Hit[]): number[] => hits.map(({ id }) => id);

async function holding(makeIndex: MakeIndex, texts: readonly (readonly string[])[]): Promise<SearchIndex> {
  const index = makeIndex(SETTINGS);
  await index.add(texts.map((terms, id) => ({ id, terms })));
  return index;
}

/** Rarities are given with a query; here they are those of the index alone. */
async function found(
  index: SearchIndex,
  query: { readonly terms: readonly string[] } & Pick<Query, "limit" | "accepts">,
): Promise<readonly Hit[]> {
  const holding = await index.holding(query.terms);
  const terms = query.terms.map((term, at) => ({ term, rarity: rarity(index.size, holding[at] ?? 0) }));
  return index.search({ ...query, terms });
}

/** What every search index promises; `reference` is what its scores are held against. */
export function searchIndexContract(name: string, makeIndex: MakeIndex, reference: MakeIndex): void {
  describe(`${name} keeps the contract of a search index`, () => {
    test("an empty index finds nothing", async () => {
      expect(await found(makeIndex(SETTINGS), { terms: ["ferry"], limit: 5 })).toEqual([]);
    });

    test("a query without terms finds nothing", async () => {
      const index = await holding(makeIndex, [["ferry"]]);
      expect(await found(index, { terms: [], limit: 5 })).toEqual([]);
    });

    test("a text that holds any of the terms is found", async () => {
      const index = await holding(makeIndex, [["ferry"], ["bridge"], ["toll"]]);
      expect(ids(await found(index, { terms: ["ferry", "toll"], limit: 5 })).sort()).toEqual([0, 2]);
    });

    test("a term that stands more often scores higher", async () => {
      const index = await holding(makeIndex, [
        ["ferry", "toll", "bridge", "harbour"],
        ["ferry", "ferry", "ferry", "harbour"],
      ]);
      expect(ids(await found(index, { terms: ["ferry"], limit: 5 }))).toEqual([1, 0]);
    });

    test("a rare term outweighs a common one", async () => {
      const index = await holding(makeIndex, [["ferry"], ["ferry"], ["ferry"], ["toll"]]);
      expect(ids(await found(index, { terms: ["ferry", "toll"], limit: 1 }))).toEqual([3]);
    });

    test("ties go to the lower id", async () => {
      const index = await holding(makeIndex, [["toll"], ["ferry"], ["ferry"], ["ferry"]]);
      expect(ids(await found(index, { terms: ["ferry"], limit: 2 }))).toEqual([1, 2]);
    });

    test("it tells how many texts hold each term", async () => {
      const index = await holding(makeIndex, [["ferry"], ["ferry", "toll", "toll"]]);
      expect(await index.holding(["ferry", "toll", "none"])).toEqual([2, 1, 0]);
    });

    test("only texts that are accepted are found, as many as are wanted", async () => {
      const index = await holding(makeIndex, [["ferry", "ferry"], ["ferry"], ["ferry"], ["ferry", "ferry"]]);
      const query = { terms: ["ferry"], limit: 2, accepts: (id: number) => id === 1 || id === 2 };
      expect(ids(await found(index, query))).toEqual([1, 2]);
    });

    test("texts added later are found and count", async () => {
      const index = await holding(makeIndex, [["ferry"]]);
      await index.add([{ id: 1, terms: ["toll"] }]);
      expect(ids(await found(index, { terms: ["toll"], limit: 5 }))).toEqual([1]);
      expect(index.size).toBe(2);
    });

    test("settling changes nothing that is found", async () => {
      const index = await holding(makeIndex, [["ferry", "toll"], [], ["ferry", "ferry"], ["bridge"]]);
      const query = { terms: ["ferry", "toll", "none"], limit: 5 };
      const before = await found(index, query);
      await index.settle();
      expect(await found(index, query)).toEqual(before);
      expect(await index.holding(query.terms)).toEqual([2, 1, 0]);
      expect(index.size).toBe(4);
    });

    test("an index without texts settles", async () => {
      const index = makeIndex(SETTINGS);
      await index.settle();
      expect(await found(index, { terms: ["ferry"], limit: 5 })).toEqual([]);
    });

    test("two indexes share nothing", async () => {
      await holding(makeIndex, [["ferry"]]);
      const other = await holding(makeIndex, [["toll"]]);
      expect(await found(other, { terms: ["ferry"], limit: 5 })).toEqual([]);
    });

    test("it finds what the reference finds, in the same order, for any texts and terms", async () => {
      const terms = fc.array(fc.constantFrom(...TERMS), { maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(
          fc.array(terms, { maxLength: 12 }),
          fc.uniqueArray(fc.constantFrom(...TERMS), { maxLength: 4 }),
          fc.integer({ min: 1, max: 12 }),
          fc.boolean(),
          fc.integer({ min: 0, max: 9 }),
          async (texts, asked, limit, settled, odd) => {
            const [mine, theirs] = [await holding(makeIndex, texts), await holding(reference, texts)];
            if (settled) await mine.settle();
            const query = { terms: asked, limit, accepts: (id: number) => id % 5 !== odd };
            const [here, there] = [await found(mine, query), await found(theirs, query)];
            expect(ids(here)).toEqual(ids(there));
            here.forEach((hit, at) => {
              expect(hit.score).toBeCloseTo(there[at]?.score ?? Number.NaN, 4);
            });
          },
        ),
        { numRuns: 200 },
      );
    });
  });
}
