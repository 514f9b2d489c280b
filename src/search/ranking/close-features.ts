import { int32At } from "../blocks.ts";
import { nextOf, type Stretch, type Tokens } from "../tokens.ts";
import { heldBeside, heldByAny, total } from "./held.ts";
import type { Profile } from "./profile.ts";
import type { Question } from "./question.ts";

/** What a share is where the question has nothing that it could be a share of. */
const NEITHER = 0.5;

/** The share of the question's two-word runs, one of them a content word, that stand in the text. */
export function bigrams(words: Stretch, { runs }: Question): number {
  if (runs.length === 0) return 0;
  let standing = 0;
  for (const run of runs) if (stands(run, words)) standing++;
  return standing / runs.length;
}

function stands([a, b]: readonly [number, number], words: Stretch): boolean {
  const { block, start, end } = words;
  for (let i = nextOf(a, words, start); i >= 0 && i + 1 < end; i = nextOf(a, words, i + 1))
    if (block[i + 1] === b) return true;
  return false;
}

/** How many of the question's terms stand in the shortest stretch that holds all that are there, per word of it. */
export function tightness({ places }: Profile): number {
  const distinct = places.reduce((count, all) => (all.length > 0 ? count + 1 : count), 0);
  if (distinct < 2) return 0;
  const latest = new Map<number, number>();
  let shortest = Number.POSITIVE_INFINITY;
  for (const { place, at } of inOrder(places)) {
    latest.set(place, at);
    // A stretch that ends here begins where the term stands that was met longest ago.
    if (latest.size === distinct) shortest = Math.min(shortest, at - Math.min(...latest.values()) + 1);
  }
  return distinct / shortest;
}

function inOrder(places: Profile["places"]): { readonly place: number; readonly at: number }[] {
  const found: { place: number; at: number }[] = [];
  for (const [place, all] of places.entries()) for (const at of all) found.push({ place, at });
  return found.sort((a, b) => a.at - b.at);
}

/** The share, by rarity, of the question's names and numbers that one of the texts holds. */
export function namesHeld(texts: readonly Profile[], { named }: Question): number {
  const all = total(named);
  return all === 0 ? NEITHER : heldByAny(texts, named) / all;
}

/** The share of what the sentence lacks, by rarity, that the sentence before it holds. */
export function heldBefore(own: Profile, before: Profile | undefined, question: Question): number {
  return before ? heldBeside(before, own, question.rarity) / question.known : 0;
}

/** How long a text is, on a scale on which most sentences lie between .5 and 1. */
export const lengthOf = ({ start, end }: Stretch): number => Math.log(1 + end - start) / 4;

/** Whether a text has no content word that the question has not: it repeats, and tells nothing. */
export function repeats({ block, start, end }: Stretch, { placeOf }: Question, tokens: Tokens): number {
  for (let word = start; word < end; word++) {
    const term = tokens.termOf(int32At(block, word));
    if (term >= 0 && placeOf.of(term) < 0) return 0;
  }
  return 1;
}
