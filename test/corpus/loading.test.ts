import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { MissingCorpus } from "../../src/corpus/files.ts";
import { loadArticles } from "../../src/corpus/loading.ts";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import { folderWith } from "../support/folder.ts";
import { HARBOUR } from "../support/harbour.ts";

const language = await loadEnglish();
const load = (...paths: string[]) => loadArticles(paths, language);

test("a folder tree is read in order of its files' names", async () => {
  const { articles, problems } = await load(folderWith(HARBOUR));
  expect(articles.map(({ id }) => id)).toEqual(["gazette", "herald", "wire-1"]);
  expect(articles.map(({ file }) => file)).toEqual(["gazette.md", "herald.txt", "notes/wire.json"]);
  expect(problems).toEqual([]);
});

test("a single file is a corpus, and several paths are one", async () => {
  const folder = folderWith(HARBOUR);
  const { articles } = await load(join(folder, "herald.txt"), join(folder, "notes"));
  expect(articles.map(({ id }) => id)).toEqual(["herald", "wire-1"]);
});

describe("what a text file does not say apart is found in its first lines", () => {
  test("the headline that stands twice, and the day", async () => {
    const { articles } = await load(folderWith({ "a.txt": HARBOUR["herald.txt"] }));
    expect(articles[0]).toMatchObject({ title: "Ferry sails again", date: "2031-03-07", source: null });
  });

  test("the headline that a breadcrumb repeats cut short", async () => {
    const text =
      "Home World Ferry Sails Again After Two Long Winters In Dry…\n\nFerry Sails Again After Two Long Winters In Dry Dock\n\nThe ferry left on Friday.";
    const { articles } = await load(folderWith({ "a.txt": text }));
    expect(articles[0]?.title).toBe("Ferry Sails Again After Two Long Winters In Dry Dock");
  });

  test("a day at the head of the first sentence, and the first sentence where there is no headline", async () => {
    const text = " date 2031-03-06 WESTHAVEN: The ferry left at noon.\n\nNobody paid.";
    const { articles } = await load(folderWith({ "a.txt": text }));
    expect(articles[0]).toMatchObject({
      title: "date 2031-03-06 WESTHAVEN: The ferry left at noon",
      date: "2031-03-06",
    });
  });

  test("a line that names the source", async () => {
    const { articles } = await load(
      folderWith({ "a.txt": "Ferry news\nSource: The Herald\n\nThe ferry left." }),
    );
    expect(articles[0]?.source).toBe("The Herald");
  });
});

describe("a file that cannot be read is named with its reason, and the rest loads", () => {
  test.each([
    ["bytes that are not UTF-8", "bad.txt", new Uint8Array([0x46, 0xff, 0xfe, 0x21]), /not UTF-8/],
    ["a zero byte", "bad.txt", new Uint8Array([0x46, 0, 0x21]), /not text/],
    ["broken JSON", "bad.json", "{", /not JSON/],
    ["JSON without a body", "bad.json", '{"title": "x"}', /no text under "body"/],
    ["an unclosed front matter", "bad.md", "---\ntitle: x\nText.", /front matter/],
    ["a kind that is not read", "bad.exe", "MZ", /not read/],
    ["nothing but blanks", "bad.txt", " \n\n ", /no sentence/],
  ])("%s", async (_, name, content, reason) => {
    const { articles, problems } = await load(folderWith({ "good.txt": "The ferry left.", [name]: content }));
    expect(articles.map(({ id }) => id)).toEqual(["good"]);
    expect(problems).toEqual([{ file: name, reason: expect.stringMatching(reason) }]);
  });

  test("one bad line of many", async () => {
    const lines = '{"body": "One ferry left."}\nnonsense\n{"body": "Two stayed."}\n';
    const { articles, problems } = await load(folderWith({ "a.jsonl": lines }));
    expect(articles).toHaveLength(2);
    expect(problems).toEqual([{ file: "a.jsonl", reason: "is not JSON (line 2)" }]);
  });

  test("a pipe is not waited for", async () => {
    const folder = folderWith({ "good.txt": "The ferry left." });
    execFileSync("mkfifo", [join(folder, "pipe.txt")]);
    expect((await load(folder)).articles).toHaveLength(1);
  });
});

test("a missing folder is said", async () => {
  await expect(load("/no/such/folder")).rejects.toThrow(MissingCorpus);
});

test("two articles of one id are kept apart", async () => {
  const { articles } = await load(folderWith({ "a.txt": "One ferry left.", "a.md": "Two ferries stayed." }));
  expect(new Set(articles.map(({ id }) => id)).size).toBe(2);
});

test("a byte order mark stays in the text, and offsets count with it", async () => {
  const { articles } = await load(folderWith({ "a.txt": "\uFEFFThe ferry left." }));
  const [article] = articles;
  const [sentence] = article?.sentences ?? [];
  expect(article?.text.slice(sentence?.start, sentence?.end)).toBe("The ferry left.");
  expect(sentence?.start).toBe(1);
});
