import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bigrams,
  heldBefore,
  namesHeld,
  repeats,
  tightness,
} from "../../../src/search/ranking/close-features.ts";
import { searched } from "../../support/searched.ts";
import { profile, questionWith, stretch } from "./asked.ts";

describe("tightness", () => {
  test.each([
    ["terms side by side", [[3], [4], []], 1],
    ["terms three words apart", [[0], [3], []], 0.5],
    ["the nearest of several uses", [[0, 9], [10], []], 1],
    ["one term alone", [[5], [], []], 0],
  ])("%s", (_, places, expected) => {
    expect(tightness(profile(places))).toBe(expected);
  });

  test("lies between 0 and 1", () => {
    const place = fc.uniqueArray(fc.nat(30), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 5 }), (places) => {
        const taken = new Set<number>();
        const apart = places.map((all) => all.filter((at) => !taken.has(at) && taken.add(at)));
        const value = tightness(profile(apart));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test("two-word runs count only where both words stand side by side", () => {
  const runs: [number, number][] = [
    [7, 8],
    [8, 9],
  ];
  expect(bigrams(stretch(1, 7, 8, 2, 9), questionWith({ runs }))).toBe(0.5);
  expect(bigrams(stretch(8, 7), questionWith({ runs }))).toBe(0);
});

test("a name is held where the sentence, its title or the sentence before has it", () => {
  const named = [0, 2, 3];
  const own = profile([[0], [], []]);
  const title = profile([[], [1], []]);
  expect(namesHeld([own, title], questionWith({ named }))).toBe(2 / 5);
  expect(namesHeld([own], questionWith({}))).toBe(0.5);
});

test("the sentence before fills what the sentence lacks", () => {
  const own = profile([[0], [], []]);
  expect(heldBefore(own, profile([[0], [], [4]]), questionWith({}))).toBe(3 / 6);
  expect(heldBefore(own, undefined, questionWith({}))).toBe(0);
});

test("a text without a new content word repeats the question", async () => {
  const { collection, read } = await searched({
    Harbour: "1931 it sank. The ferry sank. The ferry sank in 1931.",
  });
  const question = await read("did the ferry sink?");
  const repeated = [0, 1, 2].map((id) => repeats(collection.stretchOf(id), question, collection));
  expect(repeated).toEqual([0, 1, 0]);
});
