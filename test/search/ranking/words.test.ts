import { describe, expect, test } from "vitest";
import {
  bigrams,
  heldBefore,
  lengthOf,
  namesHeld,
  tightness,
} from "../../../src/search/ranking/close-features.ts";
import { bm25, exactness, nearness, phrases } from "../../../src/search/ranking/features.ts";
import { heldBeside, heldBy, heldByAny, total } from "../../../src/search/ranking/held.ts";
import { Places } from "../../../src/search/ranking/places.ts";
import { holdsTerm, joined, type Profile, profileOf } from "../../../src/search/ranking/profile.ts";
import type { Question } from "../../../src/search/ranking/question.ts";
import type { Tokens } from "../../../src/search/tokens.ts";
import { profile, questionWith, stretch } from "./asked.ts";

const question = (fields: Partial<Question>): Question =>
  questionWith({
    rarity: [1, 2, 4],
    needed: [1, 2, 4],
    placeOf: new Places([
      [10, 0],
      [11, 1],
      [12, 2],
    ]),
    known: 7,
    ...fields,
  });

describe("what a text holds of a question", () => {
  /** Word 5 is a stop word; all others are terms of their own. */
  const tokensOf = (words: readonly number[]): Pick<Tokens, "stretchOf" | "termOf"> => ({
    stretchOf: () => ({ block: Int32Array.of(10, ...words, 10), start: 1, end: 1 + words.length }),
    termOf: (word) => (word === 5 ? -1 : word),
  });
  const read = (words: readonly number[]): Profile =>
    // Nothing else is asked of the words.
    profileOf(0, question({}), tokensOf(words) as Tokens);

  test("is how often and where each term stands, counted in terms", () => {
    const { counts, places, length } = read([5, 10, 99, 12, 5, 10]);
    expect([...counts]).toEqual([2, 0, 1]);
    expect(places).toEqual([[0, 3], [], [2]]);
    expect(length).toBe(4);
    expect([0, 1, 2, 3].map((place) => holdsTerm({ counts, places, length }, place))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test("is counted as far as 255, alone and joined", () => {
    const often = read(Array.from({ length: 300 }, () => 10));
    expect([...often.counts]).toEqual([255, 0, 0]);
    expect(often.places[0]).toHaveLength(300);
    const both = joined([often, read([10, 11, 98])], 3);
    expect([...both.counts]).toEqual([255, 1, 0]);
    expect(both.length).toBe(303);
    expect([...joined([read([10, 11]), read([11])], 3).counts]).toEqual([1, 2, 0]);
  });
});

describe("sums of the weights", () => {
  const [first, last, none] = [profile([[1], [], []]), profile([[], [], [2, 3]]), profile([[], [], []])];
  const weights = [1, 2, 4];

  test("of all terms, of those held, by one or by any, and of those held beside another", () => {
    expect(total(weights)).toBe(7);
    expect([first, last, none].map((text) => heldBy(text, weights))).toEqual([1, 4, 0]);
    expect(heldByAny([first, last, last], weights)).toBe(5);
    expect(heldByAny([none], weights)).toBe(0);
    expect(heldBeside(last, first, weights)).toBe(4);
    expect(heldBeside(first, first, weights)).toBe(0);
  });

  test("names count by what all of them weigh, the sentence before by what the corpus knows", () => {
    expect(namesHeld([first, last], question({ named: [1, 0, 4] }))).toBe(1);
    expect(namesHeld([last], question({ named: [1, 2, 4] }))).toBeCloseTo(4 / 7, 12);
    expect(heldBefore(first, last, question({}))).toBeCloseTo(4 / 7, 12);
  });
});

describe("BM25 of a text", () => {
  test("sums up its terms, by rarity and by how long it is", () => {
    const text = profile([[1], [], [2, 5]], 10);
    const expected = (1 * 2.2 * 1) / (1 + 1.2) + (4 * 2.2 * 2) / (2 + 1.2);
    expect(bm25(text, question({}), 1.2, 10)).toBeCloseTo(expected, 12);
    const long = profile([[1], [], []], 20);
    expect(bm25(long, question({}), 1.2, 10)).toBeCloseTo(2.2 / (1 + 1.2 * 1.4), 12);
    expect(bm25(profile([[], [], []]), question({}), 1.2, 10)).toBe(0);
  });
});

describe("runs of the question's words", () => {
  const words = stretch(7, 8, 7, 8, 9, 8);

  test.each<[Question["triples"], number]>([
    [[[7, 8, 9]], 1],
    [[[7, 8, 7]], 1],
    [[[8, 9, 7]], 0],
    [[[9, 8, 7]], 0],
    [
      [
        [-1, 8, 9],
        [7, -1, 9],
        [7, 8, -1],
      ],
      0,
    ],
    [
      [
        [7, 8, 9],
        [9, 9, 9],
      ],
      0.5,
    ],
    [[], 0],
  ])("three in a row: %j is %d", (triples, share) => {
    expect(phrases(words, question({ triples }))).toBe(share);
  });

  test.each<[Question["runs"], number]>([
    [[[8, 9]], 1],
    [[[7, 8]], 1],
    [[[9, 8]], 1],
    [[[9, 7]], 0],
    [
      [
        [-1, 7],
        [8, -1],
      ],
      0,
    ],
    [
      [
        [8, 9],
        [7, 9],
      ],
      0.5,
    ],
    [[], 0],
  ])("two in a row: %j is %d", (runs, share) => {
    expect(bigrams(words, question({ runs }))).toBe(share);
  });

  test("and the words themselves count by their rarity", () => {
    const exact: Question["exact"] = [
      [7, 0],
      [9, 2],
      [30, 1],
    ];
    expect(exactness(words, question({ exact }))).toBeCloseTo(5 / 7, 12);
    expect(exactness(words, question({ exact: [[-1, 0]] }))).toBe(0);
    expect(exactness(stretch(7, 8), question({ exact: [[9, 0]] }))).toBe(0);
    expect(exactness(words, question({}))).toBe(0);
  });
});

describe("nearness", () => {
  const pairs = [
    { left: 0, right: 1, weight: 1 },
    { left: 1, right: 2, weight: 3 },
  ];

  test.each([
    ["side by side", [[4], [5], [6]], 1],
    ["three apart", [[4], [7], [8]], (1 / 3 + 3) / 4],
    ["the other way round", [[5], [4], []], 1 / 1.5 / 4],
    ["two of three", [[4], [5], []], 1 / 4],
    ["none", [[], [], []], 0],
    ["at one place", [[4], [4], [4]], 1],
  ])("%s", (_, places, expected) => {
    expect(nearness(profile(places), question({ pairs }))).toBeCloseTo(expected, 12);
  });

  test("of a question without neighbours is none", () => {
    expect(nearness(profile([[1], [2], []]), question({}))).toBe(0);
  });

  test("of all terms goes by the shortest stretch", () => {
    expect(tightness(profile([[0, 10], [9, 30], [12]]))).toBe(3 / 4);
    expect(tightness(profile([[0], [9], []]))).toBe(2 / 10);
    expect(tightness(profile([[], [], []]))).toBe(0);
  });
});

test("a longer text is longer, by less and less", () => {
  expect(lengthOf(stretch())).toBe(0);
  expect(lengthOf(stretch(...new Array<number>(19).fill(1)))).toBeCloseTo(Math.log(20) / 4, 12);
});
