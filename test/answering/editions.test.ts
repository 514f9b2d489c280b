import { expect, test } from "vitest";
import { editionOf } from "../../src/answering/editions.ts";

test.each([
  [{ edition: "then" }, "Then:"],
  [{ edition: "now" }, "Now:"],
  [{}, ""],
] as const)("before a citation with %j stands %j", (citation, words) => {
  expect(editionOf(citation)).toBe(words);
});
