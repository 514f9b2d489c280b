import type { Frame, Word } from "./frame.ts";
import { isNoun, isPronoun, isTime, wordAt } from "./words.ts";

const NOMINAL = new Set(["PROPN", "NOUN", "ADJ", "DET", "PRON", "NUM", "SYM"]);
/** Prepositions that join a noun to the noun before it: "a spokesman for the campaign". */
const JOINS = new Set("of for at from in with on to against behind near outside inside".split(" "));
/** Of these, the ones that do so where the phrase comes first: "said Ada Novak in a statement" ends with the name. */
const JOINS_ON = new Set("of for at from".split(" "));
const POSSESSIVE = /^['’]s?$/u;
const OWN = /^(?:his|her|their|its|my|our)$/u;
const DETERMINER = /^(?:a|an|the|his|its|their|our|my|your|every|no)$/u;
/** What a full stop may follow inside a name: "Sen.", "J. K." */
const SHORTENED = /^(?:\p{Lu}\p{Ll}{0,4}|\p{Lu}(?:\.\p{Lu}){1,4}\.?)$/u;
/** "three of the judges", "most of them": what is counted belongs to the phrase. */
const SOME = /^(?:some|most|many|all|both|half|several|few)$/u;
const FARTHEST = 5;

export const isPossessive = (word: Word | null): boolean => word !== null && POSSESSIVE.test(word.value);

export const isNominal = (word: Word): boolean => NOMINAL.has(word.pos);

/** A word that begins a phrase. */
export const begins = (word: Word): boolean =>
  DETERMINER.test(word.low) || (word.low === "her" && word.pos !== "PRON");

/** Whether a mark or small word holds a phrase together: nouns stand around it. */
export function links(frame: Frame, at: number): boolean {
  const word = wordAt(frame, at);
  const previous = wordAt(frame, at - 1);
  const next = frame[at + 1];
  if (!word || !previous || !next) return false;
  const touches = previous.end === word.start;
  if (word.value === "-") return touches;
  if (word.value === ".") return touches && SHORTENED.test(previous.value);
  if (word.low === "and" || word.value === "&") return isNoun(previous) && !isPronoun(next);
  if (word.low === "of" && (previous.pos === "NUM" || SOME.test(previous.low))) return true;
  return JOINS.has(word.low) && isNoun(previous) && !isTime(next);
}

/** Whether a name follows before the next mark or small word: "at the University". */
function namesNext(frame: Frame, at: number): boolean {
  for (let k = at; k < at + FARTHEST; k++) {
    const word = wordAt(frame, k);
    if (!word || !isNominal(word) || OWN.test(word.low)) return false;
    if (word.pos === "PROPN") return true;
  }
  return false;
}

/** The same, reading on from a phrase's first word: a preposition there often belongs to the verb before it. */
export function linksOn(frame: Frame, at: number): boolean {
  const word = wordAt(frame, at);
  if (!links(frame, at) || !word || !JOINS.has(word.low)) return links(frame, at);
  if (!JOINS_ON.has(word.low)) return false;
  const afterName = wordAt(frame, at - 1)?.pos === "PROPN";
  if (afterName && word.low !== "of") return false;
  return word.low === "for" || (word.low === "of" && !afterName) || namesNext(frame, at + 1);
}

/** "most highly populated county": an adverb before an adjective that has its place inside the phrase. */
function isInner(frame: Frame, at: number): boolean {
  const word = wordAt(frame, at);
  if (word?.pos !== "ADV" || !/(?:ly|most|more|very)$/u.test(word.low)) return false;
  const before = wordAt(frame, at - 1);
  const after = wordAt(frame, at + 1);
  if (!before || !after || !/^(?:ADJ|ADV)$/u.test(after.pos)) return false;
  return isPossessive(before) || begins(before) || before.pos === "ADV";
}

/** "the paper's lead author", "the outgoing mayor": tagged as a verb, but it stands between an article and a noun. */
function isModifier(frame: Frame, at: number): boolean {
  const before = wordAt(frame, at - 1);
  if (wordAt(frame, at)?.pos !== "VERB" || !before || !isNoun(frame[at + 1])) return false;
  return /^(?:a|an|the)$/u.test(before.low) || /^['’]s$/u.test(before.value);
}

/** "long-awaited", "think-tank": a part of a compound, however it is tagged. */
function isCompound(frame: Frame, at: number): boolean {
  const word = wordAt(frame, at);
  const [before, after] = [wordAt(frame, at - 1), wordAt(frame, at + 1)];
  if (!word || !/^\p{L}+$/u.test(word.value)) return false;
  return (
    (after?.value === "-" && after.start === word.end) || (before?.value === "-" && before.end === word.start)
  );
}

/** Whether a word can be a part of a noun phrase where it stands. */
export function belongs(frame: Frame, at: number): boolean {
  const word = wordAt(frame, at);
  if (!word) return false;
  if (isPossessive(word) || isInner(frame, at) || isModifier(frame, at) || isCompound(frame, at)) return true;
  return isNominal(word) && !isPronoun(word) && !isTime(word);
}
