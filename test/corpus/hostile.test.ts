import fc from "fast-check";
import { expect, test } from "vitest";
import { articleOf } from "../../src/corpus/article.ts";
import md from "../../src/corpus/readers/md.ts";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import { wordsOf } from "../../src/text/article.ts";
import { folderWith } from "../support/folder.ts";
import { loadArticles } from "../support/loading.ts";

const language = await loadEnglish();
const SIZE = 200_000;
const filledWith = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
const LAST = "\n\nThe night ferry came back to Westhaven on Thursday.";

test.each([
  ["lines of one letter", "a\n"],
  ["short lines", "ab cd ef gh\n"],
  ["lines that name an outlet", "The Harbour Gazette\n"],
  ["days", "3 May 2031, "],
  ["capitals", "A, "],
  ["separators", "| - "],
  ["digits", "1"],
  ["quotation marks", '"'],
  ["blanks", " "],
  ["labels", "Published: "],
  ["sources", "Source: \n"],
  ["bylines", "By Ada "],
])("a text of 200 KB of %s above its one sentence is read", async (_, piece) => {
  const { articles, problems } = await loadArticles(folderWith({ "a.txt": filledWith(piece) + LAST }));
  expect(problems).toEqual([]);
  expect(articles[0]?.sentences.map(wordsOf).at(-1)).toBe(LAST.trim());
});

test("a front matter of 4 KB of one mark is read", async () => {
  for (const mark of ['"', "'", "[", "#", ":", "-", " ", "\\"]) {
    const file = `---\ntitle: ${mark.repeat(4000)}\nsource: The Gazette\n---\nThe ferry left.`;
    const { articles } = await loadArticles(folderWith({ "a.md": file }));
    expect(articles[0]?.source).toBe("The Gazette");
  }
});

/** Pieces that heads of articles are made of, put together at random. */
const headText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "---\n",
        "title: Ferry\n",
        "\n\n",
        "3 May 2031",
        "Published: ",
        "The Harbour Gazette",
        "By Ada Lind",
      ),
      fc.constantFrom(
        ", ",
        " | ",
        " (",
        ") ",
        " — ",
        "WESTHAVEN",
        "The ferry left.",
        " 10:24 AM",
        "\uFEFF",
        "\uD800",
      ),
      fc.string({ unit: "binary", maxLength: 8 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(""));

test("whatever the head, an article keeps its text and its sentences are cut from the body", () => {
  fc.assert(
    fc.property(headText, (content) => {
      for (const draft of md.read(content)) {
        if (draft === null || draft instanceof Error) continue;
        const article = articleOf(draft, "a", "a.md", language);
        expect(article.text).toBe(content);
        expect(article.date ?? "2031-05-03").toMatch(/^\d{4}-\d{2}-\d{2}$/);
        for (const { start, end } of article.sentences) {
          expect(start).toBeGreaterThanOrEqual(article.bodyStart);
          expect(end).toBeLessThanOrEqual(content.length);
          expect(end).toBeGreaterThan(start);
        }
      }
    }),
    { numRuns: 300 },
  );
});
