import { describe, expect, test } from "vitest";
import { relationOf } from "../../../src/answering/checking/quantities.ts";
import { loadEnglish } from "../../../src/languages/en/pack.ts";
import type { FigureAnnotation } from "../../../src/text/annotation.ts";

const language = await loadEnglish();

const figure = (value: number, given: Partial<FigureAnnotation> = {}): FigureAnnotation => ({
  type: "figure",
  start: 0,
  end: 1,
  value,
  unit: "USD",
  bound: "=",
  ...given,
});

const relation = (claimed: FigureAnnotation, here: FigureAnnotation) => relationOf(claimed, here, language);

describe("a figure of a claim and one of an article are", () => {
  test.each([
    ["the same where they are equal", figure(310), figure(310), "same"],
    ["different where they are not", figure(310), figure(311), "different"],
    ["the same where the claim rounds", figure(240e9), figure(240.1e9), "same"],
    ["neither where the article rounds", figure(240.1e9), figure(240e9), "neither"],
    ["different beyond rounding", figure(250e9), figure(240.1e9), "different"],
    ["different by the last digit printed", figure(5.1), figure(5.2), "different"],
    ["different by a digit that is not printed of a small one", figure(5), figure(5.05), "different"],
    ["neither where both may be rounded", figure(1_000), figure(1_200), "neither"],
    ["different where both are rounded, but far apart", figure(1_000), figure(3_000), "different"],
    ["different by the last digit of a share of one", figure(0.25), figure(0.26), "different"],
    ["the same where a share of one is rounded", figure(0.5), figure(0.502), "same"],
    ["different by the second of two digits", figure(4.25e6), figure(4.28e6), "different"],
    ["told apart with their signs", figure(-5), figure(5), "different"],
    ["the same at nought", figure(0), figure(0), "same"],
    ["different beside nought", figure(3), figure(0), "different"],
    ["different in their millions", figure(4.2e9), figure(6e9), "different"],
    ["different in their thousands", figure(2.4e3), figure(2.6e3), "different"],
    ["the same, rounded to the thousand", figure(90e3), figure(90_400), "same"],
    ["neither where rounding is too coarse to tell", figure(2e3), figure(2_400), "neither"],
  ])("%s", (_, claimed, here, expected) => {
    expect(relation(claimed, here)).toBe(expected);
  });
});

describe("with bounds they are", () => {
  const over = (value: number) => figure(value, { bound: ">" });
  const under = (value: number) => figure(value, { bound: "<" });
  const about = (value: number) => figure(value, { bound: "~" });

  test.each([
    ["the same where the claim's bound holds the article's figure", over(200), figure(310), "same"],
    ["the same where it holds from above", under(400), figure(310), "same"],
    ["different where it does not", over(400), figure(310), "different"],
    ["different where it does not from above", under(200), figure(310), "different"],
    ["neither where more than a figure is claimed of just that figure", over(310), figure(310), "neither"],
    ["neither where less than a figure is claimed of just that figure", under(310), figure(310), "neither"],
    ["the same where both have the same bound", over(310), over(310), "same"],
    ["the same where both have the same bound from above", under(310), under(310), "same"],
    ["the same where the article's bound is the narrower", over(200), over(310), "same"],
    ["neither where the article's bound is the wider", over(310), over(200), "neither"],
    ["neither where only the article has a bound", figure(310), over(200), "neither"],
    ["different where the article's bound shuts it out", figure(310), under(200), "different"],
    ["neither where bounds from both sides meet", over(200), under(300), "neither"],
    ["different where bounds from both sides do not", over(400), under(300), "different"],
    ["the same where about so many are just so many", about(260), figure(260), "same"],
    ["the same where about so many are nearly so many", about(260), figure(256), "same"],
    ["neither where about so many are a little less", about(260), figure(240), "neither"],
    ["neither where about so many are a little more", about(260), figure(280), "neither"],
    ["different where about so many are far fewer", about(260), figure(200), "different"],
    ["the same where both are about so many", about(260), about(260), "same"],
    ["neither where the article is not as sure as the claim", figure(260), about(260), "neither"],
  ])("%s", (_, claimed, here, expected) => {
    expect(relation(claimed, here)).toBe(expected);
  });

  const range = (value: number, high: number) => figure(value, { high });
  test.each([
    ["the same as equal ranges", range(200, 300), range(200, 300), "same"],
    ["neither as a range and its lower end", figure(200), range(200, 300), "neither"],
    ["neither as a range and what lies in it", range(200, 300), figure(250), "neither"],
    ["neither as ranges that meet", range(200, 300), range(300, 400), "neither"],
    ["different beside a range", range(200, 300), figure(400), "different"],
    ["different below a range", range(200, 300), figure(100), "different"],
  ])("%s", (_, claimed, here, expected) => {
    expect(relation(claimed, here)).toBe(expected);
  });

  test.each([
    ["up", "down", "neither"],
    ["down", "up", "neither"],
    ["up", "up", "same"],
    ["down", "down", "same"],
  ] as const)("%s and %s: %s", (mine, theirs, expected) => {
    expect(relation(figure(5.1, { bound: mine }), figure(5.1, { bound: theirs }))).toBe(expected);
  });
});

describe("where one may lack its scale they are neither", () => {
  test.each([
    [4.2e6, 4.2],
    [4.2, 4.2e9],
    [240.1, 240.1e12],
    [4.2, 4_200],
  ])("%d beside %d", (claimed, here) => {
    expect(relation(figure(claimed), figure(here))).toBe("neither");
  });

  test("but other digits are another figure", () => {
    expect(relation(figure(4.2), figure(5e6))).toBe("different");
  });
});

describe("of unlike things they are neither", () => {
  test.each([
    ["USD", "%", 40, 41, "neither"],
    ["USD", "%", 40, 40, "neither"],
    ["", "USD", 40, 40, "same"],
    ["", "USD", 40, 41, "neither"],
    ["USD", "", 40, 40, "neither"],
    ["cubic metre", "metre", 40, 41, "different"],
    ["house", "home", 40, 41, "different"],
    ["house", "day", 40, 41, "neither"],
    ["the", "of", 40, 41, "neither"],
  ])("%j and %j: %d and %d are %s", (mine, theirs, claimed, here, expected) => {
    expect(relation(figure(claimed, { unit: mine }), figure(here, { unit: theirs }))).toBe(expected);
  });
});
