import { SET_PHRASES } from "../data/speaker-words.ts";
import { earlierSubject, type Subjects } from "./clauses.ts";
import { possibleCueAt } from "./cues.ts";
import type { Frame } from "./frame.ts";
import { beforeInsertion } from "./insertions.ts";
import { invertedSubject } from "./inversion.ts";
import { subjectOfParticiple } from "./participles.ts";
import { isObject, type Phrase, phraseEndingAt } from "./phrase.ts";
import { antecedent, describedUntil } from "./relatives.ts";
import { isParticiple } from "./verb-forms.ts";
import { isRelative, isTime, isVerb, leftOfBrackets, wordAt } from "./words.ts";

const SKIPPED_WORDS = new Set(
  "also later then recently once repeatedly n't n’t not both all quickly".split(" "),
);
const CAUSES = /^(?:prompt|lead|le[dt]|forc|caus|push|driv|inspir|provok|allow)(?:s|e[sd]?|ed|ing)?$/u;
const LONGEST_CLAUSE = 20;
const SET: ReadonlySet<string> = new Set(SET_PHRASES);

/** The place left of a verb's adverbs and auxiliaries, and whether an auxiliary was among them. */
function leftOfVerb(frame: Frame, verb: number): { at: number; auxiliary: boolean } {
  let at = verb - 1;
  let auxiliary = false;
  for (let word = wordAt(frame, at); word; word = wordAt(frame, --at)) {
    if (SET.has(`${wordAt(frame, at - 1)?.low} ${word.low}`)) at--;
    else if (isTime(word) || (word.low === "on" && isTime(frame[at + 1]))) continue;
    else if (word.pos !== "ADV" && word.pos !== "AUX" && !SKIPPED_WORDS.has(word.low)) break;
    auxiliary ||= word.pos === "AUX";
  }
  return { at, auxiliary };
}

/** "After their talks Novak said": the name alone, where the words before it belong to a preposition. */
function withoutAdverbial(frame: Frame, phrase: Phrase): Phrase {
  if (!/^(?:ADP|SCONJ)$/u.test(wordAt(frame, phrase.from - 1)?.pos ?? "")) return phrase;
  let from = phrase.to + 1;
  while (from > phrase.from && wordAt(frame, from - 1)?.pos === "PROPN") from--;
  const isBare = from <= phrase.to && wordAt(frame, from - 1)?.pos === "NOUN";
  return isBare && from > phrase.from ? { from, to: phrase.to } : phrase;
}

/**
 * "on top of one announced on Sunday": the object of a preposition inside a clause is no subject, so the verb has none.
 */
function isOnlyObject(frame: Frame, phrase: Phrase): boolean {
  const preposition = wordAt(frame, phrase.from - 1);
  if (preposition?.pos !== "ADP" || /^(?:after|before|since|until|as|than)$/u.test(preposition.low))
    return false;
  const before = wordAt(frame, phrase.from - 2);
  return before !== null && /^(?:NOUN|ADJ|PROPN)$/u.test(before.pos);
}

const LETS_ACT = /^(?:saw|sees?|seen|watched|heard|hears?|made|makes?|lets?|had|has|helped|showed|shows)$/u;
const FINITE = /(?:ed|ing|(?<!s)s|said|told|wrote|thought|began)$/u;

/** "saw X express support": the object of such a verb does what the bare verb behind it says. */
const isLetAct = (frame: Frame, phrase: Phrase): boolean =>
  LETS_ACT.test(wordAt(frame, phrase.from - 1)?.low ?? "") &&
  !FINITE.test(wordAt(frame, phrase.to + 1)?.low ?? "said");

/** The subject that ends right before its verb. */
function subjectEndingAt(frame: Frame, at: number): Phrase | null {
  const phrase = phraseEndingAt(frame, leftOfBrackets(frame, at));
  if (!phrase) return describedUntil(frame, at);
  if (isRelative(wordAt(frame, phrase.to))) return antecedent(frame, phrase.to);
  if (isLetAct(frame, phrase)) return phrase;
  const described = isObject(frame, phrase) ? describedUntil(frame, phrase.from) : null;
  if (described) return described;
  return isOnlyObject(frame, phrase) ? null : withoutAdverbial(frame, phrase);
}

/** "a channel which showed the hall and claimed": the verb before is a relative clause's, and so is this one. */
function described(frame: Frame, subjects: Subjects, and: number): Phrase | null {
  for (let at = and - 1; at > 0 && and - at < LONGEST_CLAUSE; at--) {
    const word = wordAt(frame, at);
    if (word && /^[,;:]$/u.test(word.value)) return null;
    if (isVerb(word) && isRelative(wordAt(frame, at - 1))) return subjects[at] ?? null;
  }
  return null;
}

/** "prompting X to call it": X. */
function caused(frame: Frame, to: number): Phrase | null {
  const phrase = phraseEndingAt(frame, to - 1);
  return phrase && CAUSES.test(wordAt(frame, phrase.from - 1)?.low ?? "") ? phrase : null;
}

function findSubject(frame: Frame, subjects: Subjects, verb: number): Phrase | null {
  const { at, auxiliary } = leftOfVerb(frame, verb);
  const left = wordAt(frame, at);
  if (isParticiple(wordAt(frame, verb)?.low ?? "") && !auxiliary)
    return subjectOfParticiple(frame, subjects, verb);
  if (!left) return null;
  const shared = (): Phrase | null => earlierSubject(frame, subjects, at, () => true);
  if (left.pos === "CCONJ") return described(frame, subjects, at) ?? shared();
  if (left.low === "to") return caused(frame, at) ?? shared();
  if (/^[,—–]$/u.test(left.value))
    return invertedSubject(frame, verb) ?? beforeInsertion(frame, at) ?? shared();
  const found = subjectEndingAt(frame, at);
  return found && wordAt(frame, found.to)?.low === "there" ? null : found;
}

const known = new WeakMap<Frame, Subjects>();

function subjectsOf(frame: Frame): Subjects {
  const done = known.get(frame);
  if (done) return done;
  const subjects: (Phrase | null)[] = [];
  known.set(frame, subjects);
  for (let at = 0; at < frame.length; at++) {
    const pos = wordAt(frame, at)?.pos;
    const isVerb = pos === "VERB" || pos === "AUX" || possibleCueAt(frame, at) !== null;
    subjects.push(isVerb ? findSubject(frame, subjects, at) : null);
  }
  return subjects;
}

/** The noun phrase that is the subject of the verb at a place, or null where it cannot be told. */
export const subjectOf = (frame: Frame, verb: number): Phrase | null => subjectsOf(frame)[verb] ?? null;
