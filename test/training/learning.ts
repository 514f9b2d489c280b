import type { Examples } from "./examples.ts";

/** Pull towards zero, so that a feature that tells little counts little. */
const PULL = 1e-3;
const STEPS = 250;
const RATE = 0.05;
/** The last steps are shorter. */
const CALM_AFTER = 0.6 * STEPS;

interface Scale {
  readonly mean: Float32Array;
  readonly spread: Float32Array;
}

/** Mean and standard deviation of each feature. */
function scaleOf({ values, names }: Examples): Scale {
  const width = names.length;
  const rows = values.length / width;
  const mean = new Float64Array(width);
  const squares = new Float64Array(width);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    mean[i % width] = (mean[i % width] ?? 0) + value / rows;
    squares[i % width] = (squares[i % width] ?? 0) + (value * value) / rows;
  }
  const spread = squares.map((square, f) => Math.sqrt(Math.max(0, square - (mean[f] ?? 0) ** 2)) || 1);
  return { mean: Float32Array.from(mean), spread: Float32Array.from(spread) };
}

function standardised({ values, names }: Examples, { mean, spread }: Scale): Float32Array {
  const width = names.length;
  return values.map((value, i) => (value - (mean[i % width] ?? 0)) / (spread[i % width] ?? 1));
}

/** How likely each candidate is chosen, as a softmax over its question; in place of the scores. */
function likelihoods(scores: Float32Array): void {
  const top = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp((scores[i] ?? 0) - top);
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) / sum;
}

/** Adds one question's part of the slope of the loss: minus the logarithm of the right candidates' likelihood. */
function addSlope(
  values: Float32Array,
  right: Uint8Array,
  weights: Float32Array,
  counts: number,
  slope: Float64Array,
): void {
  const width = weights.length;
  const scores = new Float32Array(right.length);
  for (let row = 0; row < right.length; row++) {
    let sum = 0;
    for (let f = 0; f < width; f++) sum += (values[row * width + f] ?? 0) * (weights[f] ?? 0);
    scores[row] = sum;
  }
  likelihoods(scores);
  let rightly = 0;
  for (let row = 0; row < right.length; row++) if (right[row]) rightly += scores[row] ?? 0;
  if (rightly === 0) return;
  for (let row = 0; row < right.length; row++) {
    const likely = scores[row] ?? 0;
    const push = counts * (likely - (right[row] ? likely / rightly : 0));
    for (let f = 0; f < width; f++) slope[f] = (slope[f] ?? 0) + push * (values[row * width + f] ?? 0);
  }
}

function slopeAt(
  examples: Examples,
  values: Float32Array,
  weights: Float32Array,
  total: number,
): Float64Array {
  const width = weights.length;
  const slope = Float64Array.from(weights, (weight) => PULL * weight);
  for (let q = 0; q < examples.groups.length; q++) {
    const from = examples.starts[q] ?? 0;
    const to = examples.starts[q + 1] ?? 0;
    const counts = (examples.weights[q] ?? 0) / total;
    const rows = values.subarray(from * width, to * width);
    addSlope(rows, examples.right.subarray(from, to), weights, counts, slope);
  }
  return slope;
}

/**
 * Weights under which the right candidates are the likeliest: a conditional logit (McFadden, 1974), found by Adam
 * (Kingma and Ba, 2015) on standardised features; given for the features as they are.
 */
export function learned(examples: Examples): Record<string, number> {
  const scale = scaleOf(examples);
  const values = standardised(examples, scale);
  const total = examples.weights.reduce((a, b) => a + b, 0);
  const width = examples.names.length;
  const weights = new Float32Array(width);
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeAt(examples, values, weights, total);
    const rate = step < CALM_AFTER ? RATE : RATE / 4;
    for (let f = 0; f < width; f++) {
      const by = slope[f] ?? 0;
      mean[f] = 0.9 * (mean[f] ?? 0) + 0.1 * by;
      square[f] = 0.99 * (square[f] ?? 0) + 0.01 * by * by;
      const steady = (mean[f] ?? 0) / (1 - 0.9 ** step);
      const size = Math.sqrt((square[f] ?? 0) / (1 - 0.99 ** step)) + 1e-8;
      weights[f] = (weights[f] ?? 0) - (rate * steady) / size;
    }
  }
  return Object.fromEntries(
    examples.names.map((name, f) => [name, (weights[f] ?? 0) / (scale.spread[f] ?? 1)]),
  );
}
