import { describe, expect, test } from "vitest";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import { Collection } from "../../src/search/collection.ts";
import { Finder } from "../../src/search/finder.ts";
import { indexesOf } from "../../src/search/indexes.ts";
import { Vocabulary } from "../../src/search/vocabulary.ts";
import { goneFrom } from "../../src/search/volumes/gone.ts";
import { indexData } from "../../src/search/volumes/indexing.ts";
import { SearchVolume } from "../../src/search/volumes/volume.ts";
import { type SegmentedArticle, type Sentence, wordsOf } from "../../src/text/article.ts";
import { articleOf } from "../support/article.ts";

const language = await loadEnglish();

const TEXTS = [
  "The ferry left the harbour. It carried coal and wool.\n\nThe toll rose.",
  "A tram came. The ferry was late.",
  "Wool is cheap. Coal is dear. The harbour froze.",
];

const titled = (text: string, at: number): SegmentedArticle => {
  const sentences: Sentence[] = [];
  const plain = articleOf(text);
  const article = { ...plain, id: `a${at}`, title: `Title ${at} of the harbour`, sentences };
  for (const sentence of plain.sentences) sentences.push({ ...sentence, article });
  return article;
};

const articles = TEXTS.map(titled);

/** A collection of volumes that hold these articles, by their places, some of them gone. */
async function collectionOf(
  volumes: readonly (readonly number[])[],
  gone: readonly number[] = [],
): Promise<Collection> {
  const vocabulary = new Vocabulary(language);
  const shelved = [];
  for (const places of volumes) {
    const own = places.flatMap((at) => articles[at] ?? []);
    const sentences = own.flatMap((article) => article.sentences);
    const volume = new SearchVolume(await indexData(sentences, language), vocabulary);
    const without = new Set(places.flatMap((at, own) => (gone.includes(at) ? [own] : [])));
    shelved.push({ volume, articles: own, sentences, gone: goneFrom(volume, without) });
  }
  return new Collection(shelved, language, vocabulary);
}

const whole = await collectionOf([[0, 1, 2]]);
const apart = await collectionOf([[0], [1, 2]]);
const sentences = articles.flatMap((article) => article.sentences);

describe("several volumes are read as one", () => {
  test("each sentence has its place, its article and its paragraph", () => {
    for (const [id, sentence] of sentences.entries())
      for (const each of [whole, apart]) {
        expect(each.sentence(id)).toBe(sentence);
        expect(each.idOf(sentence)).toBe(id);
        expect(each.article(each.articleOf(id))).toBe(sentence.article);
        const run = each.paragraph(each.paragraphOf(id));
        expect([run.first <= id, id < run.end, run.article]).toEqual([true, true, each.articleOf(id)]);
      }
    expect(apart.counts).toEqual(whole.counts);
    expect(apart.counts).toMatchObject({ sentences: 8, articles: 3 });
    expect(apart.present).toBe(8);
  });

  test("each text has its words, titles behind all sentences", () => {
    const words = (each: Collection, text: number) => each.wordingOf(text).words;
    for (const [id, sentence] of sentences.entries())
      for (const each of [whole, apart]) expect(words(each, id)).toEqual(language.words(wordsOf(sentence)));
    for (const each of [whole, apart])
      expect([0, 1, 2].map((at) => words(each, each.titleOf(at)).join(" "))).toEqual(
        [0, 1, 2].map((at) => `title ${at} of the harbour`),
      );
    expect(apart.wordingOf(0)).toEqual({
      words: ["the", "ferry", "left", "the", "harbour"],
      terms: ["", ...["ferry", "left"].map(language.term), "", language.term("harbour")],
    });
  });

  test("each term is as rare as it is in all, and a word that none has is none", () => {
    const number = (each: Collection, word: string) => each.term(language.term(word));
    for (const word of ["ferry", "wool", "tram", "harbour", "title"])
      expect(apart.rarityOf(number(apart, word))).toBeCloseTo(whole.rarityOf(number(whole, word)), 12);
    expect(apart.rarityOf(number(apart, "tram"))).toBeGreaterThan(apart.rarityOf(number(apart, "ferry")));
    expect(apart.textOf(number(apart, "ferries"))).toBe(language.term("ferry"));
    expect([apart.word("tram") >= 0, apart.word("zebra"), apart.term("zebra")]).toEqual([true, -1, -1]);
    expect(apart.termOf(apart.word("the"))).toBe(-1);
    expect(apart.meaningOf(number(apart, "coal"))).toEqual(language.meaning(language.term("coal")));
  });

  test("the averages are those of all", () => {
    for (const [name, value] of Object.entries(whole.averages))
      expect(apart.averages).toHaveProperty(name, expect.closeTo(value, 6));
  });

  test.each([
    ["sentence", -1, "-1 is none of 8 sentences"],
    ["sentence", 8, "8 is none of 8 sentences"],
    ["articleOf", -1, "-1 is none of 8 sentences"],
    ["paragraphOf", 8, "8 is none of 8 sentences"],
    ["paragraph", 3, "3 is none of 3 paragraphs"],
    ["article", 3, "3 is none of 3 articles"],
    ["wordsOf", -1, "-1 is none of 8 sentences"],
    ["wordsOf", 11, "3 is none of 3 articles"],
  ] as const)("nothing is told of what is not there: %s %d", (what, id, problem) => {
    expect(() => apart[what](id)).toThrow(new RangeError(problem));
  });

  test("a sentence of another article has no place in it", () => {
    const [other] = titled("The ferry left.", 9).sentences;
    expect(other && apart.idOf(other)).toBeUndefined();
  });

  test("an empty one has nothing", async () => {
    const empty = await collectionOf([]);
    expect(empty.counts).toEqual({ sentences: 0, paragraphs: 0, articles: 0 });
    expect(empty.averages).toEqual({ sentence: 1, title: 1, paragraph: 1, article: 1 });
    expect(empty.present).toBe(0);
  });
});

