import { NOBODY } from "../data/speaker-words.ts";
import type { Frame } from "./frame.ts";
import { begins } from "./links.ts";
import type { Phrase } from "./phrase.ts";
import { listed } from "./verb-forms.ts";
import { isMonth, isTimeNoun, wordAt } from "./words.ts";

const NO_SPEAKER = new Set(listed(NOBODY));
const OPENS_PREPOSITION = /^(?:of|for|at|from|in|with|on|to)$/u;

/** The word that a phrase is about: "mayor" in "the mayor of the town". */
export function headOf(frame: Frame, { from, to }: Phrase): number {
  for (let at = from + 1; at <= to; at++)
    if (OPENS_PREPOSITION.test(wordAt(frame, at)?.low ?? "")) return at - 1;
  return to;
}

/** Whether a phrase names somebody or something that can speak; a time, and words like "nothing", do not. */
export function canSpeak(frame: Frame, phrase: Phrase): boolean {
  const head = wordAt(frame, headOf(frame, phrase));
  if (!head || isTimeNoun(head) || NO_SPEAKER.has(head.low) || begins(head) || !/\p{L}/u.test(head.value))
    return false;
  const before = wordAt(frame, phrase.from - 1);
  if (before?.low === "nor") return false;
  return !(isMonth(head) && before?.pos === "ADP");
}

/** A name that stands alone between commas: "…, Ada Novak, …". */
function nameFrom(frame: Frame, from: number): number | null {
  let to = from;
  for (
    let word = wordAt(frame, to);
    word && (word.pos === "PROPN" || word.value === "-" || /^\p{Lu}\.?$/u.test(word.value));
  )
    word = wordAt(frame, ++to);
  const next = frame[to];
  const ends = next === undefined || (next.kind === "word" && /^[,.(]$/u.test(next.value));
  return to > from && ends ? to - 1 : null;
}

/** "the mayor, Ada Novak": a description with the name that follows it between commas. */
export function withName(frame: Frame, phrase: Phrase): Phrase {
  const head = wordAt(frame, headOf(frame, phrase));
  const isDescription = head?.pos === "NOUN" && phrase.to - phrase.from > 0;
  if (!isDescription || wordAt(frame, phrase.to + 1)?.value !== ",") return phrase;
  const to = nameFrom(frame, phrase.to + 2);
  return to === null ? phrase : { from: phrase.from, to };
}
