import { describe, expect, test } from "vitest";
import { Finder, type Narrowing } from "../../src/search/finder.ts";
import { finderOf } from "../../src/search/whole.ts";
import { type SegmentedArticle, wordsOf } from "../../src/text/article.ts";
import type { Language } from "../../src/text/language.ts";
import { collected, language, titled } from "../support/searched.ts";

const overArticles = (articles: readonly SegmentedArticle[], read: Language = language): Promise<Finder> =>
  finderOf(articles, read, () => []);

const over = (texts: Readonly<Record<string, string>>): Promise<Finder> =>
  overArticles(Object.entries(texts).map(([title, text]) => titled(title, text)));

const TEXTS = {
  "Harbour news": "The ferry left the harbour. It carried coal and wool. The toll rose.",
  "The Isle of Skomer": "A tram came. The ferry was late. Ada Lind met Okafor.",
  Weather: "Wool is cheap. Ada froze. The harbour froze. Lind sang. Then Narvik froze.",
};

const harbour = (): Promise<Finder> => over(TEXTS);

const words = (finder: Finder, ids: readonly { readonly id: number }[]): string[] =>
  ids.map(({ id }) => wordsOf(finder.sentence(id)));

describe("a search", () => {
  test("finds the sentence that says it, whatever form its words have", async () => {
    const finder = await harbour();
    expect(finder.size).toBe(11);
    const [best] = await finder.find("which ferries were late?", 5);
    expect(best && words(finder, [best])).toEqual(["The ferry was late."]);
    expect(await finder.find("zebra", 5)).toEqual([]);
  });

  test("keeps to the articles asked for, and asks of each once", async () => {
    const finder = await harbour();
    const asked: string[] = [];
    const within = ({ title }: SegmentedArticle) => {
      asked.push(title);
      return title === "Weather";
    };
    const found = await finder.find("ferry harbour wool froze", 9, { within });
    expect(new Set(words(finder, found))).toEqual(
      new Set(["Wool is cheap.", "Ada froze.", "The harbour froze.", "Lind sang.", "Then Narvik froze."]),
    );
    expect(asked.toSorted()).toEqual(["Harbour news", "The Isle of Skomer", "Weather"]);
    expect(await finder.standing("tram", 9, { within })).toEqual([]);
  });

  test("never finds a fragment", async () => {
    const finder = await over({ News: "FERRY AND TOLL\n\nThe ferry left." });
    expect(words(finder, await finder.find("ferry", 9))).toEqual(["The ferry left."]);
    expect((await finder.standing("ferry", 9)).map(wordsOf)).toContain("FERRY AND TOLL");
  });

  test("finds as many as are wanted", async () => {
    const many = Array.from({ length: 170 }, (_, place) => `The ferry ${place} came.`);
    const finder = await over({ Ferries: many.join(" ") });
    for (const limit of [1, 50, 160]) expect(await finder.find("ferry came", limit)).toHaveLength(limit);
  });

  test("goes by the kind of thing that is wanted where it is told", async () => {
    const articles = Object.entries(TEXTS).map(([title, text]) => titled(title, text));
    const holds: Language["holds"] = (wanted) => (wanted === "person" ? 1 : 0);
    const finder = await overArticles(articles, { ...language, holds });
    const kind = async (narrowing: Narrowing) => (await finder.find("ferry", 1, narrowing))[0]?.close?.kind;
    expect([await kind({}), await kind({ wanted: "person" }), await kind({ wanted: "time" })]).toEqual([
      0, 1, 0,
    ]);
  });
});

describe("the candidates for a question", () => {
  test("are all sentences of the ten best paragraphs, and those of others that have a word of it", async () => {
    // The shorter its second sentence, the better a text fits.
    const texts = Array.from({ length: 14 }, (_, place) =>
      titled("Harbour", `The ferry came.${" It rained and rained.".repeat(place + 1)}`),
    );
    const finder = await overArticles(texts);
    const { candidates } = await finder.ask("ferry");
    const found = candidates.map((id) => finder.sentence(id));
    const rain = texts.map(
      ({ sentences }) => sentences.slice(1).filter((each) => found.includes(each)).length,
    );
    expect(rain).toEqual(texts.map((_, place) => (place < 10 ? place + 1 : 0)));
    expect(candidates).toHaveLength(14 + 55);
  });

  test("come with what their articles score", async () => {
    const finder = await harbour();
    const { ranker, candidates } = await finder.ask("tram");
    for (const { features } of ranker.first(candidates)) expect(features.article).toBeGreaterThan(0);
  });

  test("can be others, where the question has a word of any sentence", async () => {
    const finder = await harbour();
    expect((await finder.rank("ferry", [6, 0])).map(({ id }) => id)).toEqual([0, 6]);
    expect(await finder.rank("zebra", [6, 0])).toEqual([]);
  });
});

