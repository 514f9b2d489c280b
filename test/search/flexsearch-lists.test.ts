import { describe, expect, test } from "vitest";
import { listsOf, postingsIn } from "../../src/search/flexsearch-lists.ts";

const otherForm = new TypeError("FlexSearch keeps its lists in another form");

describe("the lists that FlexSearch keeps", () => {
  test("are a map by term", () => {
    const map = new Map([["ferry", [[0, 1]]]]);
    expect(listsOf({ map })).toBe(map);
  });

  test.each([{}, { map: {} }, { map: [["ferry", [[0]]]] }])("in another form are told: %j", (index) => {
    expect(() => listsOf(index)).toThrow(otherForm);
  });
});

describe("what FlexSearch finds for a term", () => {
  test.each([
    ["nothing", []],
    ["lists by slot", [undefined, [0, 1], [2]]],
    ["packed lists", [Int32Array.of(0, 1), undefined]],
  ])("is %s", (_, result) => {
    expect(postingsIn({ result })).toBe(result);
  });

  test.each([
    ["nothing at all", undefined],
    ["null", null],
    ["a list of ids", [0, 1]],
    ["no result", {}],
    ["a result of ids", { result: [0, 1] }],
    ["a result by name", { result: { 0: [0, 1] } }],
    ["lists and an id", { result: [[0], 1] }],
    ["lists of other numbers", { result: [Float64Array.of(0, 1)] }],
  ])("in another form is told: %s", (_, found) => {
    expect(() => postingsIn(found)).toThrow(otherForm);
  });
});
