import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citationIdOf, readCitationId, sentenceAt, versionKeyOf } from "../../src/text/citation-id.ts";
import { articleOf } from "../support/article.ts";

const text = "The ferry left at noon. It came back at night.";

test("an id names its version and its sentence again", () => {
  const words = fc.array(fc.lorem({ maxCount: 3, mode: "sentences" }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(words, (sentences) => {
      const article = articleOf(sentences.join(" "));
      for (const sentence of article.sentences) {
        const read = readCitationId(citationIdOf(sentence));
        expect(read?.key).toBe(versionKeyOf(article));
        expect(read && sentenceAt(article, read.span)).toBe(sentence);
      }
    }),
  );
});

test("the same article has the same key wherever it is read, for ever", () => {
  expect(versionKeyOf(articleOf(text))).toBe(versionKeyOf(articleOf(text)));
  expect(citationIdOf(articleOf(text).sentences[1] ?? expect.fail())).toMatch(/^[0-9a-v]{10}\.o\.m$/);
});

test.each([
  [text, "ia744shs10"],
  ["x4", "0rao5etr8b"],
])("%j has the key that earlier versions of Ibid gave it", (words, key) => {
  expect(versionKeyOf(articleOf(words))).toBe(key);
});

test.each([
  ["its text", { text: `${text} ` }],
  ["its title", { title: "Ferry" }],
  ["its outlet", { source: "Gazette" }],
  ["its day", { date: "2024-05-17" }],
  ["its address", { url: "https://gazette.example/ferry" }],
  ["its authors", { authors: ["Ada Lind"] }],
])("another version has another key: %s", (_, change) => {
  const article = articleOf(text);
  expect(versionKeyOf({ ...article, ...change })).not.toBe(versionKeyOf(article));
});

test.each([
  ["begins with it alone", 0, 5],
  ["ends with it alone", 4, 23],
  ["is another", 30, 40],
])("a stretch that %s is no sentence", (_, start, end) => {
  expect(sentenceAt(articleOf(text), { start, end })).toBeUndefined();
});

describe("what is no id", () => {
  test.each([
    "",
    "k3v9t2m8qa",
    "k3v9t2m8qa.14d",
    "k3v9t2m8qa.14d.0",
    "k3v9t2m8qa.014.3",
    "k3v9t2m8qz.14d.3v",
    "k3v9t2m8qa.14d.3v.1",
    "k3v9t2m8qa.zzzzzzzz.1",
    "k3v9t2m8qa.-1.3",
    "x".repeat(5_000),
  ])("%s", (typed) => {
    expect(readCitationId(typed)).toBeNull();
  });

  test("but capitals and blanks around are", () => {
    expect(readCitationId(" K3V9T2M8QA.14D.3V ")).toEqual(readCitationId("k3v9t2m8qa.14d.3v"));
  });
});
