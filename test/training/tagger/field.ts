import {
  BEFORE,
  likelihoods,
  type Passes,
  passesOver,
  type Stretch,
  stepAt,
} from "../../../src/languages/en/names/forward-backward.ts";
import { COUNT, OUTSIDE } from "../../../src/languages/en/names/labels.ts";
import { SETTINGS } from "../../../src/languages/en/names/settings.ts";

/** The weights that are learned: of a feature's row for each label, and of one label after another. */
export interface Weights {
  readonly rows: Float32Array;
  readonly steps: Float32Array;
}

/** A stretch of words in which names are looked for. */
export interface Example {
  /** The rows of all words, one after another. */
  readonly rows: Int32Array;
  /** Where the rows of each word begin; one more at the end. */
  readonly begins: Int32Array;
  readonly settings: Uint8Array;
  /** The labels that may be right for each word, as bits. */
  readonly right: Uint16Array;
  readonly weight: number;
}

/** The score of each label for each word. */
export function scoresOf({ rows, begins }: Example, weights: Float32Array): Float64Array {
  const size = begins.length - 1;
  const out = new Float64Array(size * COUNT);
  for (let t = 0; t < size; t++)
    for (let i = begins[t] ?? 0; i < (begins[t + 1] ?? 0); i++) {
      const at = (rows[i] ?? 0) * COUNT;
      for (let l = 0; l < COUNT; l++) out[t * COUNT + l] = (out[t * COUNT + l] ?? 0) + (weights[at + l] ?? 0);
    }
  return out;
}

/** Scores under which only the right labels can be. */
export const rightScores = (scores: Float64Array, { right }: Example): Float64Array =>
  scores.map((score, i) =>
    ((right[Math.trunc(i / COUNT)] ?? 0) >> (i % COUNT)) & 1 ? score : Number.NEGATIVE_INFINITY,
  );

/** How likely each label is for each word, and how often each step is taken. */
export interface Expected {
  readonly labels: Float64Array;
  readonly steps: Float64Array;
}

/** Adds how likely each step to the word at `t` is; together they are 1. */
function addSteps(
  t: number,
  setting: number,
  { local, ahead, back }: Passes,
  powers: Float64Array,
  out: Float64Array,
): void {
  const taken = new Map<number, number>();
  let total = 0;
  for (let l = 0; l < COUNT; l++)
    for (const b of BEFORE[l] ?? []) {
      const before = t > 0 ? (ahead[(t - 1) * COUNT + b] ?? 0) : b === OUTSIDE ? 1 : 0;
      const own = (local[t * COUNT + l] ?? 0) * (back[t * COUNT + l] ?? 0);
      const at = stepAt(setting, b, l);
      const likely = before * own * (powers[at] ?? 0);
      if (likely === 0) continue;
      taken.set(at, likely);
      total += likely;
    }
  for (const [at, likely] of taken) out[at] = (out[at] ?? 0) + likely / total;
}

/** What a stretch is expected to be labelled as (Lafferty, McCallum and Pereira 2001). */
export function expected({ settings }: Example, scores: Float64Array, powers: Float64Array): Expected {
  const stretch: Stretch = { size: settings.length, scores, settings };
  const passes = passesOver(stretch, { powers });
  const steps = new Float64Array(SETTINGS * COUNT * COUNT);
  settings.forEach((setting, t) => {
    addSteps(t, setting, passes, powers, steps);
  });
  return { labels: likelihoods(passes), steps };
}
