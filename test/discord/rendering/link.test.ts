import { describe, expect, test } from "vitest";
import { linkTarget, titleOf } from "../../../src/discord/rendering/source.ts";
import { selectedBy } from "../../../src/text/fragment.ts";
import { articleOf, sentenceOf } from "./articles.ts";

/** An address of so many characters. */
const addressOf = (length: number): string => "https://news.example/".padEnd(length, "a");

describe("a link", () => {
  test.each([
    ["https://news.example/a?b=c", "https://news.example/a?b=c"],
    ["https://news.example/a_(b)", "https://news.example/a%5F%28b%29"],
    ["https://news.example/a b", "https://news.example/a%20b"],
    ["http://news.example/", "http://news.example/"],
    [addressOf(512), addressOf(512)],
  ])("leads to %s", (url, target) => {
    expect(linkTarget(url)).toBe(target);
  });

  test.each([
    null,
    "javascript:alert(1)",
    "file:///etc/passwd",
    "https://user:secret@news.example/",
    "https://user@news.example/",
    "https://:secret@news.example/",
    "no address",
    addressOf(513),
    // It grows as a link.
    `https://news.example/${"_".repeat(200)}`,
    // And this one shrinks.
    `https://news.example/${"./".repeat(300)}`,
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

  test("is cut where it is too long", () => {
    expect(titleOf(articleOf(["One."], { title: "t".repeat(200), url: null }))).toBe(`${"t".repeat(120)}…`);
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

  test("may have a thousand characters", () => {
    const title = "The harbour opens";
    const linked = (length: number) => {
      const sentence = sentenceOf(`${"a".repeat(length)}.`);
      return titleOf(sentence.article, 120, sentence);
    };
    const around = linked(1).length - 1;
    expect(linked(1_000 - around + `[${title}]()`.length)).toContain(":~:text=");
    expect(linked(1_001 - around + `[${title}]()`.length)).toBe(`[${title}](https://news.example/harbour)`);
  });

  test("leads to the article alone where half a character cannot be sought", () => {
    const broken = sentenceOf("It \ud83d opens.");
    expect(titleOf(broken.article, 120, broken)).toBe("[The harbour opens](https://news.example/harbour)");
  });
});
