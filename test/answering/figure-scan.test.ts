import { describe, expect, test } from "vitest";
import type { Context, FindQuery } from "../../src/answering/command.ts";
import type { Conditions } from "../../src/answering/figure-conditions.ts";
import { type Scanned, scanFigures } from "../../src/answering/figure-scan.ts";
import { wordsOf } from "../../src/text/article.ts";
import { say } from "../../src/text/saying.ts";
import { appOver } from "../support/app.ts";

const ANY: Conditions = { size: null, units: null, terms: new Set() };
const sized = (low: number, high: number): Conditions => ({
  ...ANY,
  size: { low, high, closed: true, unit: "", said: say("of some size") },
});

const CARTS = "The mill sold 40 carts.";

const ARTICLES = {
  "old.txt": "---\ndate: 2030-01-02\n---\nThe mill sold 40 carts. Nobody came. It sold 900 looms.",
  "new.txt": "---\ndate: 2031-05-03\n---\nThe ferry carried 40 horses. The tram cost $7 million.\n\n40 goats",
};

/** What is found with an index that finds these sentences, and what the index was asked. */
async function scanned(
  given: { about?: string; conditions?: Conditions; indexed?: readonly string[] },
  files: Readonly<Record<string, string>> = ARTICLES,
): Promise<Scanned & { readonly said: readonly string[]; readonly asked: readonly FindQuery[] }> {
  const { corpus } = await appOver(files);
  const all = corpus.articles.flatMap(({ sentences }) => sentences);
  const asked: FindQuery[] = [];
  const context: Pick<Context, "corpus" | "find"> = {
    corpus,
    find: (query) => {
      asked.push(query);
      const sentences = (given.indexed ?? []).flatMap((words) =>
        all.filter((each) => wordsOf(each) === words),
      );
      return Promise.resolve(sentences.map((sentence) => ({ sentence, score: 1, cover: 1 })));
    },
  };
  const search = { words: "", about: given.about ?? "", conditions: null, said: [] };
  // Nothing else of the context is asked for.
  const { found, whole } = await scanFigures(search, given.conditions ?? ANY, context as Context);
  return { found, whole, said: found.map(({ sentence }) => wordsOf(sentence)), asked };
}

describe("a search for figures without words", () => {
  test("reads all sentences that print a number, and no fragment", async () => {
    const { said, whole, asked, found } = await scanned({});
    expect([...said].sort()).toEqual([
      "It sold 900 looms.",
      "The ferry carried 40 horses.",
      "The mill sold 40 carts.",
      "The tram cost $7 million.",
    ]);
    expect(whole).toBe(true);
    expect(asked).toEqual([]);
    expect(found.every(({ cover, score }) => cover === 1 && score > 0)).toBe(true);
  });

  test.each<[string, Conditions, readonly string[]]>([
    ["between two sizes", sized(41, 1_000), ["It sold 900 looms."]],
    ["of exactly one size", sized(900, 900), ["It sold 900 looms."]],
    ["above all there are", sized(8e6, 9e9), []],
    ["below all there are", sized(1, 39), []],
    ["in a unit that is a sign", { ...ANY, units: new Set(["USD"]) }, ["The tram cost $7 million."]],
  ])("finds what is %s", async (_, conditions, expected) => {
    const { said, whole } = await scanned({ conditions });
    expect(said).toEqual(expected);
    expect(whole).toBe(true);
  });

  test("begins with the newest article, ends when it has found enough, and is whole all the same", async () => {
    const many = Array.from({ length: 130 }, (_, at) => `The mill sold ${at + 2} carts.`).join(" ");
    const { said, whole } = await scanned(
      {},
      {
        "a.txt": "---\ndate: 2030-01-02\n---\nThe mill sold 900 looms.",
        "b.txt": `---\ndate: 2031-05-03\n---\n${many}`,
      },
    );
    expect(said).toHaveLength(100);
    expect(said).not.toContain("The mill sold 900 looms.");
    expect(whole).toBe(true);
  });
});

describe("a search by what a figure is about", () => {
  test("looks only at what the index finds, where that is all there is", async () => {
    const { said, whole, asked } = await scanned({ about: "carts", indexed: [CARTS, "Nobody came."] });
    expect(said).toEqual([CARTS]);
    expect(whole).toBe(true);
    expect(asked).toEqual([{ words: "carts", limit: 400, wanted: "number" }]);
  });

  test("reads the corpus too where the index knows of more", async () => {
    const { said } = await scanned({ about: "carts", indexed: Array<string>(400).fill(CARTS) });
    expect(said).toHaveLength(4);
    const { said: few } = await scanned({ about: "carts", indexed: Array<string>(399).fill(CARTS) });
    expect(few).toEqual([CARTS]);
  });

  test("in a unit that is a word reads both, since a unit may be a sign elsewhere", async () => {
    const { said, asked } = await scanned({
      conditions: { ...ANY, units: new Set(["horse", "cart"]) },
      indexed: [CARTS],
    });
    expect([...said].sort()).toEqual(["The ferry carried 40 horses.", "The mill sold 40 carts."]);
    expect(asked.map(({ words }) => words)).toEqual(["horse cart"]);
  });
});
