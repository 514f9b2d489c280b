import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Places } from "../../../src/search/ranking/places.ts";

/** Few enough that many fall on one slot, and some far apart. */
const term = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: 5 }).map((each) => each * 4_096),
);
const entries = fc.array(fc.tuple(term, fc.integer({ min: 0, max: 47 })), { maxLength: 60 });

describe("places of terms", () => {
  test("are those of a Map, for every term there is and every other", () => {
    fc.assert(
      fc.property(entries, fc.array(term), (given, others) => {
        const [places, map] = [new Places(given), new Map(given)];
        for (const each of [...map.keys(), ...others]) expect(places.of(each)).toBe(map.get(each) ?? -1);
      }),
      { numRuns: 1_000 },
    );
  });

  test("are none for a term that the corpus does not know", () => {
    expect(new Places([[0, 0]]).of(-1)).toBe(-1);
  });
});
