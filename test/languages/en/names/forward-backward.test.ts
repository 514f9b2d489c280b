import fc from "fast-check";
import { expect, test } from "vitest";
import { bestLabels, likelihoods, passesOver } from "../../../../src/languages/en/names/forward-backward.ts";
import { COUNT, canFollow, OUTSIDE } from "../../../../src/languages/en/names/labels.ts";
import { SETTINGS } from "../../../../src/languages/en/names/settings.ts";

const weights = new Float64Array(SETTINGS * COUNT * COUNT);
const steps = { weights, powers: weights.map(Math.exp) };
const stretch = fc
  .integer({ min: 1, max: 6 })
  .chain((size) =>
    fc.tuple(
      fc.constant(size),
      fc.array(fc.double({ min: -20, max: 20, noNaN: true }), {
        minLength: size * COUNT,
        maxLength: size * COUNT,
      }),
      fc.array(fc.integer({ min: 0, max: SETTINGS - 1 }), { minLength: size, maxLength: size }),
    ),
  )
  .map(([size, scores, settings]) => ({
    size,
    scores: Float64Array.from(scores),
    settings: Uint8Array.from(settings),
  }));

test("the labels of a word are together as likely as can be", () => {
  fc.assert(
    fc.property(stretch, (each) => {
      const likely = likelihoods(passesOver(each, steps));
      for (let t = 0; t < each.size; t++) {
        const sum = likely.subarray(t * COUNT, (t + 1) * COUNT).reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(1);
      }
    }),
  );
});

test("the inside of a name follows its beginning", () => {
  fc.assert(
    fc.property(stretch, (each) => {
      let before = OUTSIDE;
      for (const label of bestLabels(each, steps)) {
        expect(canFollow(before, label)).toBe(true);
        before = label;
      }
    }),
  );
});
