import type { Span } from "../../../text/span.ts";
import type { Frame } from "./frame.ts";
import { begins, belongs, isNominal, isPossessive, links, linksOn } from "./links.ts";
import { isPronoun, isTime, wordAt } from "./words.ts";

/** Items of a frame, from the first to the last, both included. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const HEAD = new Set(["PROPN", "NOUN", "PRON", "NUM", "DET", "ADJ"]);
/** "he and Novak": one phrase. */
const SUBJECT = /^(?:i|he|she|we|they)$/u;
const LONGEST = 28;

const hasLetter = (frame: Frame, { from, to }: Phrase): boolean =>
  frame.slice(from, to + 1).some((item) => item.kind === "word" && /\p{L}/u.test(item.value));

/** The noun phrase that ends with the item at a place. */
export function phraseEndingAt(frame: Frame, to: number): Phrase | null {
  const head = wordAt(frame, to);
  if (!head || !HEAD.has(head.pos) || isTime(head) || begins(head)) return null;
  if (isPronoun(head)) return { from: to, to };
  let from = to;
  let begun = false;
  while (from > 0 && to - from < LONGEST) {
    const word = wordAt(frame, from - 1);
    const link = links(frame, from - 1);
    if (!word || (!link && (begun || !belongs(frame, from - 1)))) break;
    from--;
    begun = !link && begins(word);
  }
  while (from < to && links(frame, from)) from++;
  if (wordAt(frame, from - 1)?.low === "and" && SUBJECT.test(wordAt(frame, from - 2)?.low ?? "")) from -= 2;
  return hasLetter(frame, { from, to }) ? { from, to } : null;
}

/** The noun phrase that begins with the item at a place. */
export function phraseStartingAt(frame: Frame, from: number): Phrase | null {
  const first = wordAt(frame, from);
  if (!first || !isNominal(first) || isTime(first)) return null;
  if (isPronoun(first)) return { from, to: from };
  let to = from - 1;
  for (let at = from; at < from + LONGEST; at++) {
    const word = wordAt(frame, at);
    const part = belongs(frame, at);
    if (!word || (!part && !linksOn(frame, at))) break;
    if (at > from && part && begins(word) && !linksOn(frame, at - 1)) break;
    if (part && HEAD.has(word.pos)) to = at;
  }
  return to < from || isPossessive(wordAt(frame, to + 1)) ? null : { from, to };
}

/** An object of a preposition or a verb is no subject. */
export function isObject(frame: Frame, phrase: Phrase): boolean {
  const before = wordAt(frame, phrase.from - 1);
  return before !== null && /^(?:ADP|VERB|AUX|PART|NUM)$/u.test(before.pos);
}

export const spanOf = (frame: Frame, { from, to }: Phrase): Span => ({
  start: frame[from]?.start ?? 0,
  end: frame[to]?.end ?? 0,
});
