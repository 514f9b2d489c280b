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
  for (const [place, weight] of weights.entries()) if (holdsTerm(text, place)) sum += weight;
  return sum;
}

/** The weights of the terms that at least one of the texts holds. */
export function heldByAny(texts: readonly Profile[], weights: readonly number[]): number {
  let sum = 0;
  for (const [place, weight] of weights.entries())
    if (texts.some((text) => holdsTerm(text, place))) sum += weight;
  return sum;
}

/** The weights of the terms that one text holds and another lacks. */
export function heldBeside(text: Profile, lacking: Profile, weights: readonly number[]): number {
  let sum = 0;
  for (const [place, weight] of weights.entries())
    if (holdsTerm(text, place) && !holdsTerm(lacking, place)) sum += weight;
  return sum;
}
