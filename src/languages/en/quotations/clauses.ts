import type { Frame } from "./frame.ts";
import type { Phrase } from "./phrase.ts";
import { isParticiple } from "./verb-forms.ts";
import { isComma, isVerb, wordAt } from "./words.ts";

/** The subject of each verb of a frame at its place. Filled from left to right: a verb may share an earlier one's. */
export type Subjects = readonly (Phrase | null)[];

const CLAUSE_WORDS = new Set("that who which whether if when where why how what as because while".split(" "));
const FARTHEST = 45;

/** A verb that can have a subject of its own. */
export function isFiniteVerb(frame: Frame, at: number): boolean {
  const word = wordAt(frame, at);
  if (!word || isParticiple(word.low)) return false;
  return isVerb(word) && wordAt(frame, at - 1)?.low !== "to";
}

/** Whether a subject's clause hangs on another: "that she won", "says she won". */
export function isEmbedded(frame: Frame, subject: Phrase): boolean {
  const before = wordAt(frame, subject.from - 1);
  return before !== null && (/^(?:SCONJ|VERB|ADP)$/u.test(before.pos) || CLAUSE_WORDS.has(before.low));
}

/** The subject of an earlier verb that `counts`, nearest first; one of an embedded clause where there is no other. */
export function earlierSubject(
  frame: Frame,
  subjects: Subjects,
  before: number,
  counts: (at: number) => boolean,
): Phrase | null {
  let embedded: Phrase | null = null;
  for (let at = before - 1; at >= 0 && before - at < FARTHEST; at--) {
    const subject = subjects[at];
    if (!subject || !isFiniteVerb(frame, at) || !counts(at)) continue;
    if (!isEmbedded(frame, subject)) return subject;
    embedded ??= subject;
  }
  return embedded;
}

/** The subject of the first verb that has one: the main clause's, as far as word order tells. */
export function mainSubject(frame: Frame, subjects: Subjects, before: number): Phrase | null {
  for (let at = Math.max(1, before - FARTHEST); at < before; at++) {
    const subject = subjects[at];
    if (!subject || !isFiniteVerb(frame, at) || isEmbedded(frame, subject)) continue;
    if (!/^(?:it|that|who|which|what|there)$/u.test(wordAt(frame, subject.to)?.low ?? "")) return subject;
  }
  return null;
}

/** Whether a clause with its own subject begins between two places: ", but the mayor". */
export function newClauseBetween(frame: Frame, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) {
    if (
      !isComma(frame, at) ||
      !/^(?:and|but|while|whereas|although|though|yet|so|which|who)$/u.test(wordAt(frame, at + 1)?.low ?? "")
    )
      continue;
    const next = wordAt(frame, at + 2);
    if (next && /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM|SCONJ)$/u.test(next.pos)) return true;
  }
  return false;
}
