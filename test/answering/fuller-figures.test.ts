import { describe, expect, test } from "vitest";
import {
  bareNumber,
  digitsOf,
  isPoorer,
  isScaled,
  type PrintedFigure,
} from "../../src/answering/fuller-figures.ts";
import { figuresIn } from "../support/figures.ts";

test.each([
  [240.1, "2401"],
  [240.1e9, "2401"],
  [-4.2e6, "42"],
  [0.35, "35"],
  [1000, "1"],
  [10, "1"],
  [0, ""],
  [1_002_000, "1002"],
])("the digits of %d are %s", (value, digits) => {
  expect(digitsOf(value)).toBe(digits);
});

/** The figures that a text prints, one each in its sentences. */
async function printed(text: string): Promise<readonly [PrintedFigure, PrintedFigure]> {
  const { figures } = await figuresIn(text);
  const [first, second] = figures;
  if (!first || !second || figures.length > 2) throw new Error(`${text}: ${figures.length} figures`);
  return [first, second];
}

describe("a number is printed alone", () => {
  test.each([
    ["It cost $240.1. It cost $240.1 billion.", "240.1", undefined],
    ["It cost $1,240. It cost $1,240 million.", "1,240", undefined],
    ["It cost $12,001,240. It cost between $3 and $4.", "12,001,240", undefined],
    ["It sold 40 eels. It sold forty eels.", "40", undefined],
  ])("in %s: %s and %s", async (text, first, second) => {
    expect((await printed(text)).map(bareNumber)).toEqual([first, second]);
  });
});

describe("one figure is another printed without its scale", () => {
  test.each([
    ["It cost $240.1. It cost $240.1 billion.", true],
    ["It cost $240.1. It cost $240.1 million.", true],
    ["It cost $240.1. It cost $240.1 thousand.", true],
    ["It cost $240.1 billion. It cost $240.1.", false],
    ["It cost $240.1. It cost €240.1 billion.", false],
    ["It cost $240.1. It cost $240.2 billion.", false],
    ["It cost $240.1. It cost $240.1.", false],
    ["It cost $240.1. It cost $2,401 billion.", false],
    ["It cost $3.50 a gallon. It cost $3.50 million.", false],
  ])("%s %j", async (text, expected) => {
    expect(isScaled(...(await printed(text)))).toBe(expected);
  });
});

describe("one figure says less than another", () => {
  test.each([
    ["where the scale is missing", "It cost $240.1. It cost $240.1 billion.", true],
    ["not the other way round", "It cost $240.1 billion. It cost $240.1.", false],
    ["not where a smaller scale is printed", "It cost $240.1 million. It cost $240.1 billion.", false],
    ["not where one digit agrees", "It cost $4. It cost $4 billion.", false],
    ["where two do", "It cost $42. It cost $42 billion.", true],
    ["where the unit is missing", "It was 2,401. It was 2,401 crowns.", true],
    ["not where both are missing", "It was 2,401. It was 2,401.", false],
    ["not where both have one", "It was 2,401 crowns. It was 2,401 eels.", false],
    ["not where the fuller has none", "It was 2,401 crowns. It was 2,401.", false],
  ])("%s: %s", async (_, text, expected) => {
    expect(isPoorer(...(await printed(text)))).toBe(expected);
  });
});
