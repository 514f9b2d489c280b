import type { Annotate } from "../../text/annotation.ts";
import type { Collection } from "../collection.ts";
import { CloseLook } from "./close-look.ts";
import { coverOf } from "./cover.ts";
import { firstLook } from "./first-look.ts";
import type { Question } from "./question.ts";
import { Reading } from "./reading.ts";
import { type Scores, Surroundings } from "./surroundings.ts";
import {
  type CertaintyFeatures,
  type CloseFeatures,
  type FirstFeatures,
  WEIGHTS,
  type Weights,
  weigh,
} from "./weights.ts";

/** So many of the best at first look are looked at closely; the right sentence is among them 97 times in 100. */
const CLOSELY = 40;

/** The kind of answer is looked up for so many of the best: annotating costs most, and no others reach the top. */
const FOR_KIND = 12;

/** A candidate after its first look. */
export interface Looked {
  readonly id: number;
  readonly features: FirstFeatures;
  readonly score: number;
}

/** A candidate in its final place; `close` for those that were looked at closely. */
export interface Ranked {
  readonly id: number;
  readonly score: number;
  /** How much of the question stands in the sentence and around it, by rarity, 0 to 1. */
  readonly cover: number;
  readonly close?: CloseFeatures;
  /**
   * How likely it is, 0 to 1, that the corpus answers, with this sentence as the best; 0 where not looked at closely.
   */
  readonly certainty: number;
  /** Whether that is likely enough to answer at all. */
  readonly answers: boolean;
}

const byScore = (a: { id: number; score: number }, b: { id: number; score: number }): number =>
  b.score - a.score || a.id - b.id;

/** Ranks the candidates of one question: all by a first look, the best of these by a close one. */
export class Ranker {
  readonly #collection: Collection;
  readonly #question: Question;
  readonly #annotate: Annotate;
  readonly #weights: Weights;
  readonly #reading: Reading;
  readonly #surroundings: Surroundings;

  constructor(
    collection: Collection,
    question: Question,
    scores: Scores,
    annotate: Annotate,
    weights: Weights = WEIGHTS,
  ) {
    this.#collection = collection;
    this.#question = question;
    this.#annotate = annotate;
    this.#weights = weights;
    this.#reading = new Reading(collection, question);
    this.#surroundings = new Surroundings(collection, question, this.#reading, scores);
  }

  /** All candidates by what a first look sees, best first. */
  first(candidates: Iterable<number>): Looked[] {
    return [...candidates]
      .map((id) => {
        const features = firstLook(id, this.#collection, this.#question, this.#reading, this.#surroundings);
        return { id, features, score: weigh(features, this.#weights.first) };
      })
      .sort(byScore);
  }

  /** These candidates by what a close look sees, best first. */
  close(ids: readonly number[]): Ranked[] {
    const look = new CloseLook(
      this.#collection,
      this.#question,
      this.#reading,
      this.#surroundings,
      this.#annotate,
      ids,
    );
    const seen = ids.map((id) => this.#closely(id, look.at(id))).sort(byScore);
    const best = seen
      .slice(0, FOR_KIND)
      .map(({ id, close }) => this.#closely(id, { ...close, kind: look.kind(id) }));
    return [...best, ...seen.slice(FOR_KIND)].sort(byScore);
  }

  #closely(id: number, close: CloseFeatures): Ranked & { readonly close: CloseFeatures } {
    const score = weigh(close, this.#weights.close);
    const certainty = this.#certainty(close);
    return { id, close, cover: close.cover, score, certainty, answers: certainty >= this.#weights.line };
  }

  /** What tells how certain an answer is. */
  seen(close: CloseFeatures): CertaintyFeatures {
    const { cover, names, ordinary, instead } = close;
    return { cover, names, ordinary, instead, known: this.#question.knownShare, one: 1 };
  }

  /** The best candidates: those looked at closely, then others in the order of the first look. */
  rank(candidates: Iterable<number>, limit: number): Ranked[] {
    const all = this.first(candidates);
    const close = this.close(all.slice(0, CLOSELY).map(({ id }) => id));
    const lowest = close.at(-1)?.score ?? 0;
    const reached = all[CLOSELY]?.score ?? 0;
    const others = all.slice(CLOSELY, limit).map(({ id, score }) => ({
      id,
      score: lowest + score - reached,
      cover: coverOf(id, this.#collection, this.#question, this.#reading),
      certainty: 0,
      answers: false,
    }));
    return [...close, ...others].slice(0, limit);
  }

  #certainty(close: CloseFeatures): number {
    return 1 / (1 + Math.exp(-weigh(this.seen(close), this.#weights.certainty)));
  }
}
