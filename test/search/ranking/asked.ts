import { Places } from "../../../src/search/ranking/places.ts";
import type { Profile } from "../../../src/search/ranking/profile.ts";
import type { Question } from "../../../src/search/ranking/question.ts";

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
  exact: new Map(),
  wanted: "other",
  words: new Set(),
  slips: new Map(),
  known: 6,
  knownShare: 1,
  ...fields,
});

/** What a text of so many terms holds of it, by where each of the three stands. */
export const profile = (places: readonly (readonly number[])[], length = 20): Profile => ({
  counts: Uint8Array.from(places, (each) => each.length),
  places,
  length,
});
