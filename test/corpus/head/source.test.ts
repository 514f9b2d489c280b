import { describe, expect, test } from "vitest";
import { read, TEXT, TITLE, under } from "./reading.ts";

describe("a short line above the text names the outlet by its kind", () => {
  test.each([
    ["The Harbour Gazette", "The Harbour Gazette"],
    ["THE HARBOUR GAZETTE", "THE HARBOUR GAZETTE"],
    ["Harbour Gazette", "Harbour Gazette"],
    ["The Westhaven Times", "The Westhaven Times"],
    ["Westhaven Post-Dispatch", "Westhaven Post-Dispatch"],
    ["Coast Daily News", "Coast Daily News"],
    ["Coastal Herald, January 9, 2025", "Coastal Herald"],
    ["Coastal Herald January 9, 2025", "Coastal Herald"],
    ["January 9, 2025 - Coastal Herald", "Coastal Herald"],
    ["By Ada Lind, Coast Daily News", "Coast Daily News"],
    ["By Ada Lind for the Westhaven Star", "Westhaven Star"],
    ["By The Westhaven Press", "The Westhaven Press"],
    ["By Ada Lind | Westhaven Post | 3 May 2031", "Westhaven Post"],
    ["Valley Radio | 3 May 2031", "Valley Radio"],
    ["Radio Westhaven, 3 May 2031", "Radio Westhaven"],
    ["Westhaven News Agency, 3 May 2031", "Westhaven News Agency"],
    ["Times of Westhaven (3 May 2031)", "Times of Westhaven"],
    ["Published in The Harbour Gazette on 3 May 2031", "The Harbour Gazette"],
    ["From The Harbour Gazette", "The Harbour Gazette"],
    ["Source: some blog", "some blog"],
  ])("%s", (line, source) => {
    expect(read(under(line))).toMatchObject({ title: TITLE, source });
    expect(read(`${line}\n\n${under()}`)).toMatchObject({ title: TITLE, source });
  });
});

describe("no outlet", () => {
  test.each([
    "Breaking News",
    "Local News | 3 May 2031",
    "Rising Star",
    "Waiting Times",
    "Post Office Closed",
    "By Ada Lind, Staff Reporter",
    "By Emily Post",
    "By: Emily Post, 3 May 2031",
    "Photo: Ada Lind, The Harbour Gazette",
    "Ada Lind for The Harbour Gazette file photo",
    "Read more in The Harbour Gazette",
    "Mayor answers the Harbour Gazette",
    "The men who carry the mail",
    "One Two Three Four Five Six Herald",
  ])("is in: %s", (line) => {
    expect(read(under(line)).source).toBeNull();
  });

  test("is in a title", () => {
    for (const title of [
      "The Westhaven Morning Star",
      "Ferry returns, The Harbour Gazette says, May 3, 2031",
    ])
      expect(read(`${title}\n\n${TEXT}`)).toMatchObject({ title, source: null });
  });

  test("is in a title that the file names", () => {
    expect(read(`The Harbour Gazette\n\n${TEXT}`, { title: "The Harbour Gazette" }).source).toBeNull();
  });

  test.each([
    "The Harbour Gazette reported the loss of the ferry on Thursday.",
    "She read it in the Harbour Gazette.\n\nThe Harbour Gazette\n\nNobody paid.",
  ])("is in prose: %s", (text) => {
    expect(read(text).source).toBeNull();
  });
});

test("a source that the file names counts alone", () => {
  expect(read(under("The Harbour Gazette"), { source: "Coast Wire" }).source).toBe("Coast Wire");
});
