import { expect, test } from "vitest";
import { readMarkdown } from "./markdown.ts";

test.each([
  ["@everyone", "mention"],
  ["<@&123456789012345678>", "mention"],
  ["</help:123456789012345678>", "mention"],
  ["<t:1700000000:R>", "time"],
  [":smile:", "emoji"],
  ["[click](https://evil.example/)", "link"],
  ["https://evil.example/", "address"],
  ["**bold**", "bold"],
  ["__under__", "underline"],
  ["_it_", "italics"],
  ["||hidden||", "spoiler"],
  ["`code`", "code"],
  ["# Heading", "heading"],
  ["> -# small", "subtext"],
  ["1. item", "list"],
])("the reader finds the markup of %j", (source, kind) => {
  expect(readMarkdown(source).constructs).toContain(kind);
});

test("the reader takes an escaped mark for the mark itself", () => {
  expect(readMarkdown("\\*a\\* \\@everyone")).toEqual({ text: "*a* @everyone", constructs: [] });
});
