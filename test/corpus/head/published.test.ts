import { describe, expect, test } from "vitest";
import { read, TEXT, under } from "./reading.ts";

describe("a line above the text gives the day", () => {
  test.each([
    "3 May 2031",
    "Friday, 3 May 2031",
    "May 3, 2031 10:24 AM EDT",
    "2031-05-03",
    "Published: 10:34, 3 May 2031",
    "Posted on 3 May 2031 by the night desk",
    "Westhaven, 3 May 2031",
    "By Ada Lind | May 3, 2031",
    "Coastal Herald, May 3, 2031",
    "May 3, 2031 - 4 min read",
    "Last updated 4 May 2031, published 3 May 2031",
    "Updated: 4 May 2031, 19:10 Posted: 3 May 2031, 18:00",
  ])("%s", (line) => {
    expect(read(under(line)).date).toBe("2031-05-03");
    expect(read(`${line}\n\n${under()}`).date).toBe("2031-05-03");
  });

  test("below a title that is a sentence", () => {
    const { title, date } = read(`Will the night ferry ever return?\n\n3 May 2031\n\n${TEXT}`);
    expect({ title, date }).toEqual({ title: "Will the night ferry ever return?", date: "2031-05-03" });
  });
});

describe("the first sentence gives the day", () => {
  test.each([
    " date 2031-05-03 WESTHAVEN: The ferry left at noon.",
    "Date: 2031-05-03. The ferry left at noon.",
    "WESTHAVEN, May 3, 2031 (Wire) — The ferry left at noon.",
    "WESTHAVEN, 3 May 2031 - The ferry left at noon.",
    "Westhaven, 3 May 2031 – “The ferry left at noon,” she said.",
    "WESTHAVEN (May 3, 2031) – The ferry left at noon.",
    "WESTHAVEN, NG (May 3, 2031): The ferry left at noon.",
    "WESTHAVEN, May 3, 2031 /Newswire/ -- The ferry left at noon.",
    "WESTHAVEN — May 3, 2031 — The ferry left at noon.",
    "WESTHAVEN (Wire) 3 May 2031 - The ferry left at noon.",
    "(3 May 2031) - The ferry left at noon.",
    "Ferry leaves at noon, twelve wait on the pier, nobody pays for it Posted: Saturday, May 3, 2031 10:24 AM EDT",
  ])("%s", (sentence) => {
    expect(read(`${sentence}\n\nNobody paid.`).date).toBe("2031-05-03");
  });
});

describe("no day of publication", () => {
  test.each([
    "On June 6, 1944, the town fell to the invaders after a long night.",
    "June 6, 1944 was the day on which the town fell to the invaders.",
    "June 6, 1944: the town falls to the invaders after a long night.",
    "On June 6, 1944 – a Tuesday – the town fell to the invaders.",
    "Ada Lind (3 May 1931 – 4 June 1999) was a captain in Westhaven.",
    "Ada Lind (born 3 May 1931) was a captain in Westhaven.",
    "The war ended for Westhaven on May 3, 1945, said the mayor.",
    "Westhaven, June 6, 1944, was a place of fear.",
    "WESTHAVEN, May 3 (Wire) — The ferry left at noon.",
    "WESTHAVEN — The ferry left on May 3, 2031, and never came back.",
    "Published June 6, 1944, the book made her known in Westhaven.",
    "She posted on May 3, 2031 that the ferry had left.",
    "Westhaven In May 2031 - The ferry left at noon.",
  ])("is in: %s", (sentence) => {
    expect(read(`${sentence}\n\nNobody paid.`).date).toBeNull();
  });

  test.each([
    "Four hurt on the Westhaven pier, May 3, 2031",
    "How Westhaven remembers June 6, 1944",
    "The order issued June 6, 1944 and what became of it",
  ])("is in a headline: %s", (headline) => {
    expect(read(`${headline}\n\n${TEXT}`)).toMatchObject({ title: headline, date: null });
  });

  test.each(["She left the town.", TEXT])("is below a sentence: %s", (text) => {
    expect(read(`${text}\n\n3 May 2031\n\nThe mayor was late.`).date).toBeNull();
  });
});

test("a day that the file names counts alone", () => {
  expect(read(under("3 May 2031"), { date: "2030-01-01" }).date).toBe("2030-01-01");
});
