import fc from "fast-check";
import { expect, test } from "vitest";
import { hasSize, liesWithin, sizeAmong, sizeOf } from "../../src/answering/figure-size.ts";
import { hasUnit, nounsOf, unitsMeant } from "../../src/answering/figure-unit.ts";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import type { FigureAnnotation } from "../../src/text/annotation.ts";
import { english } from "../../src/text/saying.ts";

const language = await loadEnglish();

test.each([
  [">1bn", "over 1bn", ""],
  ["≥ 5%", "of at least 5%", "%"],
  ["<= $3", "of at most $3", "USD"],
  ["1bn..2bn", "between 1bn and 2bn", ""],
  ["$1..2", "between $1 and 2", "USD"],
  ["2..2", "between 2 and 2", ""],
  [">2,000", "over 2,000", ""],
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
  [">5 trams left", "trams left"],
  ["1..5 trams left", "trams left"],
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
  ["1..3", { value: 1 }, true],
  ["1..3", { value: 3.1 }, false],
  [">5", { value: 3, bound: ">" as const }, false],
  [">5", { value: 5, bound: "<" as const }, false],
  ["<5", { value: 5, bound: ">" as const }, false],
  ["<5", { value: 7, bound: "<" as const }, false],
  ["<5", { value: 5, high: 7 }, false],
  [">5", { value: 3, high: 5 }, false],
  ["300", { value: 300.0000001 }, true],
  ["300", { value: 300.001 }, false],
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
  ["barrels", "barrel", true],
  ["arrel", "oil barrel", false],
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
  ["crowns or so", ["crowns or so"]],
  ["or 3 crowns", ["or 3 crowns"]],
])("%j as a unit means %j", (typed, units) => expect([...unitsMeant(typed, language)]).toEqual(units));

test("a figure has one of several units where it is the last of its nouns", () => {
  expect(hasUnit(figure({ unit: "oil barrel" }), new Set(["sheep", "barrel"]))).toBe(true);
});

test("of units those are looked up that are words", () => {
  expect(nounsOf(new Set(["USD", "eel", "%", "point %", "cubic metre", "USDT", "XUSD"]))).toBe(
    "eel point % cubic metre USDT XUSD",
  );
});

test.each([
  ["200..500", { value: 200, high: 500 }, true],
  ["200..500", { value: 500 }, true],
  ["200..500", { value: 199, high: 300 }, false],
  ["200..500", { value: 300, high: 501 }, false],
])("all of %s holds %j: %s", (typed, fields, expected) => {
  const size = sizeOf(typed, language);
  expect(size && liesWithin(figure(fields), size)).toBe(expected);
});

test("a number with commas is as large as without", () => {
  expect(sizeOf(">2,000", language)?.low).toBe(2000);
});
