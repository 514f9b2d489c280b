import fc from "fast-check";
import { describe, expect, test } from "vitest";
import quotations from "../../../src/languages/en/annotators/quotations.ts";
import { articleOf } from "../../support/article.ts";

/** The speaker of each quotation of a text, in order; null for none. */
function speakersIn(text: string): (string | null)[] {
  const article = articleOf(text);
  return quotations.annotate(article, article.sentences).map((found) => found.speaker ?? null);
}

test.each(quotations.examples.map((example) => [example.text, example.finds] as const))(
  "%s",
  (text, finds) => {
    const article = articleOf(text);
    const found = quotations
      .annotate(article, article.sentences)
      .map((quotation) => ({ ...quotation, text: text.slice(quotation.start, quotation.end) }));
    expect(found).toHaveLength(finds.length);
    expect(found).toMatchObject(finds);
    expect(found.map((quotation) => quotation.speaker)).toEqual(finds.map((wanted) => wanted["speaker"]));
  },
);

describe("a quotation goes on", () => {
  test.each([
    ["behind its speaker in the same sentence", "“We left,” said Ada Novak, “before the flood came.”"],
    ["in the next sentence", "“We left,” Ada Novak said. “The flood came later.”"],
    ["behind the one who was spoken to", "“We left early,” Ada Novak told Brandt. “The flood came later.”"],
    [
      "after indirect speech",
      "Ada Novak told Brandt that it was late. “The flood came in the night.” “We left.”",
    ],
    [
      "in the next paragraph, left open",
      "“We left early,” said Ada Novak. “It rained.\n\n“The flood came later.”",
    ],
    ["in a paragraph of its own", "“We left before the flood,” said Ada Novak.\n\n“The flood came later.”"],
    [
      "in the paragraph after a colon",
      "“We left early,” Ada Novak said. Ada Novak added:\n\n“The flood came later.”",
    ],
  ])("%s", (_, text) => {
    const speakers = speakersIn(text);
    expect(speakers.length).toBeGreaterThanOrEqual(2);
    expect(new Set(speakers)).toEqual(new Set(["Ada Novak"]));
  });

  test.each([
    ["a line of plus signs", "+++++"],
    ["a line of asterisks", "***"],
    ["a line of dashes", "---"],
    ["a heading", "The long night"],
  ])("never over %s", (_, line) => {
    const text = `“We left before the flood,” said Ada Novak.\n\n${line}\n\n“The flood came later.”`;
    expect(speakersIn(text)).toEqual(["Ada Novak", null]);
  });

  test("never into a paragraph with words of its own", () => {
    const text =
      "“We left before the flood,” said Ada Novak.\n\nThe board wants “to open the gates at night” from May.";
    expect(speakersIn(text)).toEqual(["Ada Novak", null]);
  });
});

test("the speaker of a quotation has not said what is only quoted beside it", () => {
  const text =
    "“We left early that night,” said Ada Novak, who wrote the “Handbook of Open Gates and Floods.”";
  expect(speakersIn(text)).toEqual(["Ada Novak", null]);
});

test("a heading is no speaker and has none", () => {
  expect(speakersIn("Novak says “no more open gates”\n\n“We left before the flood,” she said.")).toEqual([
    null,
    "she",
  ]);
});

test("what was not said is not gone on with", () => {
  expect(speakersIn("Ada Novak did not suggest that it was late. “The flood came in the night.”")).toEqual([
    null,
  ]);
});

describe("asked for some sentences", () => {
  const text = "It rained. “We left. We took the boat,” said Ada Novak. She smiled. “It was late.”";
  const article = articleOf(text);

  test("it gives the quotations that touch them, whole", () => {
    const second = article.sentences.filter((sentence) => text.slice(sentence.start).startsWith("We took"));
    const found = quotations.annotate(article, second);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["“We left. We took the boat,”"]);
  });

  test("it gives nothing for a sentence without a quotation", () => {
    expect(quotations.annotate(article, article.sentences.slice(0, 1))).toEqual([]);
  });

  test("it gives the same together as one by one", () => {
    const one = article.sentences.flatMap((sentence) => quotations.annotate(article, [sentence]));
    const starts = new Set(one.map((found) => found.start));
    const all = quotations.annotate(article, article.sentences);
    expect(all.map((found) => found.start)).toEqual([...starts]);
  });
});

test("words before the body are not searched", () => {
  const article = articleOf("title: “Floods”\nIt rained.");
  const body = { ...article, bodyStart: 16, sentences: article.sentences.filter(({ start }) => start >= 16) };
  expect(quotations.annotate(body, body.sentences)).toEqual([]);
});

test("every offset is one into the text, and every speaker stands outside the quotations", () => {
  const word = fc.constantFrom(
    "“", "”", '"', "said", "Ada", "Novak", "he", "told", "saying", "who", ",", ".", ":", "—", "\n\n", "(", ")", "and",
    "according", "to", "the", "rain", "was", "\ud83d", "’s",
  ); // biome-ignore format: one list
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(" ");
      const article = articleOf(text);
      const found = quotations.annotate(article, article.sentences);
      for (const { start, end, speaker, speakerStart, speakerEnd, cue } of found) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(speaker).toBe(speakerStart === undefined ? undefined : text.slice(speakerStart, speakerEnd));
        if (speakerStart !== undefined)
          expect(found.some((other) => other.start <= speakerStart && speakerStart < other.end)).toBe(false);
        if (cue !== undefined) expect(text).toContain(cue);
      }
    }),
    { numRuns: 150 },
  );
});

test.each([
  ["marks", '"'],
  ["opening marks", "“a "],
  ["digits", "1"],
  ["letters", "x"],
  ["lone surrogates", "\ud800"],
  ["short quotations", "“a” said "],
  ["verbs of speech", "said and "],
  ["commas", "x, "],
  ["brackets", "( "],
  ["open paragraphs", "“a b c d.\n"],
  ["sentences", "“A b.” He said. "],
  ["denials", "denied saying “a” if he said "],
  ["side clauses", "when “a, b,” "],
  ["quoted people", "X quoted Y: “a”: "],
])("200 KB of %s are read", (_, piece) => {
  const text = `"a," ${piece.repeat(Math.ceil(200_000 / piece.length))}`;
  const article = articleOf(text);
  expect(() => quotations.annotate(article, article.sentences)).not.toThrow();
});
