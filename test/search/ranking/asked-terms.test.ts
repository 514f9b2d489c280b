import { describe, expect, test } from "vitest";
import { indexesOf } from "../../../src/search/indexes.ts";
import {
  type AskedTerm,
  isKnown,
  lookUp,
  neededWeights,
  placesByNumber,
  searchedTerms,
} from "../../../src/search/ranking/asked-terms.ts";
import { language, searched } from "../../support/searched.ts";

const term = (fields: Partial<AskedTerm>): AskedTerm => ({
  term: "toll",
  number: 7,
  kin: new Map(),
  rarity: 2,
  light: false,
  ...fields,
});

const held = term({});
const first = term({ term: "ferri", number: 0, rarity: 4 });
const otherwise = term({
  term: "ship",
  number: -1,
  kin: new Map([
    ["vessel", 3],
    ["boat", 0],
  ]),
  rarity: 6,
});
const unknown = term({ term: "zebra", number: -1, rarity: 9 });

describe("a term looked up in a corpus", () => {
  const look = async (texts: readonly string[], ...terms: string[]) => {
    const { collection } = await searched({ Harbour: texts.join(" ") });
    const { sentences } = indexesOf(collection);
    return { found: await lookUp(terms, language, collection, sentences), collection };
  };

  test("is told by its number, with the kin that the corpus holds, even the first of its words", async () => {
    const { found, collection } = await look(["Boat.", "Vessels carry tolls."], "ship", "toll", "zebra");
    const number = (each: string) => collection.term(each);
    expect(number("boat")).toBe(0);
    expect(found.map(({ number, kin }) => [number, kin])).toEqual([
      [
        -1,
        new Map([
          ["vessel", number("vessel")],
          ["boat", 0],
        ]),
      ],
      [number("toll"), new Map()],
      [-1, new Map()],
    ]);
  });

  test("is as rare as the first of its kin where the corpus does not hold it", async () => {
    const texts = ["The vessel left.", "The vessel came.", "The boat sank.", "The toll rose."];
    const { found } = await look(texts, "ship", "vessel", "boat", "zebra", "toll");
    const [ship, vessel, boat, zebra, toll] = found.map(({ rarity }) => rarity);
    expect(ship).toBe(vessel);
    expect(boat).toBe(toll);
    expect(boat).toBeGreaterThan(vessel ?? 0);
    expect(zebra).toBeGreaterThan(boat ?? 0);
  });

  test("is as rare as it is itself where the corpus holds it, whatever its kin", async () => {
    const texts = ["The ship left.", "The vessel came.", "The vessel sank."];
    const { found } = await look(texts, "ship", "vessel");
    expect(found[0]?.rarity).toBeGreaterThan(found[1]?.rarity ?? 0);
    const opening = await look(["Ship.", "A vessel came.", "A vessel sank."], "ship", "vessel");
    expect(opening.found[0]?.number).toBe(0);
    expect(opening.found[0]?.rarity).toBeGreaterThan(opening.found[1]?.rarity ?? 0);
  });

  test("is light where an answer may well do without it", async () => {
    const { found } = await look(["The toll rose now."], "now", "toll");
    expect(found.map(({ light }) => light)).toEqual([true, false]);
  });
});

test("a term is known where the corpus holds it or one of its kin", () => {
  expect([held, first, otherwise, unknown].map(isKnown)).toEqual([true, true, true, false]);
});

test("terms are searched for with their kin where the corpus does not hold them, each once", () => {
  const kin = term({ term: "toll", number: 0, kin: new Map([["fee", 9]]) });
  const vessel = term({ term: "vessel", number: 3 });
  expect(searchedTerms([kin, otherwise, first, unknown, vessel])).toEqual([
    "toll",
    "ship",
    "vessel",
    "boat",
    "ferri",
    "zebra",
  ]);
});

test("a number leads to the term that has it, else to one whose kin has it", () => {
  const places = placesByNumber([otherwise, held, unknown]);
  expect([3, 0, 7, 1].map((number) => places.of(number))).toEqual([0, 0, 1, -1]);
  expect(placesByNumber([first, otherwise]).of(0)).toBe(0);
  expect(placesByNumber([otherwise, first]).of(0)).toBe(1);
  expect(placesByNumber([unknown]).of(0)).toBe(-1);
});

describe("how much a term must be there", () => {
  const none: ReadonlySet<string> = new Set();

  test.each<[string, AskedTerm[], ReadonlySet<string>, number[]]>([
    ["is its rarity where it is known", [held, first], none, [2, 4]],
    ["is what the known ones are on average where it is not", [held, first, unknown], none, [2, 4, 3]],
    ["is its rarity where it is known in another word", [held, otherwise, unknown], none, [2, 6, 4]],
    ["is its rarity where it is a name", [held, unknown], new Set(["zebra"]), [2, 9]],
    ["is its rarity where nothing is known", [unknown, unknown], none, [9, 9]],
    ["is a quarter of it for a light one", [held, term({ light: true, rarity: 8 })], none, [2, 2]],
    ["is all of it for a light name", [term({ light: true, rarity: 8 })], new Set(["toll"]), [8]],
    [
      "is a quarter of the average for a light one that is not known",
      [held, { ...unknown, light: true }],
      none,
      [2, 0.5],
    ],
  ])("%s", (_, terms, names, expected) => {
    expect(neededWeights(terms, names)).toEqual(expected);
  });
});
