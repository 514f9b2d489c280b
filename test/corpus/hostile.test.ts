import { expect, test } from "vitest";
import { loadArticles } from "../../src/corpus/loading.ts";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import { wordsOf } from "../../src/text/article.ts";
import { folderWith } from "../support/folder.ts";

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
  const { articles, problems } = await loadArticles(
    [folderWith({ "a.txt": filledWith(piece) + LAST })],
    language,
  );
  expect(problems).toEqual([]);
  expect(articles[0]?.sentences.map(wordsOf).at(-1)).toBe(LAST.trim());
});

test("a front matter of 4 KB of one mark is read", async () => {
  for (const mark of ['"', "'", "[", "#", ":", "-", " ", "\\"]) {
    const file = `---\ntitle: ${mark.repeat(4000)}\nsource: The Gazette\n---\nThe ferry left.`;
    const { articles } = await loadArticles([folderWith({ "a.md": file })], language);
    expect(articles[0]?.source).toBe("The Gazette");
  }
});
