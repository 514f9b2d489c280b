import { expect, test } from "vitest";
import type { PersonProfile } from "../../../src/answering/answer.ts";
import { answeredWith } from "./articles.ts";
import { textOf } from "./shown.ts";

const profile = (about: Partial<PersonProfile>): PersonProfile => ({
  name: "Ada Byron",
  roles: [],
  aliases: [],
  articles: 1,
  ...about,
});

/** The paragraphs about people, below the request. */
const profiles = (...people: readonly PersonProfile[]): string[] =>
  textOf(answeredWith({ request: "/who Byron", command: "who", people }))
    .split("\n\n")
    .slice(1);

test("a profile has the roles as printed with their articles, and how else the name is written", () => {
  const roles = [
    { role: "harbour master", articles: 2 },
    { role: "pilot", articles: 1 },
  ];
  expect(profiles(profile({ roles, aliases: ["Ada Byron", "Byron", "A. Byron"], articles: 3 }))).toEqual([
    "### Ada Byron\n- harbour master (2 articles)\n- pilot (1 article)\n-# Named in 3 articles\n-# Also written: Byron · A. Byron",
  ]);
});

test("a profile without roles says so, and has no line for other names where there are none", () => {
  expect(profiles(profile({ aliases: ["Ada Byron"] }))).toEqual([
    "### Ada Byron\nThe articles give no role.\n-# Named in 1 article",
  ]);
});

test.each([
  [6, []],
  [7, ["-# …and 1 other role"]],
  [9, ["-# …and 3 other roles"]],
])("of %i roles six are shown, and the others are counted", (count, more) => {
  const roles = Array.from({ length: count }, (_, at) => ({ role: `role ${at + 1}`, articles: 1 }));
  const shown = ["1", "2", "3", "4", "5", "6"].map((at) => `- role ${at} (1 article)`);
  expect(profiles(profile({ roles }))).toEqual([
    ["### Ada Byron", ...shown, ...more, "-# Named in 1 article"].join("\n"),
  ]);
});

test("long names are cut: a heading's at a hundred signs, others at sixty", () => {
  const [shown] = profiles(profile({ name: "n".repeat(150), aliases: ["a".repeat(150)] }));
  expect(shown).toBe(
    `### ${"n".repeat(100)}…\nThe articles give no role.\n-# Named in 1 article\n-# Also written: ${"a".repeat(60)}…`,
  );
});

test("three people are shown, and the others are counted", () => {
  const people = ["One", "Two", "Three", "Four", "Five"].map((name) => profile({ name }));
  const firstLines = (count: number) =>
    profiles(...people.slice(0, count)).map((shown) => shown.split("\n")[0]);
  expect(firstLines(3)).toEqual(["### One", "### Two", "### Three"]);
  expect(firstLines(4).at(-1)).toBe("-# …and 1 more");
  expect(firstLines(5)).toEqual(["### One", "### Two", "### Three", "-# …and 2 more"]);
});
