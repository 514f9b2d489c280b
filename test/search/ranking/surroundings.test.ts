import { describe, expect, test } from "vitest";
import { Reading } from "../../../src/search/ranking/reading.ts";
import { type Scores, Surroundings } from "../../../src/search/ranking/surroundings.ts";
import { searched } from "../../support/searched.ts";

const NONE: Scores = { paragraphs: new Map(), articles: new Map() };

/** Three terms a sentence, nine an article, and titles of stop words alone. */
const equal = () =>
  searched({
    "": "Ferries carried coal. Ferries carried wool. Ferries carried iron.",
    The: "Trams carried coal. Trams carried wool. Trams carried iron.",
  });

async function around(question: string, scores = NONE) {
  const { collection, read } = await equal();
  const asked = await read(question);
  return {
    asked,
    texts: new Surroundings(collection, asked, new Reading(collection, asked), scores),
  };
}

/** BM25 of one term, as a share of the greatest, where a text is so many times as long as usual. */
const share = (k1: number, count: number, length: number): number =>
  ((k1 + 1) * count) / (count + k1 * (0.6 + 0.4 * length)) / 1.6;

describe("how well a sentence's surroundings fit", () => {
  test("is told by the sentence, by three of them and by the paragraph, each for its length", async () => {
    const { texts } = await around("coal");
    expect(texts.sentence(0)).toBeCloseTo(share(0.6, 1, 1), 12);
    expect(texts.sentence(1)).toBe(0);
    expect(texts.window(0)).toBeCloseTo(share(0.9, 1, 2 / 2.4), 12);
    expect(texts.window(1)).toBeCloseTo(share(0.9, 1, 3 / 2.4), 12);
    expect(texts.window(2)).toBe(0);
    // A title counts as one term at least.
    expect(texts.paragraph(2)).toBeCloseTo(share(0.9, 1, 9 / 10), 12);
  });

  test("is a share of all that the corpus knows of the question", async () => {
    const [one, two, unknown] = await Promise.all([
      around("coal"),
      around("coal wool"),
      around("coal zebra"),
    ]);
    expect(two.texts.sentence(0)).toBeCloseTo(one.texts.sentence(0) / 2, 12);
    expect(unknown.texts.sentence(0)).toBeCloseTo(one.texts.sentence(0), 12);
  });

  test("is told by the index of a paragraph that is among the best", async () => {
    const { asked, texts } = await around("coal", { ...NONE, paragraphs: new Map([[0, 3]]) });
    expect([0, 1, 2].map((id) => texts.paragraph(id))).toEqual(
      Array.from({ length: 3 }, () => expect.closeTo(3 / asked.known / 1.6, 12)),
    );
    expect(texts.paragraph(3)).toBeCloseTo(share(0.9, 1, 9 / 10), 12);
  });

  test("is told by the article where it is among the best, and is nothing where it is not", async () => {
    const { asked, texts } = await around("coal", { ...NONE, articles: new Map([[0, 3]]) });
    expect([0, 1, 2].map((id) => texts.article(id))).toEqual(
      Array.from({ length: 3 }, () => expect.closeTo(3 / asked.known / (1.2 * 1.6), 12)),
    );
    expect([3, 4, 5].map((id) => texts.article(id))).toEqual([0, 0, 0]);
  });
});
