import { describe, expect, test } from "vitest";
import { articleOf } from "../../../src/corpus/article.ts";
import { loadEnglish } from "../../../src/languages/en/pack.ts";

const language = await loadEnglish();

describe.each(language.annotators.map((annotator) => ({ annotator, type: annotator.type })))(
  "the $type annotator",
  ({ annotator }) => {
    test("gives examples of what it finds and of what it must not", () => {
      expect(annotator.examples.some(({ finds }) => finds.length > 0)).toBe(true);
      expect(annotator.examples.some(({ finds }) => finds.length === 0)).toBe(true);
    });

    test.each(annotator.examples.map((example) => ({ ...example })))("$text", ({ text, date, finds }) => {
      const draft = { text, bodyStart: 0, title: "Untitled", ...(date !== undefined && { date }) };
      const article = articleOf(draft, "example", "example.txt", language);
      const found = annotator.annotate(article, article.sentences);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(finds.map((each) => each.text));
      for (const [at, { text: _, ...fields }] of finds.entries()) {
        const absent = Object.fromEntries(Object.keys(fields).map((field) => [field, undefined]));
        expect({ ...absent, ...found[at] }).toMatchObject(fields);
      }
    });
  },
);
