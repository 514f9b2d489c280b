import { describe, expect, test } from "vitest";
import type { Profile } from "../../../src/search/ranking/profile.ts";
import { Reading } from "../../../src/search/ranking/reading.ts";
import { searched } from "../../support/searched.ts";

const PADDING = "It was late again because of the fog over the bay and of the rain. ".repeat(8);

const harbour = () =>
  searched({
    "A ferry": `The ferry left. A toll rose. ${PADDING.trim()}\n\nCoal came. The ferry sank. The toll fell.`,
    "A harbour": "The harbour froze. The toll stayed.",
  });

const reading = async (): Promise<Reading> => {
  const { collection, read } = await harbour();
  return new Reading(collection, await read("ferry toll coal harbour"));
};

/** How often a text holds "ferry", "toll", "coal" and "harbour". */
const held = (text: Profile | undefined): number[] | undefined => text && [...text.counts];

/** "The ferry left." has the id 0; eight sentences of fog come before "Coal came." */
const COAL = 10;
const FROZE = 13;

describe("what texts hold of a question", () => {
  test("is told of a sentence and of a title", async () => {
    const texts = await reading();
    expect([0, 1, 2, COAL].map((id) => held(texts.sentence(id)))).toEqual([
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 1, 0],
    ]);
    expect([0, 1].map((id) => held(texts.title(id)))).toEqual([
      [1, 0, 0, 0],
      [0, 0, 0, 1],
    ]);
  });

  test("is told of the sentence before, if it stands in the same article", async () => {
    const texts = await reading();
    expect([1, 2, COAL + 2].map((id) => held(texts.before(id)))).toEqual([
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [1, 0, 0, 0],
    ]);
    expect([0, FROZE].map((id) => texts.before(id))).toEqual([undefined, undefined]);
    expect(held(texts.before(FROZE + 1))).toEqual([0, 0, 0, 1]);
  });

  test("is told of a sentence with its neighbours, as far as its paragraph goes", async () => {
    const texts = await reading();
    expect([0, 1, 2, COAL - 1, COAL, COAL + 1, COAL + 2, FROZE].map((id) => held(texts.window(id)))).toEqual([
      [1, 1, 0, 0],
      [1, 1, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 0],
      [1, 0, 1, 0],
      [1, 1, 1, 0],
      [1, 1, 0, 0],
      [0, 1, 0, 1],
    ]);
  });

  test("is told of a paragraph with its title", async () => {
    const texts = await reading();
    expect([0, 1, 2].map((id) => held(texts.paragraph(id)))).toEqual([
      [2, 1, 0, 0],
      [2, 1, 1, 0],
      [0, 1, 0, 2],
    ]);
    expect(texts.paragraph(2).length).toBe(5);
  });

  test("is read once", async () => {
    const texts = await reading();
    expect(texts.sentence(1)).toBe(texts.sentence(1));
    expect(texts.paragraph(1)).toBe(texts.paragraph(1));
    expect(texts.before(1)).toBe(texts.sentence(0));
  });
});
