import { describe, expect, test } from "vitest";
import { alsoInLine, dayOf, linkTarget, sourceLine, titleOf } from "../../../src/discord/rendering/source.ts";
import { articleOf, sentenceOf } from "./articles.ts";

describe("a link", () => {
  test.each([
    ["https://news.example/a?b=c", "https://news.example/a?b=c"],
    ["https://news.example/a_(b)", "https://news.example/a%5F%28b%29"],
    ["https://news.example/a b", "https://news.example/a%20b"],
  ])("leads to %s", (url, target) => {
    expect(linkTarget(url)).toBe(target);
  });

  test.each([
    null,
    "javascript:alert(1)",
    "file:///etc/passwd",
    "https://user:secret@news.example/",
    "no address",
    `https://news.example/${"a".repeat(600)}`,
  ])("does not lead to %s", (url) => {
    expect(linkTarget(url)).toBeNull();
  });
});

describe("a title", () => {
  test("links to its article", () => {
    expect(titleOf(articleOf(["One."]))).toBe("[The harbour opens](https://news.example/harbour)");
  });

  test("cannot break out of its link", () => {
    expect(titleOf(articleOf(["One."], { title: "a](https://evil.example) [b" }))).not.toContain(
      "](https://evil",
    );
  });

  test("that looks like an address is no link", () => {
    expect(titleOf(articleOf(["One."], { title: "www.bank.example" }))).toBe("www.bank.example");
  });

  test("is the article's id where there is none", () => {
    expect(titleOf(articleOf(["One."], { title: " ", url: null }))).toBe("harbour");
  });
});

test.each([
  ["2024", "2024"],
  ["2024-05", "May 2024"],
  ["2024-05-07", "7 May 2024"],
  ["2024-13-01", "2024-13-01"],
  ["long ago", "long ago"],
])("the day %s is shown as %s", (date, shown) => {
  expect(dayOf(date)).toBe(shown);
});

test("the source line has title, outlet, day and place", () => {
  const [, second] = articleOf(["One.", "Two."], { url: null }).sentences;
  expect(second && sourceLine(second)).toBe(
    "**The harbour opens** · The Daily Test · 17 May 2024 · sentence 2 of 2",
  );
});

test("the source line leaves out what the article does not have", () => {
  const sentence = sentenceOf("One.", { url: null, source: null, date: null });
  expect(sourceLine(sentence)).toBe("**The harbour opens** · sentence 1 of 1");
});

test("other articles are named once each, and counted from the fourth on", () => {
  const others = ["a", "b", "c", "d", "e"].map((title) =>
    sentenceOf("Same.", { title, url: null, source: null, date: null }),
  );
  expect(alsoInLine([...others, ...others])).toBe("-# Also in: a · b · c · …and 2 more");
});
