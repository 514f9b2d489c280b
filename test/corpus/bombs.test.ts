import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { folderWith } from "../support/folder.ts";
import { loadArticles } from "../support/loading.ts";

const WORDS = "The ferry left the harbour at nine in the evening.";

/** A small file that is much to read. */
interface Bomb {
  readonly what: string;
  readonly name: string;
  readonly content: string | Uint8Array;
}

const page = (body: string): string => `<!DOCTYPE html><title>Ferry</title><body><p>${WORDS}</p>${body}`;
const many = (count: number, piece: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => piece(i)).join("");

const READ: readonly Bomb[] = [
  {
    what: "formatting that a browser's rules repeat",
    name: "a.html",
    content: page(many(3000, (i) => `<b a${i}>`) + many(3000, () => "x</b>")),
  },
  { what: "100,000 elements in each other", name: "a.html", content: page("<div>".repeat(100_000) + WORDS) },
  { what: "100,000 nested lists", name: "a.html", content: page("<ul><li>".repeat(100_000) + WORDS) },
  { what: "end tags that nothing opened", name: "a.html", content: page("</b></div>".repeat(200_000)) },
  { what: "paragraphs that nothing closes", name: "a.html", content: page("<p>x<b>".repeat(60_000)) },
  {
    what: "one tag with 50,000 attributes",
    name: "a.html",
    content: page(`<b ${many(50_000, (i) => `a${i} `)}>`),
  },
  { what: "tables in tables", name: "a.html", content: page("<table><tr><td>".repeat(50_000)) },
  {
    what: "one class of a megabyte",
    name: "a.html",
    content: page(`<div class="${"a-".repeat(500_000)}">${WORDS}</div>`),
  },
  { what: "a comment that does not end", name: "a.html", content: page(`<!--${"-".repeat(1_000_000)}`) },
  {
    what: "linked data in linked data",
    name: "a.html",
    content: page(`<script type="application/ld+json">${"[".repeat(5000)}${"]".repeat(5000)}</script>`),
  },
];

describe("a file that is made to cost much is read, or left out with a reason, and the rest loads", () => {
  test.each(READ)("$what", async ({ name, content }) => {
    const folder = folderWith({ [name]: content, "good.txt": "The good file stays." });
    const { articles, problems } = await loadArticles(folder);
    expect(articles.map(({ id }) => id)).toEqual(["a", "good"]);
    expect(problems).toEqual([]);
  });

  test.each<Bomb & { readonly reason: RegExp }>([
    {
      what: "900,000 elements",
      name: "a.html",
      content: page("<i>x</i>".repeat(900_000)),
      reason: /^holds too many elements$/,
    },
    {
      what: "five megabytes of text",
      name: "a.html",
      content: page(`${WORDS} `.repeat(100_000)),
      reason: /4 million characters/,
    },
    {
      what: "25 megabytes",
      name: "a.html",
      content: page("<!-- -->".repeat(3_200_000)),
      reason: /larger than 24 MB/,
    },
    {
      what: "an archive that grows a thousandfold",
      name: "a.jsonl.gz",
      content: gzipSync(Buffer.alloc(40_000_000, 0x20)),
      reason: /unpacks to more than is read/,
    },
    {
      what: "an archive in an archive",
      name: "a.jsonl.gz",
      content: gzipSync(gzipSync(WORDS)),
      reason: /is a gzip archive, not text/,
    },
    {
      what: "half an archive",
      name: "a.jsonl.gz",
      content: gzipSync(`{"body":"${WORDS}"}`).subarray(0, 40),
      reason: /damaged/,
    },
  ])("$what", async ({ name, content, reason }) => {
    const folder = folderWith({ [name]: content, "good.txt": "The good file stays." });
    const { articles, problems } = await loadArticles(folder);
    expect(articles.map(({ id }) => id)).toEqual(["good"]);
    expect(problems).toEqual([{ file: name, reason: expect.stringMatching(reason) }]);
  });
});
