import { describe, expect, test } from "vitest";
import { introductionOf } from "../../../src/languages/en/quotations/introduction.ts";

describe("a mention is introduced by the text before it", () => {
  test.each([
    [
      "the editorial",
      "An editorial in the Coast Daily, which the state owns, praised the ferry.",
      "editorial in the Coast Daily",
    ],
    ["the report", "The board read a report by Ada Lind. It rained.", "report by Ada Lind"],
    ["It", "The Coast Daily said that the ferry had been late.", "The Coast Daily"],
  ])("%s", (mention, before, introduction) => {
    expect(introductionOf(mention, before)).toContain(introduction);
  });

  test("whoever owns a paper is not the paper", () => {
    expect(introductionOf("It", "Westhaven's Coast Daily said that it was late.")).toBe("Coast Daily");
  });

  test.each([
    ["the editorial", "The Coast Daily praised the ferry."],
    ["It", "The ferry was late."],
    ["he", "Ada Lind said that the ferry had been late."],
    ["Ada Lind", "An editorial in the Coast Daily praised Ada Lind."],
    ["the (", "A ( in the ferry."],
  ])("but nothing introduces %s in: %s", (mention, before) => {
    expect(introductionOf(mention, before)).toBeUndefined();
  });
});
