import { describe, expect, test } from "vitest";
import { indexData } from "../../../src/search/volumes/indexing.ts";
import { language, titled } from "../../support/searched.ts";

const TOLLS = titled("Tolls", "The ferry paid a toll. It left.", { source: "Coal Post" });
const WOOL = titled("", "Wool of Narvik and wool of Skomer.");

describe("what articles are indexed as", () => {
  test("is the words of their sentences, then of their titles with the outlets", async () => {
    const data = await indexData([...TOLLS.sentences, ...WOOL.sentences], language);
    const text = (id: number) =>
      Array.from(data.tokens.subarray(data.starts[id], data.starts[id + 1]), (word) => data.words[word]).join(
        " ",
      );
    expect([0, 1, 2, 3, 4].map(text)).toEqual([
      "the ferry paid a toll",
      "it left",
      "wool of narvik and wool of skomer",
      "tolls coal post",
      "",
    ]);
    expect([...data.paragraphs]).toEqual([0, 2, 3]);
    expect([...data.articles]).toEqual([0, 2, 3]);
    expect(data.starts).toHaveLength(6);
  });

  test("has each word's term, none for a stop word", async () => {
    const { words, terms, termOfWord } = await indexData(TOLLS.sentences, language);
    expect(words.map((_, word) => terms[termOfWord[word] ?? -1] ?? "")).toEqual(words.map(language.term));
    expect(terms).toEqual(["ferri", "pai", "toll", "leav", "coal", "post"]);
  });

  test("has postings of each grain, a text's title before it", async () => {
    const { postings, terms } = await indexData([...TOLLS.sentences, ...WOOL.sentences], language);
    const holding = ({ heads, ends, ids }: (typeof postings)["sentences"], term: string) => {
      const row = terms.indexOf(term);
      const [from = 0, to = 0] = [heads[row], heads[row + 1]].map((run = 0) =>
        run === 0 ? 0 : ends[run - 1],
      );
      return [...ids.subarray(from, to)].sort();
    };
    const { sentences, paragraphs, articles } = postings;
    expect(["toll", "ferri", "leav", "wool"].map((term) => holding(sentences, term))).toEqual([
      [0, 1],
      [0],
      [1],
      [2],
    ]);
    for (const grain of [paragraphs, articles])
      expect(["toll", "ferri", "leav", "wool"].map((term) => holding(grain, term))).toEqual([
        [0],
        [0],
        [0],
        [1],
      ]);
    expect([sentences.size, paragraphs.size, articles.size]).toEqual([3, 2, 2]);
  });

  test("is nothing of no articles", async () => {
    const { words, starts, paragraphs, articles, averages } = await indexData([], language);
    expect([words, [...starts], [...paragraphs], [...articles]]).toEqual([[], [0], [0], [0]]);
    expect(averages).toEqual({ sentence: 1, title: 1, paragraph: 1, article: 1 });
  });
});

describe("the averages of articles", () => {
  test("count terms, each kind of text for itself", async () => {
    const { averages } = await indexData([...TOLLS.sentences, ...WOOL.sentences], language);
    // Sentences of 3, 1 and 4 terms; titles of 3 and none.
    expect(averages.sentence).toBeCloseTo(8 / 3, 12);
    expect(averages.title).toBeCloseTo(3 / 2, 12);
    expect(averages.paragraph).toBeCloseTo(3 / 2 + 8 / 2, 12);
    expect(averages.article).toBeCloseTo(3 / 2 + 8 / 2, 12);
  });

  test("are 1 at least", async () => {
    const { averages } = await indexData(titled("", "It is what it is.").sentences, language);
    expect([averages.sentence, averages.title]).toEqual([1, 1]);
  });

  test("are those of the collection that they are to join", async () => {
    const like = { sentence: 7, title: 3, paragraph: 20, article: 90 };
    expect((await indexData(TOLLS.sentences, language, like)).averages).toBe(like);
  });

  test("are taken over the first 20,000 texts", async () => {
    const one = titled("", "Coal.").sentences[0];
    const two = titled("", "Coal and wool and toll.").sentences[0];
    if (!one || !two) throw new Error("no sentence");
    const many = Array.from({ length: 20_100 }, (_, at) => (at < 20_000 ? one : two));
    expect((await indexData(many, { ...language, words: (text) => text.split(" ") })).averages.sentence).toBe(
      1,
    );
  });
});
