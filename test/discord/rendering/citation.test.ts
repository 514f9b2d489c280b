import { describe, expect, test } from "vitest";
import type { Citation } from "../../../src/answering/answer.ts";
import { citationSection, cutCitationSection } from "../../../src/discord/rendering/citation.ts";
import { englishWording } from "../../../src/discord/wording/wording.ts";
import { annotated, articleOf, citationOf, sentenceOf } from "./articles.ts";

const ask = { command: "ask", wording: englishWording };
const quoting = { command: "quote", wording: englishWording };
const about = { url: null, source: null, date: null };

const sentence = sentenceOf("“We open today,” it says.", about);
const quoted = annotated(sentence, "“We open today,”", { type: "quotation" });
const other = sentenceOf("“We open today.”", { ...about, title: "The news" });
const citation = citationOf(sentence, { annotations: [quoted], alsoIn: [other] });
const full =
  "Speaker not stated\n> “We open today,” it says.\n-# **The harbour opens** · sentence 1 of 1\n-# Also in: The news";

const shown = (given: Citation, limit: number) => citationSection(quoting, given, limit)?.markdown ?? null;

describe("a citation", () => {
  test("has what was asked for, the sentence, its place and who else says it, and quotes it whole", () => {
    expect(citationSection(quoting, citation, 2_000)).toEqual({
      markdown: full,
      quotations: [expect.objectContaining({ span: sentence, markdown: "> “We open today,” it says." })],
      apart: true,
    });
  });

  test("is shown where it just fits, and else not at all", () => {
    expect(shown(citation, full.length)).toBe(full);
    expect(shown(citation, full.length - 1)).toBeNull();
  });

  test("is not shown where its sentence alone is too long", () => {
    const long = sentenceOf("so ".repeat(1_000), about);
    expect(shown(citationOf(long), 2_000)).toBeNull();
  });

  test("is shown from wherever in a long article", () => {
    const last = articleOf(["so ".repeat(1_000), "It opens."], about).sentences.at(-1) ?? expect.fail();
    expect(shown(citationOf(last), 300)).toContain("> It opens.\n");
  });

  test("has its reasons where they just fit, and else none of them", () => {
    const why = ["Holds both.", "r".repeat(400)];
    const explained = shown({ ...citation, why }, 2_000) ?? "";
    expect(explained).toMatch(/^-# Holds both\.\n-# r{300}…\n-# \/cite \S+$/m);
    expect(explained.startsWith(full)).toBe(true);
    expect(shown({ ...citation, why }, explained.length)).toBe(explained);
    expect(citationSection(quoting, { ...citation, why }, explained.length - 1)).toEqual(
      citationSection(quoting, citation, 2_000),
    );
    expect(shown({ ...citation, why }, full.length)).toBe(full);
    expect(shown({ ...citation, why }, full.length - 1)).toBeNull();
  });
});

describe("a citation of a sentence that is too long for any message", () => {
  const long = sentenceOf(`“${"so ".repeat(1_000)}”`, about);
  const cited = citationOf(long, {
    annotations: [annotated(long, long.article.text, { type: "quotation" })],
  });

  test("has a stretch of it between what was asked for and its place, and fills its room", () => {
    const { markdown = "", ...section } = cutCitationSection(quoting, cited, 400) ?? {};
    expect(markdown).toMatch(
      /^Speaker not stated\n> “so so .*so\n…\n-# \*\*The harbour opens\*\* · sentence 1 of 1$/,
    );
    expect(markdown.length).toBeGreaterThan(390);
    expect(markdown.length).toBeLessThanOrEqual(400);
    expect(section).toMatchObject({ quotations: [{ sentence: long }], apart: true });
  });

  test("has its place alone where nothing else was asked for", () => {
    expect(cutCitationSection(ask, cited, 400)?.markdown).toMatch(/^> “so /);
  });

  test("is not shown where there is room for a few words only", () => {
    const around = "\n-# **The harbour opens** · sentence 1 of 1".length;
    expect(cutCitationSection(ask, cited, around + 99)).toBeNull();
    expect(cutCitationSection(ask, cited, around + 101)?.markdown.length).toBeGreaterThan(around + 90);
  });

  test("is told in an article's own answer without the article's name", () => {
    expect(cutCitationSection({ ...ask, command: "article" }, cited, 400)?.markdown).toMatch(
      /\n…\n-# sentence 1 of 1 · \/cite \S+$/,
    );
  });
});
