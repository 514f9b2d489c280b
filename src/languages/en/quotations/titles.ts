import { LABELLED_NOUNS } from "../data/speaker-words.ts";
import { cueAt, isAddressing } from "./cues.ts";
import type { Frame, Quoted } from "./frame.ts";
import { listed } from "./verb-forms.ts";
import { wordAt } from "./words.ts";

const LABELLED = new Set(listed(LABELLED_NOUNS));
const SMALL = /^(?:from|with|into|over|upon|than|that|after|before|about|through|without)$/u;
const LONGEST_LIST = 4;
const GIVES_TITLE = /^(?:['’]s?|entitled|titled|called|named|dubbed|nicknamed)$/u;

export const wordsOf = (quotation: Quoted): readonly string[] =>
  quotation.inner.match(/[\p{L}\p{N}’']+/gu) ?? [];

/** `Carry Me Home`: all its longer words have capitals. */
function isInCapitals(quotation: Quoted): boolean {
  const words = wordsOf(quotation);
  const long = words.filter((word) => word.length > 3 && !SMALL.test(word));
  if (words.length < 2 || words.length > 16 || long.length === 0) return false;
  return long.every((word) => /^\p{Lu}/u.test(word));
}

/** `played “Carry Me Home”`, `told “Morning Table” that`: what is played or addressed is a thing with a title. */
function isOfVerb(frame: Frame, at: number): boolean {
  const verb = wordAt(frame, at - 1);
  if (verb?.pos !== "VERB") return false;
  return cueAt(frame, at - 1) !== "speech" || isAddressing(verb.low);
}

/** `the word “freedom”`, `the so-called “perp walk”`. */
function isLabelled(frame: Frame, at: number): boolean {
  const left = wordAt(frame, at - 1);
  if (!left) return false;
  if (/^(?:named|titled|entitled|nicknamed|codenamed)$/u.test(left.low)) return true;
  const isSoCalled = left.low === "called" && wordAt(frame, at - 2)?.value === "-";
  return isSoCalled || left.low === "so-called" || (LABELLED.has(left.low) && left.pos !== "VERB");
}

/** The place of the first of some quotations that stand in a list. */
export function firstOfList(frame: Frame, at: number): number {
  let first = at;
  for (let steps = 0; steps < LONGEST_LIST; steps++) {
    const isJoined = /^(?:and|or|,|&)$/u.test(wordAt(frame, first - 1)?.low ?? "");
    if (!isJoined || frame[first - 2]?.kind !== "quoted") break;
    first -= 2;
  }
  return first;
}

/** `ABC's “Good Morning”`, `a book titled “Hard Choices”`, `his film, “Hard Choices”`, `played “Carry Me Home”`. */
function standsAsTitle(frame: Frame, at: number): boolean {
  const left = wordAt(frame, at - 1);
  if (!left) return false;
  if (GIVES_TITLE.test(left.low) || /^(?:ADP|ADJ|NOUN|DET|PROPN)$/u.test(left.pos)) return true;
  return isOfVerb(frame, at) || (left.value === "," && wordAt(frame, at - 2)?.pos === "NOUN");
}

/** `the “Echo” album`, `that “Echo” would be out in May`: a single capital that no verb or mark leads to. */
function isNamedByOne(frame: Frame, at: number, quotation: Quoted): boolean {
  const words = wordsOf(quotation);
  if (words.length !== 1 || !/^\p{Lu}\p{Ll}/u.test(words[0] ?? "")) return false;
  const left = wordAt(frame, at - 1);
  return left !== null && left.pos !== "VERB" && !/^[,:—–-]$/u.test(left.value);
}

/** Whether the quotation at a place is a name or a word as such, which nobody says. */
export function isTitle(frame: Frame, at: number, quotation: Quoted): boolean {
  const first = firstOfList(frame, at);
  return (
    isLabelled(frame, first) ||
    isNamedByOne(frame, first, quotation) ||
    (isInCapitals(quotation) && standsAsTitle(frame, first))
  );
}
