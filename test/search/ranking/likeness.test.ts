import { describe, expect, test } from "vitest";
import { Likeness, type Meant } from "../../../src/search/ranking/likeness.ts";
import type { Question } from "../../../src/search/ranking/question.ts";
import type { Stretch, Tokens } from "../../../src/search/tokens.ts";
import { at } from "../../../src/text/at.ts";
import { language } from "../../support/searched.ts";
import { profile, questionWith } from "./asked.ts";

/** Three meanings that have nothing in common, and one that lies between the first two. */
const [EAST, NORTH, UP] = [Int8Array.of(127, 0, 0), Int8Array.of(0, 127, 0), Int8Array.of(0, 0, 127)];
const NORTHEAST = Int8Array.of(90, 90, 0);
const WEST = Int8Array.of(-127, 0, 0);
const [LIKE, SAME] = [(127 * 90) / 127 ** 2, 1];

const WORDS = { east: 0, north: 1, up: 2, northeast: 3, west: 4, name: 5, the: 6 } as const;
const MEANINGS = [EAST, NORTH, UP, NORTHEAST, WEST, null];

type Word = keyof typeof WORDS;

/** The question asks for something in the east, in the north, and for a name. */
const asked = (fields: Partial<Question> = {}): Question =>
  questionWith({
    terms: ["east", "north", "name"],
    rarity: [1, 2, 5],
    names: new Set([2]),
    named: [0, 0, 5],
    ...fields,
  });

/** Words as they lie in a block, between words of other texts. */
const stretch = (words: readonly Word[]): Stretch => ({
  block: Int32Array.of(WORDS.up, ...words.map((word) => WORDS[word]), WORDS.up),
  start: 1,
  end: 1 + words.length,
});

/** What a sentence of these words means beside a question; `held` tells which of the question's terms it holds. */
function meant(words: readonly Word[], held: readonly boolean[] = [], question = asked()): Meant {
  // A stop word has no term to ask a meaning of.
  const tokens: Partial<Tokens> = {
    stretchOf: () => stretch(words),
    termOf: (word) => (word === WORDS.the ? -1 : word),
    meaningOf: (term) => at(MEANINGS, term),
    rarityOf: (term) => term + 1,
  };
  const meanings = new Map<string, Int8Array>([
    ["east", EAST],
    ["north", NORTH],
    ["up", UP],
  ]);
  const read = { ...language, meaning: (term: string) => meanings.get(term) };
  // Nothing else is asked of the words.
  const likeness = new Likeness(read, tokens as Tokens, question);
  return likeness.of(0, profile(question.terms.map((_, place) => (held[place] ? [0] : []))));
}

describe("the ordinary words of a question", () => {
  test.each<[string, Word[], boolean[], number]>([
    ["are said by a sentence that holds them", ["east", "north"], [true, true], 1],
    ["are said by rarity", ["north", "the"], [false, true], 2 / 3],
    ["are half said by words that are like them", ["northeast"], [], (LIKE * 1 + LIKE * 2) / 3],
    ["are said by the likest word", ["northeast", "up", "east"], [], (SAME * 1 + LIKE * 2) / 3],
    ["are not said by other words", ["up", "name", "the"], [false, false, true], 0],
    ["are not said by the contrary", ["west"], [], 0],
  ])("%s", (_, words, held, expected) => {
    expect(meant(words, held).ordinary).toBeCloseTo(expected, 5);
  });

  test("are not said where there are none", () => {
    const names = asked({ names: new Set([0, 1, 2]), named: [1, 2, 5] });
    expect(meant(["east"], [true], names).ordinary).toBe(0);
  });
});

describe("what stands there in other words", () => {
  const nearly = (like: number): number => (like - 0.3) / 0.7;

  test.each<[string, Word[], boolean[], number]>([
    ["is nothing where the words stand there themselves", ["east", "north", "name"], [true, true, true], 0],
    ["is what is like a word that is not there", ["northeast"], [true], (nearly(LIKE) * 2) / 8],
    ["counts by rarity", ["northeast"], [], (nearly(LIKE) * 3) / 8],
    ["is nothing for what is hardly like it", ["up"], [], 0],
    ["is nothing for the very word under another term", ["east"], [], 0],
  ])("%s", (_, words, held, expected) => {
    expect(meant(words, held).instead).toBeCloseTo(expected, 5);
  });

  test("is nothing where nothing is asked", () => {
    const nothing = asked({ terms: [], rarity: [], named: [], names: new Set() });
    expect(meant(["east"], [], nothing)).toEqual({ ordinary: 0, instead: 0, theme: 0 });
  });
});

describe("the theme of a sentence", () => {
  /** The question's is one part east and two parts north. */
  const question = Math.sqrt(5);

  test.each<[string, Word[], number]>([
    ["is the question's where all words mean the same in the same measure", ["east", "north"], 1],
    ["goes by rarity", ["east", "up"], 1 / question / Math.sqrt(1 + 9)],
    ["counts each word once", ["east", "north", "north", "the"], 1],
    ["is another where nothing is like it", ["up"], 0],
    ["may be the contrary", ["west"], -1 / question],
    ["is none where no word has a meaning", ["name", "the"], 0],
  ])("%s", (_, words, expected) => {
    expect(meant(words).theme).toBeCloseTo(expected, 5);
  });

  test("is none where the question has none", () => {
    const names = asked({ terms: ["name"], rarity: [5], named: [5], names: new Set([0]) });
    expect(meant(["east"], [], names).theme).toBe(0);
  });
});

test("a sentence that is looked at twice means the same both times", () => {
  const tokens: Partial<Tokens> = {
    stretchOf: () => stretch(["northeast", "up"]),
    termOf: (word) => word,
    meaningOf: (term) => at(MEANINGS, term),
    rarityOf: () => 1,
  };
  const read = { ...language, meaning: () => EAST };
  // Nothing else is asked of the words.
  const likeness = new Likeness(read, tokens as Tokens, asked());
  const [first, again] = [0, 0].map((id) => likeness.of(id, profile([[], [], []])));
  expect(again).toEqual(first);
  expect(first?.theme).toBeGreaterThan(0);
});

test("each term's meaning is looked up once, whether it has one or not", () => {
  const lookedUp: number[] = [];
  const tokens: Partial<Tokens> = {
    stretchOf: () => stretch(["east", "name", "east"]),
    termOf: (word) => word,
    meaningOf: (term) => {
      lookedUp.push(term);
      return at(MEANINGS, term);
    },
    rarityOf: () => 1,
  };
  const read = { ...language, meaning: () => undefined };
  // Nothing else is asked of the words.
  const likeness = new Likeness(read, tokens as Tokens, asked());
  for (const id of [0, 1]) likeness.of(id, profile([[], [], []]));
  expect(lookedUp).toEqual([WORDS.east, WORDS.name]);
});
