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

test("no sentences have no layout", () => {
  const { articles, paragraphs, articleOf: owners } = layOut([]);
  expect([articles.length, paragraphs.length, owners.length]).toEqual([0, 0, 0]);
});
