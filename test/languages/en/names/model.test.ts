import { expect, test } from "vitest";
import stored from "../../../../src/languages/en/data/name-weights.json" with { type: "json" };
import { readModel } from "../../../../src/languages/en/names/model.ts";

test("the file of weights is read whole, and says from what it was learned", () => {
  const model = readModel(stored, "name-weights.json");
  expect(model.places.filter((place) => place > 0)).toHaveLength(stored.count);
  expect(stored.from.sets.every((set) => /CC|MIT|OGL|public domain/.test(set))).toBe(true);
});

test.each([
  ["no count", { ...stored, count: undefined }],
  ["a row too few", { ...stored, count: stored.count - 1 }],
  ["weights that are not packed", { ...stored, weights: "AAAA" }],
  ["steps that are too few", { ...stored, steps: "0 0" }],
])("a file with %s is refused by its name", (_, broken) => {
  expect(() => readModel(broken, "weights.json")).toThrow(/^weights\.json: /);
});
