import { expect, test } from "vitest";
import { looseArticle } from "../../src/answering/loose-article.ts";
import { loadEnglish } from "../../src/languages/en/pack.ts";

test("a text that is in no corpus is an article of which nothing is known", async () => {
  expect(looseArticle("Sheep eat.", await loadEnglish(), [])).toEqual({
    id: "",
    title: "",
    source: null,
    date: null,
    url: null,
    authors: [],
    language: "en",
    file: "",
    text: "Sheep eat.",
    bodyStart: 0,
    places: [],
    sentences: [],
  });
});
