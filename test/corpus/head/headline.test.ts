import { expect, test } from "vitest";
import { read, TEXT, TITLE } from "./reading.ts";

test.each([
  ["the only line", `${TITLE}\n\n${TEXT}`],
  ["longer than the lines around it", `Harbour\nFerry and port news\n${TITLE}\n\n${TEXT}`],
  [
    "the line that is repeated",
    `A longer line that says nothing about the port and its ships\n${TITLE}\n${TITLE}\n${TEXT}`,
  ],
  [
    "above a longer byline",
    `${TITLE}\nBy Ada Lind, Tomas Okafor, Ben Frost and Mary Stone, Coast Daily News\n\n${TEXT}`,
  ],
])("the title is %s", (_, text) => {
  expect(read(text).title).toBe(TITLE);
});

test.each([
  "3 May 2031 10:24 AM",
  "By Ada Lind and Tomas Okafor",
  "Coastal Herald, 3 May 2031",
  "Ada Lind\nThe Harbour Gazette\n3 May 2031",
  "Port",
])("%s is no title, and the first sentence is", (line) => {
  expect(read(`${line}\n\n${TEXT}`).title).toBe("The night ferry came back to Westhaven on Thursday");
});

test("a headline repeated beyond the fortieth line is not looked for", () => {
  const menu = Array.from({ length: 60 }, (_, n) => `Part ${n} of the port`).join("\n");
  expect(read(`${menu}\n${TITLE}\n${TITLE}\n\n${TEXT}`).title).toMatch(/^Part \d+ of the port$/);
});
