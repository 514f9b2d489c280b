import { describe, expect, test } from "vitest";
import { Collection } from "../../src/search/collection.ts";
import { indexesOf } from "../../src/search/indexes.ts";
import { NOTHING_GONE } from "../../src/search/volumes/gone.ts";
import { wordsOf } from "../../src/text/article.ts";
import { at } from "../../src/text/at.ts";
import { collected, language, titled } from "../support/searched.ts";

const PADDING = `It was late${" and late again".repeat(40)}.`;

const TEXTS = [
  `The ferry left the harbour. It carried coal and wool. ${PADDING}\n\nThe toll rose.`,
  "A tram came. The ferry was late.",
  `Wool is cheap. Coal is dear. ${PADDING}\n\nThe harbour froze.`,
];

const articles = TEXTS.map((text, place) =>
  titled(`Title ${place} of the harbour`, text, {
    id: `a${place}`,
    ...(place === 2 && { source: "Coal Post" }),
  }),
);
const sentences = articles.flatMap((article) => article.sentences);

/** Volumes that hold these articles, by their places, some of them gone. */
const collectionOf = (
  volumes: readonly (readonly number[])[],
  gone: readonly number[] = [],
): Promise<Collection> =>
  collected(
    volumes.map((places) => places.map((place) => at(articles, place))),
    new Set(gone.map((place) => at(articles, place))),
  );

const numberOf = (each: Collection, word: string): number => each.term(language.term(word));

/** One volume that holds all, two that hold one and two, and three that hold one each. */
const eachWay = async () => ({
  whole: await collectionOf([[0, 1, 2]]),
  halved: await collectionOf([[0], [1, 2]]),
  apart: await collectionOf([[0], [1], [2]]),
});

