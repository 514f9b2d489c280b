import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf, isoDay, parseDay } from "../../../src/languages/en/dates/calendar.ts";
import { datesIn } from "../../../src/languages/en/dates/find.ts";

/** A Friday. */
const FRIDAY = parseDay("2024-05-17");

const found = (text: string, published = FRIDAY): string[] =>
  datesIn(text, published).map(({ start, end, value }) => `${text.slice(start, end)} = ${value ?? "?"}`);

describe("a date of the calendar", () => {
  test.each([
    ["It began on 3 March 2019.", "3 March 2019 = 2019-03-03"],
    ["It began on the 3rd of March, 2019.", "3rd of March, 2019 = 2019-03-03"],
    ["It began on March 3rd, 2019.", "March 3rd, 2019 = 2019-03-03"],
    ["It began on Sunday, March 3, 2019.", "Sunday, March 3, 2019 = 2019-03-03"],
    ["It began on Mar. 3, 2019, at dawn.", "Mar. 3, 2019 = 2019-03-03"],
    ["It began on 2019-03-03T10:00Z.", "2019-03-03 = 2019-03-03"],
    ["It began on 25/12/2019.", "25/12/2019 = 2019-12-25"],
    ["It began on 12/25/2019.", "12/25/2019 = 2019-12-25"],
    ["It began on 03.04.2019.", "03.04.2019 = 2019"],
    ["It runs from May 3-5, 2019.", "May 3-5, 2019 = 2019-05-03/2019-05-05"],
    ["It began in mid-March 2019.", "mid-March 2019 = 2019-03"],
    ["It began in late 2019.", "late 2019 = 2019"],
    ["The 2014-15 season was long.", "2014-15 = 2014/2015"],
    ["It goes back to the early 19th century.", "early 19th century = 1801/1900"],
    ["It was all the rage in the '80s.", "'80s = 1980/1989"],
    ["It was all the rage in the 1800s.", "1800s = 1800/1899"],
    ["Sales in Q3 2022 were flat.", "Q3 2022 = 2022-07/2022-09"],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
    expect(found(text, null)).toEqual([expected]);
  });
});

describe("a day or month without its year", () => {
  test.each([
    ["It rained on May 16.", "May 16 = 2024-05-16"],
    ["It rained on 30 December.", "30 December = 2023-12-30"],
    ["The hall opens on June 2.", "June 2 = 2024-06-02"],
    ["It rained on February 11 this year.", "February 11 this year = 2024-02-11"],
    ["It rained on 2 June last year.", "2 June last year = 2023-06-02"],
    ["It rained in November.", "November = 2023-11"],
    ["It rained in May.", "May = 2024-05"],
    ["It rained last May.", "last May = 2023-05"],
    ["It will rain in March.", "March = 2025-03"],
    ["It is due to open in August.", "August = 2024-08"],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));

  test("has no value where the day of publication is unknown", () =>
    expect(found("It rained on May 16 and in June.", null)).toEqual(["May 16 = ?", "June = ?"]));
});

describe("a relative date", () => {
  test.each([
    ["He spoke on Friday.", "Friday = 2024-05-17"],
    ["He spoke on Monday night.", "Monday night = 2024-05-13"],
    ["He spoke on Saturday.", "Saturday = 2024-05-11"],
    ["He said Thursday that he will go.", "Thursday = 2024-05-16"],
    ["He will speak on Saturday.", "Saturday = 2024-05-18"],
    ["He spoke last Friday.", "last Friday = 2024-05-10"],
    ["He speaks next Monday.", "next Monday = 2024-05-20"],
    ["He spoke on Tuesday last week.", "Tuesday last week = 2024-05-07"],
    ["He spoke today.", "today = 2024-05-17"],
    ["He spoke last night.", "last night = 2024-05-16"],
    ["He speaks tomorrow.", "tomorrow = 2024-05-18"],
    ["He spoke last week.", "last week = 2024-05-06/2024-05-12"],
    ["He spoke over the weekend.", "the weekend = 2024-05-11/2024-05-12"],
    ["He spoke last weekend.", "last weekend = 2024-05-11/2024-05-12"],
    ["He spoke earlier this year.", "earlier this year = 2024"],
    ["He spoke last quarter.", "last quarter = 2024-01/2024-03"],
    ["He spoke three years ago.", "three years ago = 2021"],
    ["He spoke six months ago.", "six months ago = 2023-11"],
    ["He spoke 10 days ago.", "10 days ago = 2024-05-07"],
    ["Profit fell in the fourth quarter.", "fourth quarter = 2023-10/2023-12"],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
    expect(found(text, null)).toEqual([expected.replace(/=.*/u, "= ?")]);
  });

  test.each([
    "He left two days later.",
    "He left the previous year.",
    "He left last summer.",
    "He left several years ago.",
  ])("has no value where it hangs on something else: %s", (text) => expect(found(text)[0]).toMatch(/= \?$/u));
});

test.each([
  "You may march to the sun in a sec.",
  "It was their best run for 13 straight years.",
  "Mark may or may not mar the march.",
  "April said that Jan and May agreed with August.",
  "They bought 2,019 of them for $2019.",
  "Nearly 2000 people came.",
  "Turn at Highway 2019.",
  "They open at 1930 GMT.",
  "It grew over the last year.",
  "They meet on Sundays.",
  "Shoppers love Black Friday and the Sunday Gazette.",
  "USA Today was first.",
  "They scored late in the fourth quarter.",
  "It costs 1.35 a share, or 3/4 of that.",
  "31 April is no day, nor is 2024-13-01.",
])("there is no date in: %s", (text) => expect(found(text)).toEqual([]));

describe("whatever the text", () => {
  const pieces = fc.constantFrom(
    "3",
    "19",
    "2024",
    "May",
    "Friday",
    "last",
    " ",
    ", ",
    "-",
    "/",
    "week",
    "ago",
    "\ud800",
    "th",
    "\n",
    "will ",
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));

  test("dates lie in it, in order, none overlapping", () =>
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, value } of datesIn(text, FRIDAY)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          if (value !== undefined)
            expect(value).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/u);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    ));

  test("a printed day is read back as that day", () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1850-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }),
        (date) => {
          const day = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
          if (!day) throw new Error("no such day");
          const words = day.toLocaleDateString("en-GB", {
            day: "numeric",
            month: "long",
            year: "numeric",
            timeZone: "UTC",
          });
          expect(found(`It rained on ${words}.`)).toEqual([`${words} = ${isoDay(day)}`]);
        },
      ),
    ));
});

test.each(["May ", "May 1 ", "2024 ", "1/", "Friday ", "last ", "9", "\ud800"])(
  "200 KB of %j are read",
  (unit) => {
    expect(Array.isArray(datesIn(unit.repeat(200_000 / unit.length), FRIDAY))).toBe(true);
  },
);
