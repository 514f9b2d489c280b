import { expect, test } from "vitest";
import { remembered } from "../../src/text/remembered.ts";

test("what was made of a text is kept, and of a few texts only", () => {
  const made: string[] = [];
  const loud = remembered(2, (text) => {
    made.push(text);
    return text.toUpperCase();
  });
  expect(["a", "b", "a", "", "", "b"].map(loud)).toEqual(["A", "B", "A", "", "", "B"]);
  expect(made).toEqual(["a", "b", "", "b"]);
});
