import { describe, expect, test } from "vitest";
import { loadReaders } from "../../src/corpus/drafting.ts";
import { type Draft, isExtractor, type ReaderExample, Unreadable } from "../../src/corpus/reader.ts";

const readers = await loadReaders();

test("the formats of the contract are read", () => {
  expect([...readers.keys()]).toEqual(expect.arrayContaining([".txt", ".md", ".json", ".jsonl"]));
});

const isDraft = (each: Draft | Unreadable | null): each is Draft =>
  each !== null && !(each instanceof Unreadable);

const bytesOf = ({ content, encoding }: Pick<ReaderExample, "content" | "encoding">) =>
  new Uint8Array(Buffer.from(content, encoding ?? "utf8"));

async function readExample(
  ending: string,
  example: Pick<ReaderExample, "content" | "encoding">,
): Promise<readonly Draft[]> {
  const reader = readers.get(ending);
  if (!reader) return [];
  try {
    const drafts = await (isExtractor(reader)
      ? reader.extract(bytesOf(example))
      : reader.read(example.content));
    return [...drafts].filter(isDraft);
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

function read(ending: string, content: string): readonly Draft[] {
  const reader = readers.get(ending);
  if (!reader || isExtractor(reader)) return [];
  return [...reader.read(content)].filter(isDraft);
}

describe.each([...readers].map(([ending, reader]) => ({ ending, reader })))(
  "$ending",
  ({ ending, reader }) => {
    test("gives examples", () => {
      expect(reader.examples.length).toBeGreaterThan(0);
    });

    test.each(reader.examples.map((example) => ({ ...example })))(
      "$content",
      async ({ reads, ...example }) => {
        const drafts = await readExample(ending, example);
        expect(drafts).toMatchObject(reads);
        expect(drafts).toHaveLength(reads.length);
      },
    );
  },
);

describe("a row's place in its file", () => {
  const placesIn = (content: string) => read(".jsonl", content).map(({ text, place }) => [text, place]);
  const row = (body: string): string => JSON.stringify({ body });

  test.each([
    ["and its line of text", `${row("a")}\n${row("b")}`, 2],
    ["past blank lines", `\n \n${row("a")}\n\n${row("b")}\n`, 5],
    ["past thousands of blank lines", `${row("a")}${"\n".repeat(3_500)}${row("b")}`, 3_501],
    ["where lines end as on Windows", `${row("a")}\r\n\r\n${row("b")}\r\n`, 3],
  ])("is its line, %s", (_, content, place) => {
    expect(placesIn(content).map(([text]) => text)).toEqual(["a", "b"]);
    expect(placesIn(content).at(-1)).toEqual(["b", place]);
  });
});

describe("front matter", () => {
  const md = (block: string) => read(".md", `---\n${block}\n---\nBody.`)[0];

  test.each([
    ["plain text", "title: Ferry is back", { title: "Ferry is back" }],
    ["a colon inside quotation marks", 'title: "Ferry: back"', { title: "Ferry: back" }],
    ["single quotation marks", "title: 'It''s back'", { title: "It's back" }],
    ["escaped marks", 'title: "The \\"Ada\\" is back"', { title: 'The "Ada" is back' }],
    ["a comment", "title: Ferry # the night one", { title: "Ferry" }],
    ["a date with its time", "date: 2031-03-06T10:00:00Z", { date: "2031-03-06" }],
    ["a folded title", "title: >\n  Ferry is\n  back", { title: "Ferry is back" }],
    ["keys it does not know", "tags: [a, b]\ntitle: Ferry", { title: "Ferry" }],
    ["Windows line ends", "title: Ferry\r", { title: "Ferry" }],
    ["a comment behind quotation marks", 'source: "A: B" # c', { source: "A: B" }],
    ["a comment that holds quotation marks", "source: 'A # B' # the 'old' one", { source: "A # B" }],
    [
      "marks left as they are inside quotation marks",
      'title: "The "Ada" is back"',
      { title: 'The "Ada" is back' },
    ],
    [
      "a title that begins with brackets",
      "title: [Updated] Ferry [night]",
      { title: "[Updated] Ferry [night]" },
    ],
    ["the word null in quotation marks", 'title: "null"', { title: "null" }],
    ["a line that says nothing", "title: Ferry\nsource: The Gazette\nFerry news", { source: "The Gazette" }],
  ])("%s is read", (_, block, expected) => {
    expect(md(block)).toMatchObject(expected);
  });

  test.each(["title: ~", "title: null", "title: NULL # later", "title:", "title: # later", 'title: ""'])(
    "%s is no title",
    (block) => {
      expect(md(block)).toMatchObject({ faults: [], bodyStart: block.length + 9 });
      expect(md(block)).not.toHaveProperty("title");
    },
  );

  test.each([
    ["nothing closes it", "---\n\nThe ferry left."],
    ["nothing closes it near the top", `---\ntitle: Ferry\n${"The ferry left. ".repeat(400)}\n---\n`],
    ["prose follows", "---\nThe ferry left.\n---\nNobody paid."],
    ["prose with a colon follows", "---\nNote: nobody paid.\nThe ferry left.\n---\nIt was late."],
    ["there is nothing else", "---\n"],
  ])("a first line of dashes is a thematic break where %s", (_, content) => {
    expect(read(".md", content)).toEqual([{ text: content, bodyStart: 0, faults: [] }]);
  });

  test("an empty block is front matter", () => {
    expect(read(".md", "---\n---\nBody.")).toMatchObject([{ bodyStart: 8, faults: [] }]);
  });

  test.each([
    [
      "a line that is not a pair",
      "title: Ferry\nsource: The Gazette\nFerry news",
      /not "key: value": Ferry news/,
    ],
    ["a date that is none", "date: tomorrow", /wrong date/],
    ["a day that is not in the calendar", "date: 2031-02-31", /wrong date/],
    ["an address that is no web address", "url: javascript:alert(1)", /wrong url/],
  ])("%s is passed over and named", (_, block, fault) => {
    expect(md(block)?.faults).toEqual([expect.stringMatching(fault)]);
  });

  test.each(["__proto__: x", "constructor: x", "title: &a [*a, *a]", "title: !!js/function x"])(
    "%s does nothing",
    (block) => {
      md(block);
      expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
    },
  );
});
