import type { Token } from "../people/tokens.ts";
import { COUNT } from "./labels.ts";
import type { Model } from "./model.ts";
import { type Classes, nearRows, ownRows, type Traits, traitsOf } from "./traits.ts";

/** How far away a word still tells something by itself. */
export const REACH = 2;
const PLACES = 2 * REACH + 1;

/**
 * A word with what it says, by itself, of itself and of the words around it: `scores[(away + REACH) * COUNT + label]`.
 */
export interface KnownWord {
  readonly traits: Traits;
  readonly scores: Int32Array;
}

/** Adds the weights of a row to the scores from `at` on. */
export function addRow(model: Model, row: number, scores: Int32Array | Float64Array, at: number): void {
  const place = (model.places[row] ?? 0) * COUNT;
  if (place === 0) return;
  for (let l = 0; l < COUNT; l++) scores[at + l] = (scores[at + l] ?? 0) + (model.weights[place + l] ?? 0);
}

const MOST_KNOWN = 20_000;

/** Knows words; most come again and again. The memory is bounded. */
export class WordScores {
  readonly #known = new Map<string, KnownWord>();
  readonly #model: Model;
  readonly #classes: Classes;

  constructor(model: Model, classes: Classes) {
    this.#model = model;
    this.#classes = classes;
  }

  of(token: Token): KnownWord {
    const found = this.#known.get(token.text);
    if (found !== undefined) return found;
    const made = this.#make(token);
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(token.text, made);
    return made;
  }

  #make(token: Token): KnownWord {
    const traits = traitsOf(token, this.#classes);
    const scores = new Int32Array(PLACES * COUNT);
    for (let away = -REACH; away <= REACH; away++)
      for (const row of away === 0 ? ownRows(traits) : nearRows(traits, -away))
        addRow(this.#model, row, scores, (away + REACH) * COUNT);
    return { traits, scores };
  }
}
