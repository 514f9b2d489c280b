import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { draftsOf, loadReaders } from "../../src/corpus/drafting.ts";
import { Extraction } from "../../src/corpus/extraction/extraction.ts";
import { Unreadable } from "../../src/corpus/reader.ts";
import { folderWith } from "../support/folder.ts";
import { loadArticles } from "../support/loading.ts";

const readers = await loadReaders();
const largest = readers.get(".txt")?.largest ?? expect.fail();
const SENTENCE = "The ferry left.\n";

/** A folder with a text of so many bytes, ordinary but for its length, beside a good one. */
function folderOf(size: number): string {
  const folder = folderWith({ "good.txt": "The mill burned." });
  const times = Math.ceil(size / SENTENCE.length);
  writeFileSync(join(folder, "sized.txt"), SENTENCE.repeat(times).slice(0, size));
  return folder;
}

describe("a file", () => {
  test.each([0, 1])("of %i bytes is named, and the rest is read", async (size) => {
    const { articles, problems } = await loadArticles(folderOf(size));
    expect(articles.map(({ id }) => id)).toContain("good");
    expect(articles.length + problems.length).toBe(2);
  });

  test("as large as may be is read", async () => {
    const file = { path: join(folderOf(largest), "sized.txt"), name: "sized.txt" };
    const drafts = await draftsOf(file, readers, new Extraction());
    expect(drafts.map((each) => (each instanceof Unreadable ? each.message : each.text.length))).toEqual([
      largest,
    ]);
  });

  test.each([
    ["a byte larger than may be", largest + 1],
    ["of ten gigabytes that take no room on disk", 10_000_000_000],
  ])("%s is named and not read", async (_, size) => {
    const folder = folderOf(0);
    truncateSync(join(folder, "sized.txt"), size);
    const { articles, problems } = await loadArticles(folder);
    expect(articles.map(({ id }) => id)).toEqual(["good"]);
    expect(problems).toEqual([
      { file: "sized.txt", reason: expect.stringMatching(/^is larger than \d+ MB$/) },
    ]);
  });
});
