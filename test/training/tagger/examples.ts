import { classesBy } from "../../../src/languages/en/names/classes.ts";
import { jointRows, see } from "../../../src/languages/en/names/features.ts";
import { COUNT, OUTSIDE } from "../../../src/languages/en/names/labels.ts";
import { stretchesOf } from "../../../src/languages/en/names/runs.ts";
import { settingsOf } from "../../../src/languages/en/names/settings.ts";
import {
  type Classes,
  nearRows,
  ownRows,
  type Traits,
  traitsOf,
} from "../../../src/languages/en/names/traits.ts";
import { REACH } from "../../../src/languages/en/names/word-scores.ts";
import type { Token } from "../../../src/languages/en/people/tokens.ts";
import type { Example } from "./field.ts";
import type { Labelled } from "./sentences.ts";
import type { TaggedSet } from "./sets.ts";

const MISC = (1 << (COUNT - 1)) | (1 << (COUNT - 2));

/** What may be right for a word: its label; where a set marks no other names, what is outside may be one. */
const rightFor = (label: number, marksOthers: boolean): number =>
  marksOthers || (label !== OUTSIDE && label < COUNT - 2) ? 1 << label : (1 << OUTSIDE) | MISC;

/** Makes examples of sentences; keeps what it knows of each word. */
export class ExampleMaker {
  readonly #traits = new Map<string, Traits>();
  readonly #classes: Classes;

  constructor(middles: Int8Array, dimensions: number) {
    this.#classes = classesBy(middles, dimensions);
  }

  /** The stretches of a sentence of a set. */
  of({ tokens, labels }: Labelled, { weight, marksOthers }: TaggedSet): Example[] {
    const traits = tokens.map((token) => this.#traitsOf(token));
    const seen = see(tokens, traits);
    return stretchesOf(tokens).map(({ from, to }) => {
      const rows: number[] = [];
      const begins = [0];
      for (let at = from; at < to; at++) {
        for (let away = -REACH; away <= REACH; away++) {
          const near = traits[at + away];
          if (near) rows.push(...(away === 0 ? ownRows(near) : nearRows(near, away)));
        }
        jointRows(seen, at, rows);
        begins.push(rows.length);
      }
      return {
        rows: Int32Array.from(rows),
        begins: Int32Array.from(begins),
        settings: settingsOf(tokens, from, to),
        right: Uint16Array.from(labels.slice(from, to), (label) => rightFor(label, marksOthers)),
        weight,
      };
    });
  }

  #traitsOf(token: Token): Traits {
    const known = this.#traits.get(token.text) ?? traitsOf(token, this.#classes);
    this.#traits.set(token.text, known);
    return known;
  }
}
