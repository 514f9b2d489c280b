import { ROWS } from "../../../src/languages/en/names/hashing.ts";
import { COUNT } from "../../../src/languages/en/names/labels.ts";
import { SETTINGS } from "../../../src/languages/en/names/settings.ts";
import { type Example, expected, rightScores, scoresOf, type Weights } from "./field.ts";
import { thinned } from "./rare.ts";

const ROUNDS = 6;
const RATE = 0.04;
/** Pull towards zero at each look at a weight. */
const PULL = 1e-5;
/** This share of the features is left out at each look at an example, so that no name is learned by heart. */
const LEFT_OUT = 0.5;

/** The same "random" numbers at each run (mulberry32). */
export function randomness(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [out[i], out[j]];
    if (a !== undefined && b !== undefined) [out[i], out[j]] = [b, a];
  }
  return out;
}

const SMALLEST = 1e-4;

/** One block of weights with the sum of its squared slopes (AdaGrad: Duchi, Hazan and Singer 2011). */
class Block {
  readonly values: Float32Array;
  readonly #squares: Float32Array;

  constructor(size: number) {
    this.values = new Float32Array(size);
    this.#squares = new Float32Array(size);
  }

  move(at: number, slope: number): void {
    const value = this.values[at] ?? 0;
    const full = slope - PULL * value;
    const squares = (this.#squares[at] ?? 0) + full * full;
    this.#squares[at] = squares;
    this.values[at] = value + (RATE * full) / (Math.sqrt(squares) + 1e-3);
  }
}

/** Moves the weights so that the right labels of one example are likelier. */
function learnFrom(example: Example, rows: Block, steps: Block): void {
  const scores = scoresOf(example, rows.values);
  const powers = Float64Array.from(steps.values, Math.exp);
  const now = expected(example, scores, powers);
  const right = expected(example, rightScores(scores, example), powers);
  now.labels.forEach((likely, at) => {
    const slope = example.weight * ((right.labels[at] ?? 0) - likely);
    if (Math.abs(slope) < SMALLEST) return;
    const t = Math.trunc(at / COUNT);
    for (let i = example.begins[t] ?? 0; i < (example.begins[t + 1] ?? 0); i++)
      rows.move((example.rows[i] ?? 0) * COUNT + (at % COUNT), slope);
  });
  for (let i = 0; i < now.steps.length; i++) {
    const slope = example.weight * ((right.steps[i] ?? 0) - (now.steps[i] ?? 0));
    if (Math.abs(slope) > SMALLEST) steps.move(i, slope);
  }
}

/** Adds a share of what was learned to a mean. */
function addShare(mean: Float32Array, values: Float32Array, share: number): void {
  for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) + share * (values[i] ?? 0);
}

/**
 * Learns weights under which the right labels of the examples are likely: a conditional random field, by stochastic
 * gradient. The weights are the mean of those after each of the later rounds, which fits the examples less closely.
 */
export function learn(examples: readonly Example[]): Weights {
  const random = randomness(1);
  const rows = new Block(ROWS * COUNT);
  const steps = new Block(SETTINGS * COUNT * COUNT);
  const mean = { rows: new Float32Array(rows.values.length), steps: new Float32Array(steps.values.length) };
  const begun = Math.floor(ROUNDS / 2);
  for (let round = 0; round < ROUNDS; round++) {
    for (const example of shuffled(examples, random))
      learnFrom(
        thinned(example, () => random() >= LEFT_OUT),
        rows,
        steps,
      );
    if (round < begun) continue;
    addShare(mean.rows, rows.values, 1 / (ROUNDS - begun));
    addShare(mean.steps, steps.values, 1 / (ROUNDS - begun));
  }
  return mean;
}
