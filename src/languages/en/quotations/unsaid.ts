import { DENYING_VERBS, RUMOUR_NOUNS } from "../data/denials.ts";
import { isFiniteVerb } from "./clauses.ts";
import { cueAt } from "./cues.ts";
import type { Frame } from "./frame.ts";
import { subjectOf } from "./subject.ts";
import { formsOfAll, isParticiple, listed } from "./verb-forms.ts";
import { isComma, wordAt } from "./words.ts";

const NOT = new Set(["not", "never", "n't", "n’t"]);
const WITHHOLDS = /^(?:declin|refus|fail)(?:e[sd]?|s|ed|ing)$/u;
const DENIES: ReadonlySet<string> = new Set(formsOfAll(DENYING_VERBS));
const RUMOURS: ReadonlySet<string> = new Set(listed(RUMOUR_NOUNS));
const SUPPOSES = /^(?:if|whether|unless)$/u;
const MODAL = /^(?:should|could|would|must)$/u;
const MOST_AUXILIARIES = 5;
const LONGEST_NAME = 8;

const lowAt = (frame: Frame, at: number): string => wordAt(frame, at)?.low ?? "";

/** "did not suggest", "never once said", "declined to say": nothing was said. */
function isNegated(frame: Frame, at: number): boolean {
  for (let k = at - 1; k >= at - 3; k--) {
    const word = wordAt(frame, k);
    if (!word) return false;
    if (NOT.has(word.low)) return true;
    if (word.low === "to") return WITHHOLDS.test(wordAt(frame, k - 1)?.low ?? "");
    if (word.pos !== "ADV" && word.pos !== "AUX") return false;
  }
  return false;
}

/** The place left of a verb's auxiliaries and adverbs, "having" and "to" among them. */
function leftOfAuxiliaries(frame: Frame, verb: number): number {
  let at = verb - 1;
  for (let word = wordAt(frame, at); word && verb - at < MOST_AUXILIARIES; word = wordAt(frame, --at))
    if (!/^(?:ADV|AUX|PART)$/u.test(word.pos) && !/^(?:hav(?:e|ing)|ever|even)$/u.test(word.low)) break;
  return at;
}

/** "accused of saying", "accused X of saying". */
function isAccused(frame: Frame, of: number): boolean {
  for (let k = of - 1; k >= 0 && of - k < LONGEST_NAME && !isComma(frame, k); k--)
    if (/^accus(?:e[sd]?|ing)$/u.test(lowAt(frame, k))) return true;
  return false;
}

/** "denied saying", "without ever having said", "stopped short of calling". */
function isLeftUndone(frame: Frame, verb: number): boolean {
  const at = leftOfAuxiliaries(frame, verb);
  const [word, before] = [lowAt(frame, at), lowAt(frame, at - 1)];
  if (DENIES.has(word) || word === "without" || (word === "than" && before === "rather")) return true;
  return word === "of" && (/^(?:short|instead)$/u.test(before) || isAccused(frame, at));
}

/** "should have said": it was not. */
function isOnlyPossible(frame: Frame, verb: number): boolean {
  for (let k = verb - 1; k > leftOfAuxiliaries(frame, verb); k--)
    if (lowAt(frame, k) === "have" && MODAL.test(lowAt(frame, k - 1))) return true;
  return false;
}

/** "reports that": a noun, where "X reports that" is none. */
const isRumour = (frame: Frame, at: number): boolean =>
  RUMOURS.has(lowAt(frame, at)) && cueAt(frame, at) === null;

/** "It is not true that". */
const isUntrue = (frame: Frame, at: number): boolean =>
  /^(?:true|clear|certain)$/u.test(lowAt(frame, at)) && [1, 2, 3].some((k) => NOT.has(lowAt(frame, at - k)));

/** The place left of a verb's subject, or -1. */
function leftOfSubject(frame: Frame, verb: number): number {
  const subject = subjectOf(frame, verb);
  return subject && subject.from < verb ? subject.from - 1 : -1;
}

/** "if X had said", "whether X said". */
export const isSupposed = (frame: Frame, verb: number): boolean =>
  SUPPOSES.test(lowAt(frame, leftOfSubject(frame, verb)));

/** "denied that he said", "reports that X said". */
function isDoubted(frame: Frame, verb: number): boolean {
  const left = leftOfSubject(frame, verb);
  const at = lowAt(frame, left) === "that" ? left - 1 : left;
  return DENIES.has(lowAt(frame, at)) || (at < left && (isRumour(frame, at) || isUntrue(frame, at)));
}

/** "denied that the plan was “…”": what is denied are another's words. "Denied it as “…”" is not such. */
function deniesClause(frame: Frame, verb: number, quotation: number): boolean {
  if (!DENIES.has(lowAt(frame, verb))) return false;
  for (let k = verb + 1; k < quotation && !isComma(frame, k); k++)
    if (lowAt(frame, k) === "that" || isFiniteVerb(frame, k) || isParticiple(lowAt(frame, k))) return true;
  return false;
}

/** Whether the cue at a place tells of a quotation behind it that it was not said, or does not tell that it was. */
export const isUnsaid = (frame: Frame, cue: number, quotation: number): boolean =>
  isNegated(frame, cue) ||
  isLeftUndone(frame, cue) ||
  isOnlyPossible(frame, cue) ||
  isSupposed(frame, cue) ||
  isDoubted(frame, cue) ||
  deniesClause(frame, cue, quotation);
