import { numberAt } from "../blocks.ts";
import { holdsTerm, type Profile } from "./profile.ts";

/** Sums of the weights of a question's terms, each weight in its term's place. */
export function total(weights: readonly number[]): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}

/** The weights of the terms that a text holds. */
export function heldBy(text: Profile, weights: readonly number[]): number {
  let sum = 0;
  for (let place = 0; place < weights.length; place++)
    if (holdsTerm(text, place)) sum += numberAt(weights, place);
  return sum;
}

function anyHolds(texts: readonly Profile[], place: number): boolean {
  for (const text of texts) if (holdsTerm(text, place)) return true;
  return false;
}

/** The weights of the terms that at least one of the texts holds. */
export function heldByAny(texts: readonly Profile[], weights: readonly number[]): number {
  let sum = 0;
  for (let place = 0; place < weights.length; place++)
    if (anyHolds(texts, place)) sum += numberAt(weights, place);
  return sum;
}

/** The weights of the terms that one text holds and another lacks. */
export function heldBeside(text: Profile, lacking: Profile, weights: readonly number[]): number {
  let sum = 0;
  for (let place = 0; place < weights.length; place++)
    if (holdsTerm(text, place) && !holdsTerm(lacking, place)) sum += numberAt(weights, place);
  return sum;
}