describe("what is gone", () => {
  test("counts for nothing", async () => {
    const without = await collectionOf([[0], [1, 2]], [1]);
    const never = await collectionOf([[0], [2]]);
    expect(without.present).toBe(6);
    const rarity = (each: Collection, word: string) => each.rarityOf(each.term(language.term(word)));
    for (const word of ["ferry", "wool", "harbour"])
      expect(rarity(without, word)).toBeCloseTo(rarity(never, word), 12);
    expect(without.term(language.term("tram"))).toBe(-1);
  });

  test("is not found, and changes no rarity of what is", async () => {
    const [without, never] = [await collectionOf([[0], [1, 2]], [1]), await collectionOf([[0], [2]])];
    const terms = ["ferry", "tram", "harbour"].map(language.term);
    for (const grain of ["sentences", "paragraphs", "articles"] as const) {
      const [mine, theirs] = [indexesOf(without)[grain], indexesOf(never)[grain]];
      expect(await mine.rarities(terms)).toEqual(
        (await theirs.rarities(terms)).map((each) => expect.closeTo(each, 12)),
      );
      const [here, there] = [
        await mine.search({ terms, limit: 9 }),
        await theirs.search({ terms, limit: 9 }),
      ];
      expect(here.map(({ score }) => score)).toEqual(there.map(({ score }) => expect.closeTo(score, 5)));
    }
  });
});

describe("hits of several volumes", () => {
  const terms = ["ferry", "harbour", "wool"].map(language.term);

  test.each(["sentences", "paragraphs", "articles"] as const)(
    "of %s are those of one, in its order",
    async (grain) => {
      for (const limit of [1, 2, 9]) {
        const [one, several] = [indexesOf(whole)[grain], indexesOf(apart)[grain]];
        const [there, here] = [await one.search({ terms, limit }), await several.search({ terms, limit })];
        expect(here.map(({ id }) => id)).toEqual(there.map(({ id }) => id));
        expect(here.length).toBeLessThanOrEqual(limit);
      }
    },
  );

  test.each(["sentences", "paragraphs", "articles"] as const)(
    "of %s keep to the articles asked for",
    async (grain) => {
      const search = (within: (article: number) => boolean) =>
        indexesOf(apart)[grain].search({ terms, limit: 9, within });
      const all = await search(() => true);
      const first = await search((article) => article === 0);
      const others = await search((article) => article !== 0);
      expect(first.length).toBeGreaterThan(0);
      expect(others.length).toBeGreaterThan(0);
      expect(first.length + others.length).toBe(all.length);
    },
  );
});

describe("a finder over several volumes", () => {
  const [one, several] = [whole, apart].map((each) => new Finder(each, () => []));

  test.each(["ferry harbour", "which ferry was late?", "wool and coal", "zebra"])(
    "finds for %j what one over all finds, as high",
    async (words) => {
      const [there = [], here = []] = [await one?.find(words, 9), await several?.find(words, 9)];
      expect(here.map(({ id }) => id)).toEqual(there.map(({ id }) => id));
      for (const [at, hit] of here.entries())
        expect(hit.score).toBeCloseTo(there[at]?.score ?? Number.NaN, 3);
    },
  );

  test("keeps to the articles asked for, and to as many as asked for", async () => {
    const within = ({ id }: SegmentedArticle) => id === "a2";
    const found = await several?.find("ferry harbour wool", 9, { within });
    expect(found?.map(({ id }) => apart.articleOf(id))).toEqual([2, 2, 2].slice(0, found?.length));
    expect(await several?.find("ferry harbour wool", 1)).toHaveLength(1);
    expect(await several?.standing("tram", 9, { within })).toEqual([]);
  });

  test("tells sentences that hold a word, and names that none has", async () => {
    const standing = await several?.standing("the trams", 9);
    expect(standing?.map(wordsOf)).toEqual(["A tram came."]);
    const read = await several?.reads("did Okafor see the Ferry?");
    expect(read?.unnamed).toEqual(["Okafor"]);
    expect([...(read?.slips ?? [])]).toEqual([]);
  });

  test("ranks given sentences alone, where the question has a word of theirs", async () => {
    expect((await several?.rank("ferry", [4, 0]))?.map(({ id }) => id).toSorted()).toEqual([0, 4]);
    expect(await several?.rank("zebra", [4, 0])).toEqual([]);
  });
});
