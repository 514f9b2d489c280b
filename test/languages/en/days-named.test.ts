import fc from "fast-check";
import { expect, test } from "vitest";
import { daysNamed } from "../../../src/languages/en/dates/days-named.ts";

/** A Friday. */
const TODAY = "2024-05-17";

test.each([
  ["2024", "2024-01-01", "2024-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2024/5", "2024-05-01", "2024-05-31"],
  ["05/2024", "2024-05-01", "2024-05-31"],
  ["2024-05-03", "2024-05-03", "2024-05-03"],
  ["2024-5-3", "2024-05-03", "2024-05-03"],
  ["2024-05-03T10:00:00Z", "2024-05-03", "2024-05-03"],
  ["May 2024", "2024-05-01", "2024-05-31"],
  ["may 2023", "2023-05-01", "2023-05-31"],
  ["jan 2024", "2024-01-01", "2024-01-31"],
  ["March", "2024-03-01", "2024-03-31"],
  ["december", "2023-12-01", "2023-12-31"],
  ["17 May 2024", "2024-05-17", "2024-05-17"],
  ["may 3rd, 2024", "2024-05-03", "2024-05-03"],
  ["3 May", "2024-05-03", "2024-05-03"],
  ["17/05/2024", "2024-05-17", "2024-05-17"],
  ["yesterday", "2024-05-16", "2024-05-16"],
  ["Yesterday", "2024-05-16", "2024-05-16"],
  ["today", "2024-05-17", "2024-05-17"],
  ["monday", "2024-05-13", "2024-05-13"],
  ["last week", "2024-05-06", "2024-05-12"],
  ["this week", "2024-05-13", "2024-05-19"],
  ["last month", "2024-04-01", "2024-04-30"],
  ["last year", "2023-01-01", "2023-12-31"],
  ["this year", "2024-01-01", "2024-12-31"],
  ["three months ago", "2024-02-01", "2024-02-29"],
  ["10 days ago", "2024-05-07", "2024-05-07"],
  ["the past week", "2024-05-10", "2024-05-17"],
  ["last 30 days", "2024-04-17", "2024-05-17"],
  ["the last three months", "2024-02-17", "2024-05-17"],
  ["past year", "2023-05-17", "2024-05-17"],
  ["early 2024", "2024-01-01", "2024-12-31"],
  ["the third quarter of 2023", "2023-07-01", "2023-09-30"],
  ["the 1990s", "1990-01-01", "1999-12-31"],
])("%s is %s to %s", (words, from, to) => {
  expect(daysNamed(words, TODAY)).toEqual({ from, to });
});

test.each([
  "",
  "soon",
  "the strike",
  "2024-13",
  "2024-02-30",
  "31 April 2024",
  "04/05/2024",
  "20245",
  "May 2024 or so",
  "May 2023 and May 2024",
  "last 0 days",
  "last many days",
  "x".repeat(10_000),
  "9".repeat(30),
])("%s names no days", (words) => {
  expect(daysNamed(words, TODAY)).toBeNull();
});

test("whatever is typed, days are days, the first before the last", () => {
  const words = fc.stringMatching(/^[0-9a-z ,/.-]{0,20}$/u);
  fc.assert(
    fc.property(words, (typed) => {
      const days = daysNamed(typed, TODAY);
      if (days === null) return;
      expect(days.from <= days.to).toBe(true);
      expect(`${days.from} ${days.to}`).toMatch(/^\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d$/);
    }),
  );
});
