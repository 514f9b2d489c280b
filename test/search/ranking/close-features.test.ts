import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadEnglish } from "../../../src/languages/en/pack.ts";
import {
  bigrams,
  heldBefore,
  namesHeld,
  repeats,
  tightness,
} from "../../../src/search/ranking/close-features.ts";
import type { Profile } from "../../../src/search/ranking/profile.ts";
import type { Question } from "../../../src/search/ranking/question.ts";
import { TokenTable } from "../../../src/search/tokens.ts";

const profile = (places: readonly (readonly number[])[]): Profile => ({
  counts: Uint8Array.from(places, ({ length }) => length),
  places,
  length: 20,
});

const question = (fields: Partial<Question>): Question => ({
  terms: ["a", "b", "c"],
  searched: [],
  rarity: [1, 2, 3],
  needed: [1, 2, 3],
  placeOf: new Map(),
  pairs: [],
  triples: [],
  runs: [],
  names: new Set(),
  named: [0, 0, 0],
  exact: new Map(),
  wanted: "other",
  words: new Set(),
  slips: new Map(),
  known: 6,
  knownShare: 1,
  ...fields,
});

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
  expect(bigrams(Int32Array.of(1, 7, 8, 2, 9), question({ runs }))).toBe(0.5);
  expect(bigrams(Int32Array.of(8, 7), question({ runs }))).toBe(0);
});

test("a name is held where the sentence, its title or the sentence before has it", () => {
  const named = [0, 2, 3];
  const own = profile([[0], [], []]);
  const title = profile([[], [1], []]);
  expect(namesHeld([own, title], question({ named }))).toBe(2 / 5);
  expect(namesHeld([own], question({}))).toBe(0.5);
});

test("the sentence before fills what the sentence lacks", () => {
  const own = profile([[0], [], []]);
  expect(heldBefore(own, profile([[0], [], [4]]), question({}))).toBe(3 / 6);
  expect(heldBefore(own, undefined, question({}))).toBe(0);
});

test("a text without a new content word repeats the question", async () => {
  const language = await loadEnglish();
  const tokens = new TokenTable(language);
  tokens.add("The ferry sank.");
  tokens.add("The ferry sank in 1931.");
  const placeOf = new Map(tokens.termsOf(0).map((term, place) => [tokens.term(term), place]));
  expect(repeats(tokens.wordsOf(0), question({ placeOf }), tokens)).toBe(1);
  expect(repeats(tokens.wordsOf(1), question({ placeOf }), tokens)).toBe(0);
});
