import { describe, expect, test } from "vitest";
import { loadReaders } from "../../src/corpus/loading.ts";
import { type Draft, Unreadable } from "../../src/corpus/reader.ts";

const readers = await loadReaders();

test("the formats of the contract are read", () => {
  expect([...readers.keys()]).toEqual(expect.arrayContaining([".txt", ".md", ".json", ".jsonl"]));
});

function read(ending: string, content: string): readonly Draft[] {
  try {
    return (readers.get(ending)?.read(content) ?? []).filter(
      (each): each is Draft => !(each instanceof Unreadable),
    );
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

describe.each([...readers].map(([ending, reader]) => ({ ending, reader })))(
  "$ending",
  ({ ending, reader }) => {
    test("gives examples", () => {
      expect(reader.examples.length).toBeGreaterThan(0);
    });

    test.each(reader.examples.map((example) => ({ ...example })))("$content", ({ content, reads }) => {
      expect(read(ending, content)).toMatchObject(reads);
      expect(read(ending, content)).toHaveLength(reads.length);
    });
  },
);

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
  ])("%s is read", (_, block, expected) => {
    expect(md(block)).toMatchObject(expected);
  });

  test.each([
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
