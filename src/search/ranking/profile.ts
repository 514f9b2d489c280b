import { at } from "../../text/at.ts";
import { int32At, numberAt } from "../blocks.ts";
import type { Tokens } from "../tokens.ts";
import { MOST_TERMS, type Question } from "./question.ts";

/** What a text holds of a question. */
export interface Profile {
  /** How often each of the question's terms stands in it: a list, as a block of so few numbers takes twice the room. */
  readonly counts: readonly number[];
  /** Places of each term among the text's terms; empty lists for those that are absent. */
  readonly places: readonly (readonly number[])[];
  /** In terms. */
  readonly length: number;
}

/** Whether the text holds the term in this place of the question. */
export const holdsTerm = ({ counts }: Profile, place: number): boolean => (counts[place] ?? 0) > 0;

/** No more are counted. */
const MOST = 255;

const NOT_THERE: number[] = [];
const NOWHERE: readonly (readonly number[])[] = [];

/** The same for every text that holds none of so many terms: most of those around a candidate do not. */
const HOLDING_NONE = Array.from({ length: MOST_TERMS + 1 }, (_, terms) => ({
  counts: Array.from({ length: terms }, () => 0),
  places: Array.from({ length: terms }, () => NOT_THERE),
}));

/** Reads one text for a question. */
export function profileOf(id: number, question: Question, tokens: Tokens): Profile {
  const none = at(HOLDING_NONE, question.terms.length);
  let counts = none.counts;
  let places = none.places;
  const { block, start, end } = tokens.stretchOf(id);
  const { placeOf } = question;
  let length = 0;
  // Hundreds of texts are read for a question: no iterator, no list for a term that is not there.
  for (let word = start; word < end; word++) {
    const term = tokens.termOf(int32At(block, word));
    if (term < 0) continue;
    const place = placeOf.of(term);
    if (place >= 0) {
      if (counts === none.counts) {
        counts = none.counts.slice();
        places = none.places.slice();
      }
      counts[place] = Math.min(MOST, numberAt(counts, place) + 1);
      if (counts[place] === 1) places[place] = [length];
      else places[place]?.push(length);
    }
    length++;
  }
  return { counts, places, length };
}

function summed(one: readonly number[], other: readonly number[]): number[] {
  const counts = one.slice();
  for (let place = 0; place < counts.length; place++)
    counts[place] = Math.min(MOST, numberAt(one, place) + numberAt(other, place));
  return counts;
}

/** Several texts read as one; the places are not kept. */
export function joined(profiles: readonly Profile[], terms: number): Profile {
  const none = at(HOLDING_NONE, terms).counts;
  let counts: readonly number[] = none;
  let length = 0;
  for (const profile of profiles) {
    length += profile.length;
    // Few of them hold anything.
    if (profile.counts !== none) counts = counts === none ? profile.counts : summed(counts, profile.counts);
  }
  return { counts, places: NOWHERE, length };
}
