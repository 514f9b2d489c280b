import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answered } from "../../../src/answering/answer.ts";
import { asMarkdown, asTex } from "../../../src/answering/exporting/escaping.ts";
import { exportOf, fileOf } from "../../../src/answering/exporting/export.ts";
import { loadExports } from "../../../src/answering/exporting/loading.ts";
import { createApp } from "../../../src/library/opening.ts";
import type { SegmentedArticle, Sentence } from "../../../src/text/article.ts";
import { citationIdOf } from "../../../src/text/citation-id.ts";
import { answered, overHarbour } from "../../support/app.ts";
import { articleOf } from "../../support/article.ts";
import { readBibtex, readCsv, readMarkdown, readTex } from "./readers.ts";

const exports = await loadExports();
const format = (wanted: string) => exports.find(({ name }) => name === wanted) ?? expect.fail();
const starter = await createApp([new URL("../../../corpus", import.meta.url).pathname]);

describe("the examples of each format hold what they promise, over the starter corpus", () => {
  test.each(exports.flatMap((each) => each.examples.map((example) => ({ ...example, each, is: each.name }))))(
    "$is: $request",
    async ({ request, holds, each }) => {
      expect(fileOf(each, await answered(starter, request))).toContain(holds);
    },
  );
});

test("the formats of the contract are there, and /cite offers them", () => {
  const names = exports.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["markdown", "json", "csv", "bibtex"]));
  expect(new Set(exports.map(({ ending }) => ending)).size).toBe(names.length);
});

describe("a module that does not fit is an error that names its file", () => {
  const good = format("csv");
  test.each([
    ["nothing", 7],
    ["another name", { ...good, name: "table" }],
    ["no ending", { ...good, ending: "c.sv" }],
    ["no example", { ...good, examples: [] }],
  ])("%s", (_, value) => {
    expect(() => exportOf({ name: "csv", file: "csv.ts", value })).toThrow("csv.ts");
  });

  const NEEDS = "csv.ts is no format: it needs name, ending, opening, write and examples";

  test.each([
    ["a string", "csv"],
    ["nothing", null],
    ["a name that is no text", { ...good, name: 7 }],
    ["an ending that is no text", { ...good, ending: 7 }],
    ["an opening that is no text", { ...good, opening: 7 }],
    ["what cannot be called", { ...good, write: "soon" }],
    ["an example that is no list", { ...good, examples: "none" }],
  ])("%s", (_, value) => {
    expect(() => exportOf({ name: "csv", file: "csv.ts", value })).toThrow(NEEDS);
  });

  test.each(["name", "ending", "opening", "write", "examples"])("none without its %s", (part) => {
    const value = Object.fromEntries(Object.entries(good).filter(([name]) => name !== part));
    expect(() => exportOf({ name: "csv", file: "csv.ts", value })).toThrow(NEEDS);
  });

  test.each([
    ["csv", { name: "table" }, 'csv.ts defines the format "table": the names must agree, in letters a to z'],
    ["c-v", { name: "c-v" }, 'csv.ts defines the format "c-v": the names must agree, in letters a to z'],
    ["csv2", { name: "csv2" }, "the names must agree"],
    ["2csv", { name: "2csv" }, "the names must agree"],
    ["csv", { ending: "c.sv" }, "csv.ts: a file's ending is letters a to z"],
    ["csv", { ending: ".csv" }, "csv.ts: a file's ending is letters a to z"],
    ["csv", { ending: "csv7" }, "csv.ts: a file's ending is letters a to z"],
    ["csv", { examples: [] }, "csv.ts gives no example"],
  ])("one called %s with %j: %s", (name, given, message) => {
    expect(() => exportOf({ name, file: "csv.ts", value: { ...good, ...given } })).toThrow(message);
  });

  test("and one that fits is the format", () => {
    expect(exportOf({ name: "csv", file: "csv.ts", value: good })).toBe(good);
  });
});

/** An answer that cites one sentence with just these words, of an article with just these fields. */
function citing(words: string, fields: Partial<SegmentedArticle> = {}): Answered {
  const sentences: Sentence[] = [];
  const article: SegmentedArticle = { ...articleOf(""), ...fields, text: words, sentences };
  const place = { article, start: 0, end: words.length, number: 1, paragraph: 0, kind: "prose" } as const;
  sentences.push(place);
  const citation = { sentence: place, score: 1, highlights: [], annotations: [], alsoIn: [] };
  return {
    request: "/ask it",
    command: "ask",
    options: {},
    note: null,
    citations: [citation],
    page: { from: 0, more: false },
    elapsedMs: 1,
  };
}

