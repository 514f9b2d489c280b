import type { TokenTable } from "../tokens.ts";
import { weightOf } from "./features.ts";
import type { Profile } from "./profile.ts";
import { holdsTerm } from "./profile.ts";
import type { Question } from "./question.ts";

/** What a share is where the question has nothing that it could be a share of. */
const NEITHER = 0.5;

/** The share of the question's two-word runs, one of them a content word, that stand in the text. */
export function bigrams(words: Int32Array, { runs }: Question): number {
  if (runs.length === 0) return 0;
  const stands = ([a, b]: readonly [number, number]): boolean => {
    if (a < 0 || b < 0) return false;
    for (let i = words.indexOf(a); i >= 0; i = words.indexOf(a, i + 1)) if (words[i + 1] === b) return true;
    return false;
  };
  return runs.filter(stands).length / runs.length;
}

/** How many of the question's terms stand in the shortest stretch that holds all that are there, per word of it. */
export function tightness({ places }: Profile): number {
  const found = places.flatMap((all, place) => all.map((at) => ({ place, at }))).sort((a, b) => a.at - b.at);
  const distinct = new Set(found.map(({ place }) => place)).size;
  if (distinct < 2) return 0;
  const counts = new Map<number, number>();
  let shortest = Number.POSITIVE_INFINITY;
  let from = 0;
  for (const { place, at } of found) {
    counts.set(place, (counts.get(place) ?? 0) + 1);
    while (counts.size === distinct) {
      const first = found[from++];
      if (!first) break;
      shortest = Math.min(shortest, at - first.at + 1);
      const left = (counts.get(first.place) ?? 0) - 1;
      if (left > 0) counts.set(first.place, left);
      else counts.delete(first.place);
    }
  }
  return distinct / shortest;
}

/** The share, by rarity, of the question's names and numbers that one of the texts holds. */
export function namesHeld(texts: readonly (Profile | undefined)[], { names, rarity }: Question): number {
  const all = weightOf(rarity, (place) => names.has(place));
  if (all === 0) return NEITHER;
  const holds = (place: number): boolean => texts.some((text) => text && holdsTerm(text, place));
  return weightOf(rarity, (place) => names.has(place) && holds(place)) / all;
}

/** The share of what the sentence lacks, by rarity, that the sentence before it holds. */
export function heldBefore(own: Profile, before: Profile | undefined, question: Question): number {
  if (!before) return 0;
  const filled = (place: number): boolean => !holdsTerm(own, place) && holdsTerm(before, place);
  return weightOf(question.rarity, filled) / question.known;
}

/** How long a text is, on a scale on which most sentences lie between .5 and 1. */
export const lengthOf = (words: Int32Array): number => Math.log(1 + words.length) / 4;

/** Whether a text has no content word that the question has not: it repeats, and tells nothing. */
export function repeats(words: Int32Array, { placeOf }: Question, tokens: TokenTable): number {
  for (const word of words) {
    const term = tokens.termOf(word);
    if (term >= 0 && !placeOf.has(term)) return 0;
  }
  return 1;
}
