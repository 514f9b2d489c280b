import type { Span } from "../../../text/span.ts";
import type { Frame, Item, Word } from "./frame.ts";

/** Items of a frame, from the first to the last, both included. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const NOMINAL = new Set(["PROPN", "NOUN", "ADJ", "DET", "PRON", "NUM", "SYM"]);
const HEAD = new Set(["PROPN", "NOUN", "PRON", "NUM", "DET", "ADJ"]);
const PERSONAL = new Set("i you he she it we they who which that what whom him them us me there".split(" "));
/** Prepositions that join a noun to the noun before it: "a spokesman for the campaign". */
const JOINS = new Set("of for at from in with on to".split(" "));
const DETERMINER = /^(?:a|an|the|his|its|their|our|my|your|every|no)$/u;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|later|earlier)$/u;
const POSSESSIVE = /^['’]s?$/u;
/** What a full stop may follow inside a name: "Sen.", "J. K." */
const SHORTENED = /^(?:\p{Lu}\p{Ll}{0,4}|\p{Lu}(?:\.\p{Lu}){1,4}\.?)$/u;
const LONGEST = 16;

/** The word at a place; null for a quotation and outside the frame. */
export const wordAt = (frame: Frame, at: number): Word | null => {
  const item = frame[at];
  return item?.kind === "word" ? item : null;
};

export const isTime = (item: Item | undefined): boolean => item?.kind === "word" && TIME.test(item.low);

/** A pronoun stands for a whole phrase: nothing else belongs to it. */
export const isPronoun = (item: Item | undefined): boolean => item?.kind === "word" && PERSONAL.has(item.low);

const isNoun = (item: Item | undefined): boolean =>
  item?.kind === "word" && (item.pos === "NOUN" || item.pos === "PROPN") && !TIME.test(item.low);

/** A word that begins a phrase. */
const begins = (word: Word): boolean =>
  DETERMINER.test(word.low) || (word.low === "her" && word.pos !== "PRON");

/** Whether a mark or small word holds a phrase together: nouns stand around it. */
function links(frame: Frame, at: number): boolean {
  const word = wordAt(frame, at);
  const previous = wordAt(frame, at - 1);
  const next = frame[at + 1];
  if (!word || !previous || !next) return false;
  const touches = previous.end === word.start;
  if (word.value === "-") return touches;
  if (word.value === ".") return touches && SHORTENED.test(previous.value);
  if (word.low === "and" || word.value === "&") return isNoun(previous) && !isPronoun(next);
  return JOINS.has(word.low) && isNoun(previous) && !isTime(next);
}

function belongs(frame: Frame, at: number): boolean {
  const word = wordAt(frame, at);
  if (!word) return false;
  return POSSESSIVE.test(word.value) || (NOMINAL.has(word.pos) && !isPronoun(word) && !isTime(word));
}

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
  return hasLetter(frame, { from, to }) ? { from, to } : null;
}

/** The noun phrase that begins with the item at a place. */
export function phraseStartingAt(frame: Frame, from: number): Phrase | null {
  const first = wordAt(frame, from);
  if (!first || !NOMINAL.has(first.pos) || isTime(first)) return null;
  if (isPronoun(first)) return { from, to: from };
  let to = from - 1;
  for (let at = from; at < from + LONGEST; at++) {
    const word = wordAt(frame, at);
    const nominal = belongs(frame, at);
    if (!word || (!nominal && !links(frame, at))) break;
    if (at > from && nominal && begins(word) && !links(frame, at - 1)) break;
    if (nominal && (HEAD.has(word.pos) || POSSESSIVE.test(word.value))) to = at;
  }
  return to < from ? null : { from, to };
}

export const spanOf = (frame: Frame, { from, to }: Phrase): Span => ({
  start: frame[from]?.start ?? 0,
  end: frame[to]?.end ?? 0,
});