/** Words of any sort, those that steer a format among them. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."=+-@\"'`*_{}[]()<>#.!|&~^$%\\,;:\t\n\r /0"),
      fc.constantFrom("ferry", "1.", "http://x.example", "www.x.example", "a@b.example", "--", "''", "&amp;"),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map((parts) => parts.join(""));

describe("every format holds each sentence to the letter", () => {
  test("CSV: between the marks that frame it", () => {
    fc.assert(
      fc.property(words, words, (sentence, title) => {
        const rows = readCsv(fileOf(format("csv"), citing(sentence, { title, source: title })));
        const [head = [], row = [], ...more] = rows;
        expect(more).toEqual([]);
        expect(row).toHaveLength(head.length);
        expect(row[head.indexOf("sentence")]).toBe(`"${sentence}"`);
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });

  test("Markdown: as a renderer shows it", () => {
    fc.assert(
      fc.property(words, (sentence) => {
        const lines = fileOf(format("markdown"), citing(sentence)).split("\n");
        const quoted = lines.filter((line) => line.startsWith("> "));
        expect(quoted.map((line) => readMarkdown(line.slice(2)))).toEqual([sentence]);
      }),
    );
  });

  test("BibTeX: but for what TeX takes for one blank", () => {
    fc.assert(
      fc.property(words, words, (sentence, title) => {
        const [entry, ...more] = readBibtex(
          fileOf(format("bibtex"), citing(sentence, { title, source: title })),
        );
        expect(more).toEqual([]);
        const legible = sentence.replace(/(?!\s)[\p{Cc}\p{Cs}]/gu, "\ufffd");
        expect(readTex(entry?.fields["note"] ?? "")).toBe(`“${legible.replace(/\s+/gu, " ")}”`);
      }),
    );
  });

  test("JSON: as it is", () => {
    fc.assert(
      fc.property(words, (sentence) => {
        const data: unknown = JSON.parse(fileOf(format("json"), citing(sentence)));
        expect(data).toMatchObject({ citations: [{ sentence }] });
      }),
    );
  });
});

describe("of a real answer", () => {
  test("each format names each sentence by its id, other tellings too", async () => {
    const answer = await answered(await overHarbour(), "/quote heart of this town", 25);
    const ids = answer.citations.flatMap(({ sentence, alsoIn }) => [sentence, ...alsoIn].map(citationIdOf));
    expect(ids.length).toBeGreaterThan(answer.citations.length);
    for (const each of exports) for (const id of ids) expect(fileOf(each, answer)).toContain(id);
  });

  test("no two entries of BibTeX have one key, and what an entry gives is the article's", async () => {
    const answer = await answered(await overHarbour(), "/ask night ferry", 25);
    const entries = readBibtex(fileOf(format("bibtex"), answer));
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    const gazette = entries.find(({ key }) => key.startsWith("thegazette2031:"));
    expect(gazette?.fields).toMatchObject({
      title: "{Ferry returns: the harbour celebrates}",
      organization: "{The Gazette}",
      date: "2031-03-06",
      url: "https://gazette.example/ferry",
    });
  });

  test("a claim stands above what bears on it", async () => {
    const answer = await answered(
      await overHarbour(),
      "/check The repair of the night ferry cost $5 million.",
    );
    expect(fileOf(format("markdown"), answer)).toMatch(
      /\n## The repair .*\n\n(?:matching|differing|related):\n\n> /,
    );
    const [head = [], row = []] = readCsv(fileOf(format("csv"), answer));
    expect(row[head.indexOf("claim")]).toBe('"The repair of the night ferry cost $5 million."');
  });

  test("nothing found is said, in each format", async () => {
    const answer = await answered(await overHarbour(), "/ask zebras on the moon");
    for (const each of exports)
      expect(fileOf(each, answer)).toContain("None of the 3 articles here answers that");
  });
});

test.each([
  ["1. May", "1\\. May"],
  ["It cost $2 (or *more*).", "It cost \\$2 (or \\*more\\*)."],
  ["a_b <b>", "a\\_b \\<b\\>"],
  ["# no heading", "\\# no heading"],
  ["It ended. He left.", "It ended. He left."],
  ["It cost 4.2 and 3.", "It cost 4.2 and 3."],
  ["So... it ended", "So\\.\\.\\. it ended"],
  ["one-way -- or --- not - ", "one-way \\-\\- or \\-\\-\\- not -&#32;"],
  [" at both ends ", "&#32;at both ends&#32;"],
  ["a: b, http:x", "a: b, http\\:x"],
  ["- no list", "\\- no list"],
  ["12) no list", "12\\) no list"],
  ["a # b + c 1) d", "a # b + c 1) d"],
  ["a\u000bb", "a&#11;b"],
  ["www.gazette.example", "www\\.gazette\\.example"],
  ["two  blanks\nand a line", "two &#32;blanks&#10;and a line"],
])("%j is written in Markdown as %j", (text, written) => {
  expect(asMarkdown(text)).toBe(written);
});

test.each([
  ["5% of $2 & more", "5\\% of \\$2 \\& more"],
  [
    "{a}\\b~c^d_e#f",
    "\\textbraceleft{}a\\textbraceright{}\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d\\_e\\#f",
  ],
  ["naïve – “Çà”", "naïve – “Çà”"],
  ["a -- b", "a -{}- b"],
  ["a ''b'' 'c'", "a '{}'b'{}' 'c'"],
  ["a  b\n\tc", "a b c"],
  ["a\u0007b", "a\ufffdb"],
])("%j is written in TeX as %j", (text, written) => {
  expect(asTex(text)).toBe(written);
});
