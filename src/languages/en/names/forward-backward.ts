import { COUNT, canFollow, OUTSIDE } from "./labels.ts";

/** The steps that may be: for each label, the labels that may stand before it. */
export const BEFORE: readonly (readonly number[])[] = Array.from({ length: COUNT }, (_, label) =>
  Array.from({ length: COUNT }, (_, before) => before).filter((before) => canFollow(before, label)),
);

/** What is known of a stretch of words: `scores[t * COUNT + label]`, and the setting of each word. */
export interface Stretch {
  readonly size: number;
  readonly scores: Float64Array;
  readonly settings: Uint8Array;
}

/** How much one label after another weighs, by the setting of the later word. */
export interface Steps extends Powers {
  readonly weights: Float64Array;
}

/** The same to the power of e. */
interface Powers {
  readonly powers: Float64Array;
}

export const stepAt = (setting: number, before: number, label: number): number =>
  (setting * COUNT + before) * COUNT + label;

/** Makes the COUNT values from `at` on add up to 1. */
function share(values: Float64Array, at: number): void {
  let sum = 0;
  for (let l = 0; l < COUNT; l++) sum += values[at + l] ?? 0;
  for (let l = 0; l < COUNT; l++) values[at + l] = (values[at + l] ?? 0) / sum;
}

/** Each score to the power of e, the highest of a word being 1. */
function powersOf({ size, scores }: Stretch): Float64Array {
  const out = new Float64Array(size * COUNT);
  for (let at = 0; at < out.length; at += COUNT) {
    let top = scores[at] ?? 0;
    for (let l = 1; l < COUNT; l++) top = Math.max(top, scores[at + l] ?? 0);
    for (let l = 0; l < COUNT; l++) out[at + l] = Math.exp((scores[at + l] ?? 0) - top);
  }
  return out;
}

/** How likely each label is by the words up to each. A stretch stands after what is outside of names. */
function forward({ size, settings }: Stretch, local: Float64Array, { powers }: Powers): Float64Array {
  const out = new Float64Array(size * COUNT);
  for (let t = 0; t < size; t++) {
    for (let l = 0; l < COUNT; l++) {
      let way = 0;
      for (const b of BEFORE[l] ?? []) {
        const before = t > 0 ? (out[(t - 1) * COUNT + b] ?? 0) : b === OUTSIDE ? 1 : 0;
        way += before * (powers[stepAt(settings[t] ?? 0, b, l)] ?? 0);
      }
      out[t * COUNT + l] = way * (local[t * COUNT + l] ?? 0);
    }
    share(out, t * COUNT);
  }
  return out;
}

/** How likely the words after each are, by its label. */
function backward({ size, settings }: Stretch, local: Float64Array, { powers }: Powers): Float64Array {
  const out = new Float64Array(size * COUNT).fill(1);
  for (let t = size - 1; t > 0; t--) {
    out.fill(0, (t - 1) * COUNT, t * COUNT);
    for (let l = 0; l < COUNT; l++) {
      const own = (out[t * COUNT + l] ?? 0) * (local[t * COUNT + l] ?? 0);
      for (const b of BEFORE[l] ?? []) {
        const at = (t - 1) * COUNT + b;
        out[at] = (out[at] ?? 0) + own * (powers[stepAt(settings[t] ?? 0, b, l)] ?? 0);
      }
    }
    share(out, (t - 1) * COUNT);
  }
  return out;
}

/**
 * What the two passes over a stretch give (Rabiner 1989): how each label fits its word, what is before, what is after.
 */
export interface Passes {
  readonly local: Float64Array;
  readonly ahead: Float64Array;
  readonly back: Float64Array;
}

export function passesOver(stretch: Stretch, steps: Powers): Passes {
  const local = powersOf(stretch);
  return { local, ahead: forward(stretch, local, steps), back: backward(stretch, local, steps) };
}

/** How likely each label of each word is, given all words: `[t * COUNT + label]`. */
export function likelihoods({ ahead, back }: Passes): Float64Array {
  const out = ahead.map((value, i) => value * (back[i] ?? 0));
  for (let at = 0; at < out.length; at += COUNT) share(out, at);
  return out;
}

/** The likeliest labels of a stretch together (Viterbi 1967). */
export function bestLabels({ size, scores, settings }: Stretch, { weights }: Steps): Uint8Array {
  const from = new Uint8Array(size * COUNT);
  let best = new Float64Array(COUNT).fill(Number.NEGATIVE_INFINITY);
  best[OUTSIDE] = 0;
  for (let t = 0; t < size; t++) {
    const next = new Float64Array(COUNT).fill(Number.NEGATIVE_INFINITY);
    for (let l = 0; l < COUNT; l++)
      for (const b of BEFORE[l] ?? []) {
        const value = (best[b] ?? 0) + (weights[stepAt(settings[t] ?? 0, b, l)] ?? 0);
        if (value <= (next[l] ?? 0)) continue;
        next[l] = value;
        from[t * COUNT + l] = b;
      }
    best = next.map((value, l) => value + (scores[t * COUNT + l] ?? 0));
  }
  return tracedBack(from, best);
}

function tracedBack(from: Uint8Array, last: Float64Array): Uint8Array {
  const out = new Uint8Array(from.length / COUNT);
  let label = last.indexOf(Math.max(...last));
  for (let t = out.length - 1; t >= 0; t--) {
    out[t] = label;
    label = from[t * COUNT + label] ?? OUTSIDE;
  }
  return out;
}
