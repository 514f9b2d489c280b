import type { Token } from "../people/tokens.ts";
import { classesBy } from "./classes.ts";
import { jointRows, type Seen, see } from "./features.ts";
import { bestLabels, likelihoods, passesOver, type Steps, type Stretch } from "./forward-backward.ts";
import { COUNT, isInside, KINDS, type Kind, kindOf, OUTSIDE } from "./labels.ts";
import type { Model } from "./model.ts";
import { type Run, stretchesOf } from "./runs.ts";
import { settingsOf } from "./settings.ts";
import { addRow, type KnownWord, REACH, WordScores } from "./word-scores.ts";

/** A name found in a sentence: `tokens.slice(from, to)`. */
export interface TaggedName extends Run {
  readonly kind: Kind;
  /** How likely the least certain of its words is of that kind, 0 to 1. */
  readonly certainty: number;
}

/** What the tagger makes of a sentence. */
export interface Tagging {
  /** In order. */
  readonly names: readonly TaggedName[];
  /** How likely each token is part of a person's name, 0 to 1. */
  readonly person: Float64Array;
}

/** A longer stretch is no sentence: it is cut, so that hostile text costs no memory. */
const LONGEST_STRETCH = 400;

const shortEnough = ({ from, to }: Run): Run[] =>
  Array.from({ length: Math.ceil((to - from) / LONGEST_STRETCH) }, (_, i) => ({
    from: from + i * LONGEST_STRETCH,
    to: Math.min(to, from + (i + 1) * LONGEST_STRETCH),
  }));

const PERSON = KINDS.indexOf("PER");

/** Where the name that begins at `from` ends. */
function endOf(labels: Uint8Array, from: number): number {
  let to = from + 1;
  while (to < labels.length && isInside(labels[to] ?? OUTSIDE)) to++;
  return to;
}

/** How likely the word at `at` is of a kind, be it the beginning or the inside. */
const likely = (likelihood: Float64Array, at: number, kind: number): number =>
  (likelihood[at * COUNT + 2 * kind + 1] ?? 0) + (likelihood[at * COUNT + 2 * kind + 2] ?? 0);

/** Adds what is found in a stretch that begins at `offset`. */
function read(
  stretch: Stretch,
  steps: Steps,
  offset: number,
  names: TaggedName[],
  person: Float64Array,
): void {
  const labels = bestLabels(stretch, steps);
  const likelihood = likelihoods(passesOver(stretch, steps));
  for (let at = 0; at < stretch.size; at++) person[offset + at] = likely(likelihood, at, PERSON);
  for (let from = 0; from < labels.length; from++) {
    const label = labels[from] ?? OUTSIDE;
    const kind = KINDS[kindOf(label)];
    if (kind === undefined) continue;
    const to = endOf(labels, from);
    let certainty = 1;
    for (let at = from; at < to; at++) certainty = Math.min(certainty, likely(likelihood, at, kindOf(label)));
    names.push({ from: offset + from, to: offset + to, kind, certainty });
    from = to - 1;
  }
}

/** Finds names by learned weights. */
export class Tagger {
  readonly #model: Model;
  readonly #words: WordScores;

  constructor(model: Model) {
    this.#model = model;
    this.#words = new WordScores(model, classesBy(model.middles, model.dimensions));
  }

  tag(tokens: readonly Token[]): Tagging {
    const names: TaggedName[] = [];
    const person = new Float64Array(tokens.length);
    const stretches = stretchesOf(tokens).flatMap(shortEnough);
    const known = this.#knownWords(tokens, stretches);
    const seen = see(
      tokens,
      known.map((word) => word?.traits),
    );
    for (const run of stretches)
      read(this.#stretch(seen, known, run), this.#model.steps, run.from, names, person);
    return { names, person };
  }

  /** The words within reach of a stretch, at their places. */
  #knownWords(tokens: readonly Token[], stretches: readonly Run[]): (KnownWord | undefined)[] {
    const out: (KnownWord | undefined)[] = new Array(tokens.length).fill(undefined);
    for (const { from, to } of stretches)
      for (let at = Math.max(0, from - REACH); at < Math.min(tokens.length, to + REACH); at++) {
        const token = tokens[at];
        if (token !== undefined) out[at] ??= this.#words.of(token);
      }
    return out;
  }

  #stretch(seen: Seen, known: readonly (KnownWord | undefined)[], { from, to }: Run): Stretch {
    const scores = new Float64Array((to - from) * COUNT);
    const rows: number[] = [];
    for (let at = from; at < to; at++) {
      const place = (at - from) * COUNT;
      for (let away = -REACH; away <= REACH; away++) {
        const near = known[at + away]?.scores;
        if (near === undefined) continue;
        for (let l = 0; l < COUNT; l++)
          scores[place + l] = (scores[place + l] ?? 0) + (near[(REACH - away) * COUNT + l] ?? 0);
      }
      rows.length = 0;
      jointRows(seen, at, rows);
      for (const row of rows) addRow(this.#model, row, scores, place);
    }
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) * this.#model.scale;
    return { size: to - from, scores, settings: settingsOf(seen.tokens, from, to) };
  }
}
