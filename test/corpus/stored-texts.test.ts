import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { Annotations } from "../../src/corpus/annotations.ts";
import { articlesData } from "../../src/corpus/volumes/articles-data.ts";
import { storedArticles } from "../../src/corpus/volumes/stored.ts";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import type { SegmentedArticle } from "../../src/text/article.ts";
import { articleOf } from "../support/article.ts";
import { collectGarbage } from "../support/collect.ts";

const language = await loadEnglish();

const stored = (texts: readonly string[]): readonly SegmentedArticle[] => {
  const articles = texts.map((text) => ({ ...articleOf("Ferries sail."), text }));
  return storedArticles(articlesData(articles), new Annotations(language)).articles;
};

test("a text is the same whenever it is read, also after many others", () => {
  const texts = Array.from({ length: 20 }, (_, at) => `${at} é 😀 \ud800 ${"harbour ".repeat(125_000)}`);
  const articles = stored(texts);
  for (let round = 0; round < 2; round++)
    for (const [at, { text }] of articles.entries()) expect(text === texts[at]).toBe(true);
});

test("an article whose text was read is let go with its volume", async () => {
  let articles: readonly SegmentedArticle[] | undefined = stored(["Ferries sail from the harbour."]);
  expect(articles[0]?.text).toBe("Ferries sail from the harbour.");
  const left = new WeakRef(articles[0] ?? expect.fail());
  articles = undefined;
  // What a weak reference was made of stays until the turn is over.
  await turn();
  collectGarbage();
  expect(left.deref()).toBeUndefined();
});

/** An article of its own volume, and what is left of the bytes that its text came in. */
function storedApart(text: string) {
  const data = articlesData([{ ...articleOf("Ferries sail."), text }]);
  const [article] = storedArticles(data, new Annotations(language)).articles;
  return { article, bytes: new WeakRef(data.texts.buffer) };
}

test.each([
  ["one text that is held as a string", `${"Ferries sail. ".repeat(10_000)} é`],
  ["more text than is held as strings", "harbour ".repeat(2_100_000)],
])("the bytes that texts came in are let go: %s", async (_, text) => {
  const { article, bytes } = storedApart(text);
  await turn();
  collectGarbage();
  expect(bytes.deref()).toBeUndefined();
  expect(article?.text === text).toBe(true);
});
