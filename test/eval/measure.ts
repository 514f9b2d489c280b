import type { Sentence } from "../../src/text/article.ts";
import { quantile } from "../support/quantile.ts";
import type { Engine } from "./engines/engine.ts";
import { averagePrecision, firstRight, hitAt, mean, ordered, type Rank, reciprocal } from "./metrics.ts";
import { type EvalSet, isRight, meet, placeOf, type Question, sentencesAt } from "./set.ts";

/** What became of one question. */
export interface Result {
  readonly question: Question;
  readonly shown: readonly Sentence[];
  readonly answered: boolean;
  readonly rank: Rank;
  /** Whether each place that was to be ranked is right, best first; empty where there is nothing to score. */
  readonly among: readonly boolean[];
  readonly ms: number;
}

/**
 * The wrong ones go in first: of places that an engine holds for equal, the wrong one comes first, and luck counts
 * nothing.
 */
async function rightAmong(engine: Engine, question: Question, set: EvalSet): Promise<boolean[]> {
  const right = question.among.filter((place) => isRight(place, question));
  if (right.length === 0) return [];
  const wrong = question.among.filter((place) => !isRight(place, question));
  const ranking = (await engine.rank(question.question, sentencesAt(question.among, set))).map(placeOf);
  return ordered([...wrong, ...right], ranking, meet).map((place) => isRight(place, question));
}

/** Puts one question to an engine. */
export async function resultOf(engine: Engine, question: Question, set: EvalSet): Promise<Result> {
  const began = performance.now();
  const { sentences, answered } = await engine.answer(question.question);
  const ms = performance.now() - began;
  const rank = firstRight(sentences.map((sentence) => isRight(placeOf(sentence), question)));
  const among = await rightAmong(engine, question, set);
  return { question, shown: sentences, answered, rank, among, ms };
}

/** An engine's figures on a set; NaN where the set has nothing that a figure could be taken from. */
export interface Scores {
  readonly hits: readonly number[];
  readonly mrr: number;
  /** Of the questions that have an answer. */
  readonly answered: number;
  /** Of those that have none. */
  readonly silent: number;
  readonly candidateMap: number;
  readonly candidateMrr: number;
  readonly medianMs: number;
}

/** The depths at which a right sentence is counted. */
export const DEPTHS = [1, 3, 5, 10] as const;

export const isAnswerable = ({ gold }: Question): boolean => gold.length > 0;

export function scoresOf(results: readonly Result[]): Scores {
  const answerable = results.filter(({ question }) => isAnswerable(question));
  const others = results.filter(({ question }) => !isAnswerable(question));
  const ranks = answerable.map(({ rank }) => rank);
  const among = results.map((result) => result.among).filter(({ length }) => length > 0);
  return {
    hits: DEPTHS.map((depth) => hitAt(depth, ranks)),
    mrr: mean(ranks.map(reciprocal)),
    answered: mean(answerable.map(({ answered }) => Number(answered))),
    silent: mean(others.map(({ answered }) => Number(!answered))),
    candidateMap: mean(among.map(averagePrecision)),
    candidateMrr: mean(among.map((right) => reciprocal(firstRight(right)))),
    medianMs: quantile(
      results.map(({ ms }) => ms).sort((a, b) => a - b),
      0.5,
    ),
  };
}
