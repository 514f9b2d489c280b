import fc from "fast-check";
import { expect, test } from "vitest";
import { hasSize, sizeAmong, sizeOf } from "../../src/answering/figure-size.ts";
import { hasUnit, unitsMeant } from "../../src/answering/figure-unit.ts";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import type { FigureAnnotation } from "../../src/text/annotation.ts";
import { english } from "../../src/text/saying.ts";

const language = await loadEnglish();

test.each([
  [">1bn", "over 1bn", ""],
  ["≥ 5%", "of at least 5%", "%"],
  ["<= $3", "of at most $3", "USD"],
  ["1bn..2bn", "between 1bn and 2bn", ""],
  ["$1..$2bn", "between $1 and $2bn", "USD"],
  ["240bn", "of 240bn", ""],
  [">2000", "over 2000", ""],
  ["> 5 percent", "over 5 percent", "%"],
])("%s is a size %s", (typed, said, unit) => {
  const size = sizeOf(typed, language);
  expect(size && english(size.said)).toBe(said);
  expect(size?.unit).toBe(unit);
});

test.each(["tall", ">", "..", "5..", ">x", "2bn..1bn", "", "1...2", ">5 >6"])("%j is no size", (typed) =>
  expect(sizeOf(typed, language)).toBeNull(),
);

test("a bare lower end has the scale of the upper", () =>
  expect(sizeOf("1..2bn", language)).toMatchObject({ low: 1e9, high: 2e9 }));

test.each([
  ["oil exports >1bn last year", "oil exports last year"],
  [">1 million barrels", "barrels"],
  ["barrels >1m", "barrels"],
])("a size among %j leaves %j", (typed, rest) => expect(sizeAmong(typed, language)?.rest).toBe(rest));

test.each(["a -> b", "x > y", "wait...5", "oil exports"])("there is no size in %j", (typed) =>
  expect(sizeAmong(typed, language)).toBeNull(),
);

const figure = (fields: Partial<FigureAnnotation>): FigureAnnotation => ({
  type: "figure",
  start: 0,
  end: 1,
  value: 5,
  unit: "",
  bound: "=",
  ...fields,
});

test.each([
  [">5", { value: 5 }, false],
  [">5", { value: 5, bound: ">" as const }, true],
  [">=5", { value: 5 }, true],
  ["<5", { value: 5, bound: "<" as const }, true],
  [">5", { value: 4, high: 6 }, true],
  ["5", { value: 5 }, true],
  ["5", { value: 5.1 }, false],
  ["1..3", { value: 3 }, true],
])("%s and %j: %s", (typed, fields, expected) => {
  const size = sizeOf(typed, language);
  expect(size && hasSize(figure(fields), size)).toBe(expected);
});

test.each([
  ["$", "USD", true],
  ["dollars", "USD", true],
  ["usd", "USD", false],
  ["USD", "USD", true],
  ["%", "percentage point", false],
  ["barrels", "barrel per day", true],
  ["barrel", "oil barrel", true],
  ["km", "kilometre", true],
  ["pounds", "GBP", true],
  ["pounds", "pound", true],
  ["barrel", "barrier", false],
])("%s means %s: %s", (typed, unit, expected) =>
  expect(hasUnit(figure({ unit }), unitsMeant(typed, language))).toBe(expected),
);

test("whatever is typed, reading it ends and cuts nothing else out", () =>
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (typed) => {
      const among = sizeAmong(typed, language);
      for (const word of among?.rest.split(" ") ?? []) expect(typed).toContain(word);
    }),
  ));

test("a size whose number only its second word tells is read with both", () => {
  expect(sizeOf(">a billion", language)).toMatchObject({ low: 1e9, unit: "" });
  expect(sizeOf("<half a", language)).toBeNull();
});

test.each([
  ["dollars", ["USD"]],
  ["the the", ["the the"]],
  [" Of ", ["of"]],
])("%j as a unit means %j", (typed, units) => expect([...unitsMeant(typed, language)]).toEqual(units));