describe("sentences that hold a word", () => {
  test("come with the rarest first, fragments among them", async () => {
    const finder = await harbour();
    const standing = async (line: string, limit = 9) => (await finder.standing(line, limit)).map(wordsOf);
    expect(await standing("the trams")).toEqual(["A tram came."]);
    expect((await standing("tram froze"))[0]).toBe("A tram came.");
    expect(await standing("tram froze", 2)).toHaveLength(2);
    expect(await standing("the of")).toEqual([]);
  });
});

describe("how a question is read", () => {
  test.each<[string, string[]]>([
    ["did Okafor see the Ferry?", []],
    ["did Zeppelin see the ferry?", ["Zeppelin"]],
    ["what did Ada Lind say?", []],
    ["what did Ada Okafor say?", []],
    ["what did Ada Narvik say?", ["Ada Narvik"]],
    ["what did Zeppelin Narvik say?", ["Zeppelin Narvik"]],
    ["did Narvik and Zeppelin or Zeppelin come?", ["Zeppelin"]],
    ["who came to Skomer?", []],
    ["what did Okafer say?", []],
  ])("names that no sentence has with its title: %s %j", async (question, unnamed) => {
    expect((await (await harbour()).reads(question)).unnamed).toEqual(unnamed);
  });

  test("is told with what was taken for a slip of the pen", async () => {
    const { slips, unnamed } = await (await harbour()).reads("what did Okafer say?");
    expect([[...slips], unnamed]).toEqual([[["okafer", "okafor"]], []]);
  });

  test("a name may be the very first word of all", async () => {
    const finder = await over({ Narvik: "Narvik froze. The ferry came." });
    expect((await finder.reads("what of Narvik?")).unnamed).toEqual([]);
  });

  test("is remembered while it is among the latest sixteen", async () => {
    const read: string[] = [];
    const wants = (question: string) => {
      read.push(question);
      return language.wants(question);
    };
    const articles = Object.entries(TEXTS).map(([title, text]) => titled(title, text));
    const finder = await overArticles(articles, { ...language, wants });
    const asked = Array.from({ length: 16 }, (_, place) => `ferry ${place}`);
    for (const question of [...asked, ...asked]) await finder.find(question, 1);
    expect(read).toEqual(asked);
    await finder.find("ferry 16", 1);
    await finder.find("ferry 16", 1);
    await finder.reads("ferry 0");
    expect(read).toEqual([...asked, "ferry 16", "ferry 0"]);
  });
});

describe("the words of a sentence", () => {
  test("are those that it was indexed with, or read now where it stands in no article here", async () => {
    const article = titled("News", "The ferries left.");
    let isIndexed = false;
    const read: Language = {
      ...language,
      words: (text) => {
        if (isIndexed) throw new Error("read again");
        return language.words(text);
      },
    };
    const finder = new Finder(await collected([[article]], new Set(), read), () => []);
    const wording = { words: ["the", "ferries", "left"], terms: ["", "ferri", "leav"] };
    isIndexed = true;
    const [own] = article.sentences;
    expect(own && finder.wording(own)).toEqual(wording);
    isIndexed = false;
    const [other] = titled("Other news", "The ferries left.").sentences;
    expect(other && finder.wording(other)).toEqual(wording);
  });
});

describe("a finder over several volumes", () => {
  const articles = Object.entries(TEXTS).map(([title, text]) => titled(title, text));

  test.each(["ferry harbour", "which ferry was late?", "wool and coal", "zebra"])(
    "finds for %j what one over all finds, as high",
    async (question) => {
      const one = new Finder(await collected([articles]), () => []);
      const several = new Finder(await collected(articles.map((article) => [article])), () => []);
      const [there, here] = [await one.find(question, 20), await several.find(question, 20)];
      expect(here.map(({ id }) => id)).toEqual(there.map(({ id }) => id));
      for (const [place, hit] of here.entries())
        expect(hit.score).toBeCloseTo(there[place]?.score ?? Number.NaN, 1);
    },
  );
});
