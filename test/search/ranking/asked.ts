import { Places } from "../../../src/search/ranking/places.ts";
import type { Profile } from "../../../src/search/ranking/profile.ts";
import type { Question } from "../../../src/search/ranking/question.ts";
import type { Stretch } from "../../../src/search/tokens.ts";

/** A question of three terms, with the fields that a test is about. */
export const questionWith = (fields: Partial<Question>): Question => ({
  terms: ["a", "b", "c"],
  searched: [],
  rarity: [1, 2, 3],
  needed: [1, 2, 3],
  placeOf: new Places([]),
  pairs: [],
  triples: [],
  runs: [],
  names: new Set(),
  named: [0, 0, 0],
  exact: [],
  wanted: "other",
  words: new Set(),
  slips: new Map(),
  known: 6,
  knownShare: 1,
  ...fields,
});

/** What a text of so many terms holds of it, by where each of the three stands. */
export const profile = (places: readonly (readonly number[])[], length = 20): Profile => ({
  counts: places.map((each) => each.length),
  places,
  length,
});

/** A text of these words, in a block in which others stand around it: 9 and 8 before it, 9 and 7 behind. */
export const stretch = (...words: readonly number[]): Stretch => ({
  block: Int32Array.of(9, 8, ...words, 9, 7),
  start: 2,
  end: 2 + words.length,
});
