import { describe, expect, test } from "vitest";
import { alsoInLine, dayOf, linkTarget, sourceLine, titleOf } from "../../../src/discord/rendering/source.ts";
import { englishWording } from "../../../src/discord/wording/wording.ts";
import { selectedBy } from "../../../src/text/fragment.ts";
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

describe("the link to a sentence", () => {
  const long = `The harbour (the old one) of the town opens in May, ${"and on that day they sail, ".repeat(4)}it says.`;
  const article = articleOf([
    "It rained, a lot - again.",
    long,
    "It rained, a lot - again.",
    "~Ends_ *here*.",
  ]);

  /** What a browser would select for a link. */
  const selected = (markdown: string) => {
    const [, directive = ""] = /:~:text=([^)]*)\)/.exec(markdown) ?? [];
    const parts = directive.split(",").map((part) => decodeURIComponent(part));
    const prefix = directive.includes("-,") ? parts.shift()?.slice(0, -1) : undefined;
    const [start = "", end] = parts;
    return selectedBy({ ...(prefix && { prefix }), start, ...(end && { end }) }, article.text);
  };

  test.each(article.sentences)("$number selects that sentence and no other", (sentence) => {
    expect(selected(titleOf(article, 120, sentence))).toEqual({ start: sentence.start, end: sentence.end });
  });

  test("keeps the address's own fragment, and is left out where it would be too long", () => {
    const [first] = article.sentences;
    const url = "https://news.example/a#top";
    expect(first && titleOf({ ...article, url }, 120, first)).toContain("a#top:~:text=It%20rained");
    const wordy = sentenceOf("ы".repeat(400), { url });
    expect(titleOf(wordy.article, 120, wordy)).toMatch(/a#top\)$/);
  });
});

test.each([
  ["2024", "2024"],
  ["2024-05", "May 2024"],
  ["2024-05-07", "7 May 2024"],
  ["2024-13-01", "2024-13-01"],
  ["long ago", "long ago"],
  ["2025-01/2025-03", "January 2025 – March 2025"],
])("the day %s is shown as %s", (date, shown) => {
  expect(dayOf(date, englishWording)).toBe(shown);
});

test("the source line has title, outlet, day and place", () => {
  const [, second] = articleOf(["One.", "Two."], { url: null }).sentences;
  expect(second && sourceLine(second, englishWording)).toBe(
    "-# **The harbour opens** · The Daily Test · 17 May 2024 · sentence 2 of 2",
  );
});

test("the source line leaves out what the article does not have", () => {
  const sentence = sentenceOf("One.", { url: null, source: null, date: null });
  expect(sourceLine(sentence, englishWording)).toBe("-# **The harbour opens** · sentence 1 of 1");
});

test("other articles are named once each, and counted from the fourth on", () => {
  const others = ["a", "b", "c", "d", "e"].map((title) =>
    sentenceOf("Same.", { title, url: null, source: null, date: null }),
  );
  expect(alsoInLine([...others, ...others], englishWording)).toBe("-# Also in: a · b · c · …and 2 more");
});
