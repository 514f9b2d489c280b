import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { marksOf } from "../../../src/languages/en/quotations/marks.ts";
import { quotedSpans } from "../../../src/languages/en/quotations/spans.ts";

const quoted = (text: string): string[] => quotedSpans(text).map(({ start, end }) => text.slice(start, end));

describe("marks", () => {
  test.each([
    ["a straight mark after a blank opens", 'said "yes', ["open"]],
    ["a straight mark before a blank closes", 'yes" said', ["close"]],
    ["a mark between blanks is told by its place among the others", 'a " b', ["either"]],
    ["a curly opening mark that ends a word closes", "it,“ he said", ["close"]],
    ["a curly closing mark that begins a word opens", "said ”yes", ["open"]],
    ["guillemets with blanks inside keep their shape", "« oui »", ["open", "close"]],
    ["an apostrophe is no mark", "it's the dogs' day", []],
  ])("%s", (_, text, roles) => {
    expect(marksOf(text).map((mark) => mark.role)).toEqual(roles);
  });
});

describe("spans", () => {
  test.each([
    ["curly marks", "He said “no” and “never”.", ["“no”", "“never”"]],
    ["straight marks", 'He said "no" and "never".', ['"no"', '"never"']],
    ["guillemets", "Elle dit «non» et s'en va.", ["«non»"]],
    ["single marks", "‘We left at dawn,’ she said. ‘It’s cold.’", ["‘We left at dawn,’", "‘It’s cold.’"]],
    ["straight single marks", "She said: 'It's the boys' day.' They left.", ["'It's the boys' day.'"]],
    ["low and high marks", "Er sagte „nein“ und ging.", ["„nein“"]],
    ["a curly and a straight mark", '“We left," he said.', ['“We left,"']],
    [
      "a quotation in a quotation is a part of it",
      "“She said “no” to me,” he said.",
      ["“She said “no” to me,”"],
    ],
    ["a mark behind a dash or bracket", 'the plan—"a gift"—and ("a toy")', ['"a gift"', '"a toy"']],
    ["a closing mark alone is none", 'We left," he said.', []],
  ])("are found between %s", (_, text, spans) => {
    expect(quoted(text)).toEqual(spans);
  });

  test("a quotation without a closing mark runs to the paragraph's end", () => {
    expect(quoted("She said: “We left. We came back.  ")).toEqual(["“We left. We came back."]);
    expect(quotedSpans("“We left.")[0]?.closed).toBe(false);
  });

  test.each([
    "the boys' day and the girls' night",
    "in the '90s and 'tis true",
    "rock 'n' roll",
    "“She said ‘no’ to me,” he said.",
  ])("an apostrophe, or a mark in a quotation, opens none: %s", (text) => {
    expect(quoted(text).filter((each) => /^['‘]/u.test(each))).toEqual([]);
  });

  test("a lost closing mark does not swallow the next quotation", () => {
    expect(quoted("“We left, he said. “We came back.”")).toEqual(["“We left, he said.", "“We came back.”"]);
  });

  test("spans are in order, inside the text and never overlap", () => {
    const anyText = fc.string({
      unit: fc.constantFrom("'", "‘", "’", '"', "“", "”", "«", "»", "a", " ", ".", ",", "\ud800", "é"),
    });
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const span of quotedSpans(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
