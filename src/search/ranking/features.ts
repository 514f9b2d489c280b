import { at } from "../../text/at.ts";
import { numberAt } from "../blocks.ts";
import { nextOf, type Stretch } from "../tokens.ts";
import type { Profile } from "./profile.ts";
import type { Question } from "./question.ts";

/** BM25 of a text read for the question, exact (not in slots), with b = .4. */
export function bm25(profile: Profile, question: Question, k1: number, averageLength: number): number {
  const norm = k1 * (0.6 + (0.4 * profile.length) / averageLength);
  let sum = 0;
  for (let place = 0; place < question.rarity.length; place++) {
    const count = numberAt(profile.counts, place);
    sum += (numberAt(question.rarity, place) * (k1 + 1) * count) / (count + norm);
  }
  return sum;
}

/** The smallest distance between two terms, whose places come in order; going back counts half a word more. */
function gapBetween(left: readonly number[], right: readonly number[]): number {
  let gap = Number.POSITIVE_INFINITY;
  let next = 0;
  for (const i of left) {
    while ((right[next] ?? Number.POSITIVE_INFINITY) < i) next++;
    const before = right[next - 1];
    const after = right[next];
    if (before !== undefined) gap = Math.min(gap, i - before + 0.5);
    if (after !== undefined) gap = Math.min(gap, Math.max(1, after - i));
  }
  return gap;
}

/** How near to each other the question's neighbours stand in the text, 0 to 1. */
export function nearness({ places }: Profile, { pairs }: Question): number {
  let sum = 0;
  let all = 0;
  for (const { left, right, weight } of pairs) {
    all += weight;
    sum += weight / Math.max(1, gapBetween(at(places, left), at(places, right)));
  }
  return all === 0 ? 0 : sum / all;
}

/** The share of the question's three-word runs that stand in the text. */
export function phrases(words: Stretch, { triples }: Question): number {
  if (triples.length === 0) return 0;
  let standing = 0;
  for (const triple of triples) if (stands(triple, words)) standing++;
  return standing / triples.length;
}

function stands([a, b, c]: readonly [number, number, number], words: Stretch): boolean {
  const { block, start, end } = words;
  for (let i = nextOf(a, words, start); i >= 0 && i + 2 < end; i = nextOf(a, words, i + 1))
    if (block[i + 1] === b && block[i + 2] === c) return true;
  return false;
}

/** The share, by rarity, of the question's content words that stand in the text in the same form. */
export function exactness(words: Stretch, { exact, rarity }: Question): number {
  let all = 0;
  let found = 0;
  for (const [word, place] of exact) {
    const weight = numberAt(rarity, place);
    all += weight;
    if (nextOf(word, words, words.start) >= 0) found += weight;
  }
  return all === 0 ? 0 : found / all;
}
