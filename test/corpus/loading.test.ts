import { execFileSync } from "node:child_process";
import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { MissingCorpus } from "../../src/corpus/files.ts";
import { folderWith } from "../support/folder.ts";
import { HARBOUR } from "../support/harbour.ts";
import { loadArticles } from "../support/loading.ts";

test("a folder tree is read in order of its files' names", async () => {
  const { articles, problems } = await loadArticles(folderWith(HARBOUR));
  expect(articles.map(({ id }) => id)).toEqual(["gazette", "herald", "wire-1"]);
  expect(articles.map(({ file }) => file)).toEqual(["gazette.md", "herald.txt", "notes/wire.json"]);
  expect(problems).toEqual([]);
});

test("a single file is a corpus, and several paths are one", async () => {
  const folder = folderWith(HARBOUR);
  const { articles } = await loadArticles(join(folder, "herald.txt"), join(folder, "notes"));
  expect(articles.map(({ id }) => id)).toEqual(["herald", "wire-1"]);
});

describe("what a text file does not say apart is found in its first lines", () => {
  test("the headline that stands twice, and the day", async () => {
    const { articles } = await loadArticles(folderWith({ "a.txt": HARBOUR["herald.txt"] }));
    expect(articles[0]).toMatchObject({ title: "Ferry sails again", date: "2031-03-07", source: null });
  });

  test("the headline that a breadcrumb repeats cut short", async () => {
    const text =
      "Home World Ferry Sails Again After Two Long Winters In Dry…\n\nFerry Sails Again After Two Long Winters In Dry Dock\n\nThe ferry left on Friday.";
    const { articles } = await loadArticles(folderWith({ "a.txt": text }));
    expect(articles[0]?.title).toBe("Ferry Sails Again After Two Long Winters In Dry Dock");
  });

  test("a day at the head of the first sentence, and the first sentence where there is no headline", async () => {
    const text = " date 2031-03-06 WESTHAVEN: The ferry left at noon.\n\nNobody paid.";
    const { articles } = await loadArticles(folderWith({ "a.txt": text }));
    expect(articles[0]).toMatchObject({
      title: "date 2031-03-06 WESTHAVEN: The ferry left at noon",
      date: "2031-03-06",
    });
  });

  test("a line that names the source", async () => {
    const { articles } = await loadArticles(
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
    ["a kind that is not read", "bad.exe", "MZ", /not read/],
    ["nothing but blanks", "bad.txt", " \n\n ", /no sentence/],
  ])("%s", async (_, name, content, reason) => {
    const { articles, problems } = await loadArticles(
      folderWith({ "good.txt": "The ferry left.", [name]: content }),
    );
    expect(articles.map(({ id }) => id)).toEqual(["good"]);
    expect(problems).toEqual([{ file: name, reason: expect.stringMatching(reason) }]);
  });

  test("one bad line of many", async () => {
    const lines = '{"body": "One ferry left."}\nnonsense\n{"body": "Two stayed."}\n';
    const { articles, problems } = await loadArticles(folderWith({ "a.jsonl": lines }));
    expect(articles).toHaveLength(2);
    expect(problems).toEqual([{ file: "a.jsonl", reason: "is not JSON (line 2)" }]);
  });

  test("bad elements of a list", async () => {
    const list = [
      { body: "One ferry left." },
      { title: "No body" },
      7,
      { body: "Two stayed.", date: "soon" },
    ];
    const { articles, problems } = await loadArticles(folderWith({ "a.json": JSON.stringify(list) }));
    expect(articles.map(({ text }) => text)).toEqual(["One ferry left.", "Two stayed."]);
    expect(problems.map(({ reason }) => reason)).toEqual([
      'has no text under "body" (item 2)',
      "is not a JSON object with a body (item 3)",
      expect.stringMatching(/wrong date/),
    ]);
  });

  test("a pipe is not waited for", async () => {
    const folder = folderWith({ "good.txt": "The ferry left." });
    execFileSync("mkfifo", [join(folder, "pipe.txt")]);
    expect((await loadArticles(folder)).articles).toHaveLength(1);
  });
});

describe("a folder in the corpus that may not be opened is named, and the rest loads", () => {
  const expectRest = async (folder: string, name: RegExp) => {
    const { articles, problems } = await loadArticles(folder);
    expect(articles.map(({ id }) => id)).toEqual(["good"]);
    expect(problems).toEqual([{ file: expect.stringMatching(name), reason: "may not be opened" }]);
  };

  // Nothing is closed to the superuser.
  test.skipIf(process.getuid?.() === 0)("for want of permission", async () => {
    const folder = folderWith({ "good.txt": "The ferry left.", "closed/a.txt": "Nobody saw it." });
    chmodSync(join(folder, "closed"), 0o000);
    onTestFinished(() => chmodSync(join(folder, "closed"), 0o700));
    await expectRest(folder, /^closed$/);
  });

  test("because its path is too long", async () => {
    const folder = folderWith({ "good.txt": "The ferry left." });
    const name = "d".repeat(200);
    // Only a shell that goes down step by step can make such a path, and take it away again.
    const script = `for n in $(seq 25); do mkdir ${name} && cd -P ${name}; done`;
    execFileSync("bash", ["-c", script], { cwd: folder });
    onTestFinished(() => void execFileSync("rm", ["-rf", folder]));
    await expectRest(folder, /^d{200}\//);
  });
});

describe("a corpus that is not there is said", () => {
  test("a missing folder", async () => {
    await expect(loadArticles("/no/such/folder")).rejects.toThrow(MissingCorpus);
  });

  test("a missing file beside one that is there", async () => {
    const folder = folderWith({ "good.txt": "The ferry left." });
    await expect(loadArticles(join(folder, "good.txt"), join(folder, "bad.txt"))).rejects.toThrow(
      MissingCorpus,
    );
  });

  test.skipIf(process.getuid?.() === 0).each(["", "good.txt"])(
    "one that may not be read: /%s",
    async (name) => {
      const folder = folderWith({ "good.txt": "The ferry left." });
      chmodSync(join(folder, name), 0o000);
      onTestFinished(() => chmodSync(join(folder, name), 0o700));
      await expect(loadArticles(join(folder, name))).rejects.toThrow(MissingCorpus);
    },
  );
});

describe("a file that is reached twice is taken once", () => {
  const files = { "news/a.txt": "One ferry left.", "b.txt": "Two ferries stayed." };
  const idsOf = async (...paths: string[]) => (await loadArticles(...paths)).articles.map(({ id }) => id);

  test("by one path given twice", async () => {
    const folder = folderWith(files);
    expect(await idsOf(folder, folder, `${folder}/news/..`)).toEqual(["b", "news/a"]);
  });

  test("by a folder and a file in it", async () => {
    const folder = folderWith(files);
    expect(await idsOf(join(folder, "news/a.txt"), folder)).toEqual(["a", "b"]);
  });

  test("by a link", async () => {
    const folder = folderWith(files);
    symlinkSync(join(folder, "news"), join(folder, "link"));
    expect(await idsOf(folder, join(folder, "link"))).toEqual(["b", "news/a"]);
  });

  test("and so is a copy of it", async () => {
    const folder = folderWith(files);
    expect(await idsOf(folder, folderWith(files))).toHaveLength(2);
  });
});

describe("ids", () => {
  const idsOf = async (files: Record<string, string>) =>
    (await loadArticles(folderWith(files))).articles.map(({ id }) => id);

  test("two articles of one id are kept apart", async () => {
    expect(await idsOf({ "a.txt": "One ferry left.", "a.md": "Two ferries stayed." })).toEqual(["a", "a~2"]);
  });

  test("an id that another was made to bear is kept apart too", async () => {
    const lines = ["a", "a~2", "a", "a~2", "a"].map((id, at) =>
      JSON.stringify({ id, body: `Ferry ${at} left.` }),
    );
    const ids = await idsOf({ "x.jsonl": lines.join("\n") });
    expect(new Set(ids).size).toBe(5);
    expect(ids.slice(0, 3)).toEqual(["a", "a~2", "a~3"]);
  });

  test("a line goes by its number, also where it is the only one", async () => {
    const [line, other] = ['{"body": "One ferry left."}', '{"body": "Two ferries stayed."}'];
    expect(await idsOf({ "a.jsonl": line })).toEqual(["a#1"]);
    expect(await idsOf({ "a.jsonl": `${line}\nnonsense\n\n${other}\n` })).toEqual(["a#1", "a#4"]);
  });

  test("one object in a file goes by the file, one of a list by its place", async () => {
    const article = { body: "One ferry left." };
    expect(await idsOf({ "a.json": JSON.stringify(article) })).toEqual(["a"]);
    expect(await idsOf({ "a.json": JSON.stringify([article]) })).toEqual(["a#1"]);
    expect(await idsOf({ "a.json": JSON.stringify([article, { id: "x", body: "Two stayed." }]) })).toEqual([
      "a#1",
      "x",
    ]);
  });

  test("ten thousand articles of one id are kept apart", async () => {
    const line = (_: unknown, at: number) => JSON.stringify({ id: "a", body: `Ferry ${at} left.` });
    const ids = await idsOf({ "a.jsonl": Array.from({ length: 10_000 }, line).join("\n") });
    expect(new Set(ids).size).toBe(10_000);
  });
});

test("a byte order mark stays in the text, and offsets count with it", async () => {
  const { articles } = await loadArticles(folderWith({ "a.txt": "\uFEFFThe ferry left." }));
  const [article] = articles;
  const [sentence] = article?.sentences ?? [];
  expect(article?.text.slice(sentence?.start, sentence?.end)).toBe("The ferry left.");
  expect(sentence?.start).toBe(1);
});

test("what a browser saves beside a page is no article, and a folder of that name alone is a folder", async () => {
  const page = "<title>Ferry</title><p>The ferry is back.</p>";
  const files = {
    "Ferry.html": page,
    "Ferry_files/frame.html": page,
    "Ferry_files/a.css": "p {}",
    "Old_files/b.txt": "It left.",
  };
  const { articles, problems } = await loadArticles(folderWith(files));
  expect(articles.map(({ file }) => file)).toEqual(["Ferry.html", "Old_files/b.txt"]);
  expect(problems).toEqual([]);
});

test("a packed list keeps the ids of its articles", async () => {
  const folder = folderWith({
    "news.jsonl.gz": gzipSync('{"body":"One ferry left."}\n{"body":"Two stayed."}\n'),
  });
  const { articles } = await loadArticles(folder);
  expect(articles.map(({ id, text }) => [id, text])).toEqual([
    ["news#1", "One ferry left."],
    ["news#2", "Two stayed."],
  ]);
});

test("authors are read from front matter and JSON, as a list or as text", async () => {
  const { articles } = await loadArticles(
    folderWith({
      "a.json": '{"authors": ["Ada Lund", "Jon Vale"], "body": "One ferry left."}',
      "b.json": '{"authors": "Ada Lund, Jon Vale", "body": "Two ferries left."}',
      "c.md": "---\nauthors: [Ada Lund, Jon Vale]\n---\nThree gulls sat on the pier.",
      "d.md": "---\nauthors:\n  - Ada Lund\n  - Jon Vale\n---\nFour gulls flew over the market.",
      "e.txt": "Nobody saw the fifth.",
    }),
  );
  const both = ["Ada Lund", "Jon Vale"];
  expect(articles.map(({ authors }) => authors)).toEqual([both, both, both, both, []]);
});
