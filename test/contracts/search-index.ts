import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bm25, Hit, MakeIndex, SearchIndex } from "../../src/search/port.ts";

const SETTINGS: Bm25 = { k1: 0.6, b: 0.4, averageLength: 4 };
const TERMS = ["ferry", "harbour", "bridge", "toll", "constructor", "__proto__", "2031", "ö"];

const ids = (hits: readonly Hit[]): number[] => hits.map(({ id }) => id);

async function holding(makeIndex: MakeIndex, texts: readonly (readonly string[])[]): Promise<SearchIndex> {
  const index = makeIndex(SETTINGS);
  await index.add(texts.map((terms, id) => ({ id, terms })));
  return index;
}

/** What every search index promises; `reference` is what its scores are held against. */
export function searchIndexContract(name: string, makeIndex: MakeIndex, reference: MakeIndex): void {
  describe(`${name} keeps the contract of a search index`, () => {
    test("an empty index finds nothing", async () => {
      expect(await makeIndex(SETTINGS).search({ terms: ["ferry"], limit: 5 })).toEqual([]);
    });

    test("a query without terms finds nothing", async () => {
      const index = await holding(makeIndex, [["ferry"]]);
      expect(await index.search({ terms: [], limit: 5 })).toEqual([]);
    });

    test("a text that holds any of the terms is found", async () => {
      const index = await holding(makeIndex, [["ferry"], ["bridge"], ["toll"]]);
      expect(ids(await index.search({ terms: ["ferry", "toll"], limit: 5 })).sort()).toEqual([0, 2]);
    });

    test("a term that stands more often scores higher", async () => {
      const index = await holding(makeIndex, [
        ["ferry", "toll", "bridge", "harbour"],
        ["ferry", "ferry", "ferry", "harbour"],
      ]);
      expect(ids(await index.search({ terms: ["ferry"], limit: 5 }))).toEqual([1, 0]);
    });

    test("a rare term outweighs a common one", async () => {
      const index = await holding(makeIndex, [["ferry"], ["ferry"], ["ferry"], ["toll"]]);
      expect(ids(await index.search({ terms: ["ferry", "toll"], limit: 1 }))).toEqual([3]);
    });

    test("ties go to the lower id", async () => {
      const index = await holding(makeIndex, [["toll"], ["ferry"], ["ferry"], ["ferry"]]);
      expect(ids(await index.search({ terms: ["ferry"], limit: 2 }))).toEqual([1, 2]);
    });

    test("a term that no text holds is the rarest", async () => {
      const index = await holding(makeIndex, [["ferry"], ["ferry", "toll"]]);
      const [ferry = 0, toll = 0, none = 0] = await index.rarities(["ferry", "toll", "none"]);
      expect(ferry).toBeLessThan(toll);
      expect(toll).toBeLessThan(none);
    });

    test("texts added later are found and count", async () => {
      const index = await holding(makeIndex, [["ferry"]]);
      const [before = 0] = await index.rarities(["ferry"]);
      await index.add([{ id: 1, terms: ["toll"] }]);
      const [after = 0] = await index.rarities(["ferry"]);
      expect(ids(await index.search({ terms: ["toll"], limit: 5 }))).toEqual([1]);
      expect(after).toBeGreaterThan(before);
    });

    test("settling changes nothing that is found, and texts can be added behind it", async () => {
      const index = await holding(makeIndex, [["ferry", "toll"], [], ["ferry", "ferry"], ["bridge"]]);
      const query = { terms: ["ferry", "toll", "none"], limit: 5 };
      const before = await index.search(query);
      await index.settle();
      expect(await index.search(query)).toEqual(before);
      await index.add([{ id: 4, terms: ["toll", "ferry", "harbour"] }]);
      expect(ids(await index.search({ terms: ["harbour"], limit: 5 }))).toEqual([4]);
      expect(ids(await index.search({ terms: ["ferry"], limit: 5 })).sort()).toEqual([0, 2, 4]);
    });

    test("an index without texts settles", async () => {
      const index = makeIndex(SETTINGS);
      await index.settle();
      expect(await index.search({ terms: ["ferry"], limit: 5 })).toEqual([]);
    });

    test("two indexes share nothing", async () => {
      await holding(makeIndex, [["ferry"]]);
      const other = await holding(makeIndex, [["toll"]]);
      expect(await other.search({ terms: ["ferry"], limit: 5 })).toEqual([]);
    });

    test("it finds what the reference finds, in the same order, for any texts and terms", async () => {
      const terms = fc.array(fc.constantFrom(...TERMS), { maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(
          fc.array(terms, { maxLength: 12 }),
          fc.uniqueArray(fc.constantFrom(...TERMS), { maxLength: 4 }),
          fc.integer({ min: 1, max: 12 }),
          fc.boolean(),
          async (texts, asked, limit, settled) => {
            const [mine, theirs] = [await holding(makeIndex, texts), await holding(reference, texts)];
            if (settled) await mine.settle();
            const [found, expected] = [
              await mine.search({ terms: asked, limit }),
              await theirs.search({ terms: asked, limit }),
            ];
            expect(ids(found)).toEqual(ids(expected));
            found.forEach((hit, at) => {
              expect(hit.score).toBeCloseTo(expected[at]?.score ?? Number.NaN, 4);
            });
          },
        ),
        { numRuns: 200 },
      );
    });
  });
}
