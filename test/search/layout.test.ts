import { expect, test } from "vitest";
import { layOut } from "../../src/search/layout.ts";
import { articleOf } from "../support/article.ts";

const LONG =
  `${"The ferry to the old harbour was late again because of the fog over the bay. ".repeat(7)}`.trim();

test("each sentence is in the run that names it", () => {
  const articles = [`${LONG}\n\nIt sailed.\n\n${LONG}`, "One ferry sailed.", `${LONG} ${LONG}`].map(
    articleOf,
  );
  const sentences = articles.flatMap((article) => article.sentences);
  const layout = layOut(sentences);
  expect(layout.articles).toHaveLength(3);
  expect(layout.articleOf).toHaveLength(sentences.length);
  sentences.forEach((sentence, id) => {
    const article = layout.articleOf[id] ?? -1;
    const paragraph = layout.paragraphs[layout.paragraphOf[id] ?? -1];
    expect(articles[article]).toBe(sentence.article);
    expect(paragraph?.article).toBe(article);
    expect(id).toBeGreaterThanOrEqual(paragraph?.first ?? Number.POSITIVE_INFINITY);
    expect(id).toBeLessThan(paragraph?.end ?? 0);
  });
});

test("short paragraphs are put together, and a text without any is cut", () => {
  const short = layOut(articleOf("One ferry sailed.\n\nTwo ferries sailed.\n\nThree sailed.").sentences);
  expect(short.paragraphs).toEqual([{ first: 0, end: 3, article: 0 }]);
  const unbroken = layOut(articleOf("One ferry sailed. ".repeat(90).trim()).sentences);
  expect(unbroken.paragraphs.map(({ first, end }) => end - first)).toEqual([40, 40, 10]);
});

/** A paragraph of one sentence of so many characters. */
const ofLength = (length: number): string => `It ${"s".repeat(length - 4)}.`;

test.each([
  ["short ones are put together", [100, 100, 100], [3]],
  ["of 500 characters with the break before the next it stands alone", [498, 100], [1, 1]],
  ["of fewer it is put together with the next", [497, 100, 100], [2, 1]],
  ["several make up 500 characters", [300, 300, 300, 300], [2, 2]],
  ["each counts from its own beginning", [600, 100, 600, 100], [1, 2, 1]],
])("of paragraphs %s: %j", (_, lengths, runs) => {
  const { sentences } = articleOf(lengths.map(ofLength).join("\n\n"));
  expect(sentences).toHaveLength(lengths.length);
  expect(layOut(sentences).paragraphs.map(({ first, end }) => end - first)).toEqual(runs);
});

test("a paragraph of many sentences is not cut at 500 characters", () => {
  const { sentences } = articleOf(Array.from({ length: 5 }, () => ofLength(300)).join(" "));
  expect(layOut(sentences).paragraphs).toEqual([{ first: 0, end: 5, article: 0 }]);
});

test("no sentences have no layout", () => {
  const { articles, paragraphs, articleOf: owners } = layOut([]);
  expect([articles.length, paragraphs.length, owners.length]).toEqual([0, 0, 0]);
});