describe("several volumes are read as one", () => {
  test("each sentence has its place, its article and its paragraph", async () => {
    for (const each of Object.values(await eachWay())) {
      expect(each.counts).toEqual({ sentences: 10, paragraphs: 5, articles: 3 });
      expect(each.present).toBe(10);
      for (const [id, sentence] of sentences.entries()) {
        expect(each.sentence(id)).toBe(sentence);
        expect(each.idOf(sentence)).toBe(id);
        expect(each.article(each.articleOf(id))).toBe(sentence.article);
      }
      expect(sentences.map((_, id) => each.articleOf(id))).toEqual([0, 0, 0, 0, 1, 1, 2, 2, 2, 2]);
      expect(sentences.map((_, id) => each.paragraphOf(id))).toEqual([0, 0, 0, 1, 2, 2, 3, 3, 3, 4]);
      expect([0, 1, 2, 3, 4].map((id) => each.paragraph(id))).toEqual([
        { article: 0, first: 0, end: 3 },
        { article: 0, first: 3, end: 4 },
        { article: 1, first: 4, end: 6 },
        { article: 2, first: 6, end: 9 },
        { article: 2, first: 9, end: 10 },
      ]);
    }
  });

  test("each text has its words, titles behind all sentences, with their outlets", async () => {
    for (const each of Object.values(await eachWay())) {
      const words = (text: number) => each.wordingOf(text).words;
      for (const [id, sentence] of sentences.entries())
        expect(words(id)).toEqual(language.words(wordsOf(sentence)));
      expect([0, 1, 2].map((article) => words(each.titleOf(article)).join(" "))).toEqual([
        "title 0 of the harbour",
        "title 1 of the harbour",
        "title 2 of the harbour coal post",
      ]);
      expect(each.wordingOf(0)).toEqual({
        words: ["the", "ferry", "left", "the", "harbour"],
        terms: ["", ...["ferry", "left"].map(language.term), "", language.term("harbour")],
      });
    }
  });

  test("each term is as rare as it is in all, and a word that none has is none", async () => {
    const { whole, apart } = await eachWay();
    for (const word of ["ferry", "wool", "tram", "harbour", "title"])
      expect(apart.rarityOf(numberOf(apart, word))).toBeCloseTo(whole.rarityOf(numberOf(whole, word)), 12);
    // "Tram" stands once, "ferry" twice in ten sentences and three titles.
    expect(apart.rarityOf(numberOf(apart, "tram"))).toBeCloseTo(Math.log(1 + 14.5 / 1.5), 12);
    expect(apart.rarityOf(numberOf(apart, "ferry"))).toBeCloseTo(Math.log(1 + 14.5 / 2.5), 12);
    expect(apart.textOf(numberOf(apart, "ferries"))).toBe(language.term("ferry"));
    for (const each of [whole, apart]) {
      expect(["tram", "the", "froze"].map((word) => each.word(word) >= 0)).toEqual([true, true, true]);
      expect([each.word("zebra"), each.term("zebra"), each.term("")]).toEqual([-1, -1, -1]);
    }
    expect(apart.termOf(apart.word("the"))).toBe(-1);
    expect(apart.meaningOf(numberOf(apart, "coal"))).toEqual(language.meaning(language.term("coal")));
  });

  test("the averages are those of all", async () => {
    const { whole, apart } = await eachWay();
    const terms = (text: number) => whole.wordingOf(text).terms.filter(Boolean).length;
    const mean = (from: number, end: number) =>
      Array.from({ length: end - from }, (_, place) => terms(from + place)).reduce(
        (sum, each) => sum + each,
      ) /
      (end - from);
    const [sentence, title] = [mean(0, 10), mean(10, 13)];
    for (const { averages } of [whole, apart]) {
      expect(averages.sentence).toBeCloseTo(sentence, 9);
      expect(averages.title).toBeCloseTo(title, 9);
    }
    expect(whole.averages.paragraph).toBeCloseTo(title + (sentence * 10) / 5, 9);
    expect(whole.averages.article).toBeCloseTo(title + (sentence * 10) / 3, 9);
    // Titles are as long in one volume as in another, or nearly.
    expect(apart.averages.paragraph).toBeCloseTo(whole.averages.paragraph, 0);
    expect(apart.averages.article).toBeCloseTo(whole.averages.article, 0);
  });

  test.each([
    ["sentence", -1, "-1 is none of 10 sentences"],
    ["sentence", 10, "10 is none of 10 sentences"],
    ["articleOf", -1, "-1 is none of 10 sentences"],
    ["paragraphOf", 10, "10 is none of 10 sentences"],
    ["paragraph", 5, "5 is none of 5 paragraphs"],
    ["article", 3, "3 is none of 3 articles"],
    ["wordsOf", -1, "-1 is none of 10 sentences"],
    ["wordsOf", 13, "3 is none of 3 articles"],
  ] as const)("nothing is told of what is not there: %s %d", async (what, id, problem) => {
    for (const each of Object.values(await eachWay()))
      expect(() => each[what](id)).toThrow(new RangeError(problem));
  });

  test("a sentence that its list lacks is told", async () => {
    const [part] = (await eachWay()).whole.parts;
    const bare = part && new Collection([{ ...part, sentences: [] }], language, part.volume.vocabulary);
    expect(() => bare?.sentence(0)).toThrow(new RangeError("no sentence 0"));
  });

  test("a sentence of another article has no place in it", async () => {
    const [other] = titled("Elsewhere", "The ferry left.").sentences;
    expect(other && (await eachWay()).apart.idOf(other)).toBeUndefined();
  });

  test("an empty one has nothing", async () => {
    const empty = await collectionOf([]);
    expect(empty.counts).toEqual({ sentences: 0, paragraphs: 0, articles: 0 });
    expect(empty.averages).toEqual({ sentence: 1, title: 1, paragraph: 1, article: 1 });
    expect(empty.present).toBe(0);
  });
});

