import { expect, test } from "vitest";
import { spellingsOf } from "../../../src/languages/en/figures/spellings.ts";

test.each([
  [240e9, ["240000000000", "240 billion", "240bn", "240000 million", "240000m"]],
  [4.2e6, ["4200000", "4.2 million", "4.2m"]],
  [12, ["12", "twelve"]],
  [123_456_789_012, ["123456789012"]],
])("%d is printed in these ways", (value, expected) => {
  expect(spellingsOf(value)).toEqual(expected);
});
