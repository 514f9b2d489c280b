import { describe, expect, test } from "vitest";
import { dayAt, daysBetween, wordsOfDay } from "../../src/text/day.ts";
import { english, filled, say, sayCount, several } from "../../src/text/saying.ts";

describe("a day", () => {
  test("is the one on the calendar where the program runs", () => {
    expect(dayAt(new Date(2024, 4, 7, 23, 59))).toBe("2024-05-07");
    expect(dayAt(new Date(2024, 11, 31))).toBe("2024-12-31");
    expect(dayAt(new Date(2024, 0, 1))).toBe("2024-01-01");
  });

  test.each([
    ["2024-02-28", "2024-03-01", 2],
    ["2023-02-28", "2023-03-01", 1],
    ["2024-03-01", "2024-02-28", -2],
    ["2024-03-01", "2024-03-01", 0],
    ["2000-01-01", "2024-01-01", 8766],
    ["2024", "yesterday", Number.NaN],
  ])("from %s to %s there are %d", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test.each([
    ["2024-05-17", "en-GB", "17 May 2024"],
    ["2024-05-17", "de", "17. Mai 2024"],
    ["2024-01-01", "en-GB", "1 January 2024"],
    ["2024-12-31", "en-GB", "31 December 2024"],
    ["2024-13-01", "en-GB", "2024-13-01"],
    ["soon", "de", "soon"],
  ])("%s is in %s: %s", (day, locale, words) => {
    expect(wordsOfDay({ day }, locale)).toBe(words);
    expect(wordsOfDay({ day }, locale)).toBe(words);
  });
});

describe("what is said", () => {
  test("has its values set in where its names stand", () => {
    expect(english(say("{Who} has {count} of {count}.", { Who: "Ada", count: 3 }))).toBe("Ada has 3 of 3.");
    expect(english(say("On {day}.", { day: { day: "2024-05-17" } }))).toBe("On 17 May 2024.");
    expect(filled("Am {day}.", { day: { day: "2024-05-17" } }, "de")).toBe("Am 17. Mai 2024.");
  });

  test("keeps what is no value of its own as it stands", () => {
    expect(english(say("{nobody} and {} and {1} stay."))).toBe("{nobody} and {} and {1} stay.");
    expect(english(say("{name}", { name: "{count}", count: 2 }))).toBe("{count}");
    expect(english("{count} is a word here")).toBe("{count} is a word here");
  });

  test("of one has the form for one", () => {
    const found = (count: number) =>
      english(sayCount(count, "{count} sentence", "{count} sentences of {all}", { all: 9 }));
    expect(found(0)).toBe("0 sentences of 9");
    expect(found(1)).toBe("1 sentence");
    expect(found(2)).toBe("2 sentences of 9");
    expect(english(sayCount(5, "{count}", "{count}", { count: "five" }))).toBe("five");
    expect(english(sayCount(2, "one", "{count}"))).toBe("2");
  });

  test("follows one on another", () => {
    const both = ["First.", say("Then {name}.", { name: "Ada" })];
    expect(english(both)).toBe("First. Then Ada.");
    expect(several(both)).toBe(both);
    expect(several("First.")).toEqual(["First."]);
    expect(several(say("First."))).toEqual([say("First.")]);
    expect(english([])).toBe("");
  });
});