describe("what is gone", () => {
  test.each([[[0]], [[1]], [[2]], [[0, 2]], [[0, 1, 2]]])("counts for nothing: %j", async (gone) => {
    const left = [0, 1, 2].filter((place) => !gone.includes(place));
    const never = await collectionOf([left]);
    const rarity = (each: Collection, word: string) => each.rarityOf(numberOf(each, word));
    for (const volumes of [[[0, 1, 2]], [[0], [1, 2]]]) {
      const without = await collectionOf(volumes, gone);
      expect(without.present).toBe(never.counts.sentences);
      for (const word of ["ferry", "wool", "harbour", "coal", "tram", "late", "froze"]) {
        expect(numberOf(without, word) < 0).toBe(numberOf(never, word) < 0);
        if (numberOf(never, word) >= 0) expect(rarity(without, word)).toBeCloseTo(rarity(never, word), 12);
      }
    }
  });

  test.each([[[0]], [[1]], [[2]], [[0, 2]], [[0, 1, 2]]])(
    "is not found, and changes no rarity of what is: %j",
    async (gone) => {
      const terms = ["ferry", "tram", "harbour", "coal", "late", "toll", "froze", "zebra"].map(language.term);
      const left = [0, 1, 2].filter((place) => !gone.includes(place));
      const never = await collectionOf([left]);
      for (const volumes of [[[0, 1, 2]], [[0], [1, 2]]]) {
        const without = await collectionOf(volumes, gone);
        for (const grain of ["sentences", "paragraphs", "articles"] as const) {
          const [mine, theirs] = [indexesOf(without)[grain], indexesOf(never)[grain]];
          expect(await mine.rarities(terms)).toEqual(
            (await theirs.rarities(terms)).map((each) => expect.closeTo(each, 12)),
          );
          const [here, there] = [
            await mine.search({ terms, limit: 99 }),
            await theirs.search({ terms, limit: 99 }),
          ];
          expect(here).toHaveLength(there.length);
        }
      }
    },
  );

  test("is nothing where no article is gone", async () => {
    for (const { gone } of (await eachWay()).apart.parts) expect(gone).toBe(NOTHING_GONE);
  });
});

describe("hits of several volumes", () => {
  const terms = ["ferry", "harbour", "wool", "froze"].map(language.term);

  test.each(["sentences", "paragraphs", "articles"] as const)("of %s come the best first", async (grain) => {
    const { whole, apart } = await eachWay();
    for (const each of [whole, apart]) {
      const hits = await indexesOf(each)[grain].search({ terms, limit: 99 });
      expect(hits).toHaveLength(each.counts[grain]);
      expect(hits).toEqual(hits.toSorted((a, b) => b.score - a.score || a.id - b.id));
      for (const limit of [1, 2])
        expect(await indexesOf(each)[grain].search({ terms, limit })).toEqual(hits.slice(0, limit));
    }
  });

  test("of equals come in the order of their ids", async () => {
    const same = [0, 1, 2].map((place) => titled("Harbour", "The ferry came.", { id: `b${place}` }));
    for (const volumes of [[same], same.map((article) => [article])]) {
      const hits = await indexesOf(await collected(volumes)).sentences.search({ terms, limit: 2 });
      expect(hits.map(({ id }) => id)).toEqual([0, 1]);
    }
  });

  test.each(["sentences", "paragraphs", "articles"] as const)(
    "of %s keep to the articles asked for",
    async (grain) => {
      const firsts = { sentences: [0, 4, 6, 10], paragraphs: [0, 2, 3, 5], articles: [0, 1, 2, 3] }[grain];
      for (const each of Object.values(await eachWay()))
        for (const place of [0, 1, 2]) {
          const within = (article: number) => article === place;
          const hits = await indexesOf(each)[grain].search({ terms, limit: 99, within });
          const ids = Array.from({ length: each.counts[grain] }, (_, id) => id);
          expect(hits.map(({ id }) => id).sort((a, b) => a - b)).toEqual(
            ids.slice(firsts[place], firsts[place + 1]),
          );
        }
    },
  );
});
