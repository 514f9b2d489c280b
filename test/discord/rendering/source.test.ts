import { expect, test } from "vitest";
import { alsoInLine, dayOf, placeLine, sourceLine } from "../../../src/discord/rendering/source.ts";
import { englishWording } from "../../../src/discord/wording/wording.ts";
import { articleOf, sentenceOf } from "./articles.ts";

/** Of an article that says nothing of itself but its title. */
const nameless = { url: null, source: null, date: null };

test.each([
  ["2024", "2024"],
  ["2024-05", "May 2024"],
  ["2024-05-07", "7 May 2024"],
  ["2024-13-01", "2024-13-01"],
  ["2023-02-30", "2023-02-30"],
  ["2024-02-29", "29 February 2024"],
  ["2024-05-07T10:00", "2024-05-07T10\\:00"],
  ["on 2024-05-07", "on 2024-05-07"],
  ["long ago", "long ago"],
  ["l".repeat(50), `${"l".repeat(40)}…`],
  ["2024/2025/2026", "2024\\/2025\\/2026"],
  ["2024/", "2024 – "],
  ["2025-01/2025-03", "January 2025 – March 2025"],
])("the day %s is shown as %s", (date, shown) => {
  expect(dayOf(date, englishWording)).toBe(shown);
});

test("the source line has title, outlet, day and place", () => {
  const [, second] = articleOf(["One.", "Two."], { url: null }).sentences;
  expect(second && sourceLine(second, englishWording)).toBe(
    "-# **The harbour opens** · The Daily Test · 17 May 2024 · sentence 2 of 2",
  );
});

test("the source line has the page of the original, or the time", () => {
  const lineOf = (place: object) =>
    sourceLine(sentenceOf("One.", { ...nameless, places: [{ start: 0, ...place }] }), englishWording);
  expect(lineOf({ page: 7 })).toBe("-# **The harbour opens** · page 7 · sentence 1 of 1");
  expect(lineOf({ seconds: 65 })).toBe("-# **The harbour opens** · at 00:01:05 · sentence 1 of 1");
});

test("the line in an article's own answer has its place, and how it is cited", () => {
  expect(placeLine(sentenceOf("One."), englishWording)).toMatch(
    /^-# sentence 1 of 1 · \/cite [0-9a-v]{10}\.0\.4$/,
  );
});

test("the source line leaves out what the article does not have", () => {
  const sentence = sentenceOf("One.", nameless);
  expect(sourceLine(sentence, englishWording)).toBe("-# **The harbour opens** · sentence 1 of 1");
});

test("other articles are named with outlet and day, and with a link", () => {
  const other = sentenceOf("Same.", { title: "t".repeat(100) });
  expect(alsoInLine([other], englishWording)).toBe(
    `-# Also in: [${"t".repeat(80)}…](https://news.example/harbour) (The Daily Test, 17 May 2024)`,
  );
});

test("other articles are named once each, and counted from the fourth on", () => {
  const others = ["a", "b", "c", "d", "e"].map((title) => sentenceOf("Same.", { ...nameless, title }));
  expect(alsoInLine([...others, ...others], englishWording)).toBe("-# Also in: a · b · c · …and 2 more");
  expect(alsoInLine(others.slice(0, 4), englishWording)).toBe("-# Also in: a · b · c · …and 1 more");
  expect(alsoInLine(others.slice(0, 3), englishWording)).toBe("-# Also in: a · b · c");
  expect(alsoInLine([], englishWording)).toBe("");
});
