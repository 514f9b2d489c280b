import { expect, test } from "vitest";
import { at } from "../../src/text/at.ts";

test("what stands in a place of a list is told, whatever it is", () => {
  expect([0, 1, 2].map((index) => at(["ferry", "", null], index))).toEqual(["ferry", "", null]);
  expect(at(Float32Array.of(0, 2.5), 1)).toBe(2.5);
  expect(at("toll", 3)).toBe("l");
});

test.each([-1, 2, 0.5, Number.NaN])("place %d of two is none", (index) => {
  const list = ["ferry", "toll"];
  expect(() => at(list, index)).toThrow(new RangeError(`nothing stands in place ${index} of 2`));
});
