import { describe, expect, test } from "vitest";
import { float32At, float64At, int8At, int32At, numberAt, uint8At } from "../../src/search/blocks.ts";

describe.each<[string, (place: number) => number]>([
  ["of 32 bits", (place) => int32At(Int32Array.of(7, 0, 9), place)],
  ["of fractions", (place) => float32At(Float32Array.of(7, 0, 9), place)],
  ["of finer fractions", (place) => float64At(Float64Array.of(7, 0, 9), place)],
  ["of 8 bits", (place) => int8At(Int8Array.of(7, 0, 9), place)],
  ["of bytes", (place) => uint8At(Uint8Array.of(7, 0, 9), place)],
  ["in a list", (place) => numberAt([7, 0, 9], place)],
])("numbers %s", (_, numberIn) => {
  test("are told by their places", () => {
    expect([0, 1, 2].map(numberIn)).toEqual([7, 0, 9]);
  });

  test.each([-1, 3])("are none in place %d of three", (place) => {
    expect(() => numberIn(place)).toThrow(new RangeError(`nothing stands in place ${place} of 3`));
  });
});
