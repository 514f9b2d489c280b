import { SET_PHRASES } from "../data/speaker-words.ts";
import { DOCUMENT_NOUNS } from "../data/speech-verbs.ts";
import { cueAt, possibleCueAt } from "./cues.ts";
import type { Frame } from "./frame.ts";
import { beforeInsertion } from "./insertions.ts";
import { invertedSubject } from "./inversion.ts";
import { isObject, type Phrase, phraseEndingAt } from "./phrase.ts";
import { antecedent, describedUntil } from "./relatives.ts";
import { isParticiple, listed } from "./verb-forms.ts";
import { isRelative, leftOfBrackets, wordAt } from "./words.ts";

/** The subject of each verb of a frame at its place. Filled from left to right: a verb may share an earlier one's. */
type Subjects = (Phrase | null)[];

const SKIPPED_WORDS = new Set(
  "also later then recently once repeatedly n't n’t not both all quickly".split(" "),
);
const CLAUSE_WORDS = new Set("that who which whether if when where why how what as because while".split(" "));
const SET: ReadonlySet<string> = new Set(SET_PHRASES);
const DOCUMENTS = new Set(listed(DOCUMENT_NOUNS));
const FARTHEST = 45;

/** A verb that can have a subject of its own. */
function isFiniteVerb(frame: Frame, at: number): boolean {
  const word = wordAt(frame, at);
  if (!word || isParticiple(word.low)) return false;
  return (word.pos === "VERB" || word.pos === "AUX") && wordAt(frame, at - 1)?.low !== "to";
}

/** Whether a subject's clause hangs on another: "that she won", "says she won". */
function isEmbedded(frame: Frame, subject: Phrase): boolean {
  const before = wordAt(frame, subject.from - 1);
  return before !== null && (/^(?:SCONJ|VERB|ADP)$/u.test(before.pos) || CLAUSE_WORDS.has(before.low));
}

/** The subject of an earlier verb that `counts`, nearest first; one of an embedded clause where there is no other. */
function earlierSubject(
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
function mainSubject(frame: Frame, subjects: Subjects, before: number): Phrase | null {
  for (let at = Math.max(1, before - FARTHEST); at < before; at++) {
    const subject = subjects[at];
    if (!subject || !isFiniteVerb(frame, at) || isEmbedded(frame, subject)) continue;
    if (!/^(?:it|that|who|which|what|there)$/u.test(wordAt(frame, subject.to)?.low ?? "")) return subject;
  }
  return null;
}

/** "a text message to supporters": a noun for what is issued stands before the preposition. */
function isDocument(frame: Frame, phrase: Phrase): boolean {
  const words = frame.slice(phrase.from, phrase.to + 1);
  const preposition = words.findIndex((item) => item.kind === "word" && item.pos === "ADP");
  const head = preposition < 0 ? words.at(-1) : words[preposition - 1];
  return head?.kind === "word" && DOCUMENTS.has(head.low);
}

/** "issued a statement saying", "said in a letter asking": who issued it. */
function issuerOf(frame: Frame, subjects: Subjects, document: Phrase): Phrase | null {
  if (!isDocument(frame, document)) return null;
  const left = document.from - 1;
  const verb = wordAt(frame, left)?.pos === "ADP" ? left - 1 : left;
  return wordAt(frame, verb)?.pos === "VERB" ? (subjects[verb] ?? null) : null;
}

/** "…, saying": who said so is who did what the sentence tells. "X saying": X. */
function subjectOfParticiple(frame: Frame, subjects: Subjects, verb: number): Phrase | null {
  const left = wordAt(frame, verb - 1);
  const near = left && left.pos !== "ADP" && left.value !== "," ? phraseEndingAt(frame, verb - 1) : null;
  if (near) return issuerOf(frame, subjects, near) ?? near;
  const isCue = (at: number): boolean => /^(?:speech|naming)$/u.test(cueAt(frame, at) ?? "");
  return earlierSubject(frame, subjects, verb, isCue) ?? mainSubject(frame, subjects, verb);
}

/** The place left of a verb's adverbs and auxiliaries, and whether an auxiliary was among them. */
function leftOfVerb(frame: Frame, verb: number): { at: number; auxiliary: boolean } {
  let at = verb - 1;
  let auxiliary = false;
  for (let word = wordAt(frame, at); word; word = wordAt(frame, --at)) {
    if (SET.has(`${wordAt(frame, at - 1)?.low} ${word.low}`)) at--;
    else if (word.pos !== "ADV" && word.pos !== "AUX" && !SKIPPED_WORDS.has(word.low)) break;
    auxiliary ||= word.pos === "AUX";
  }
  return { at, auxiliary };
}

/** "After their talks Novak said": the name alone, where the words before it belong to a preposition. */
function withoutAdverbial(frame: Frame, phrase: Phrase): Phrase {
  if (!/^(?:ADP|SCONJ)$/u.test(wordAt(frame, phrase.from - 1)?.pos ?? "")) return phrase;
  let from = phrase.to;
  while (from > phrase.from && wordAt(frame, from - 1)?.pos === "PROPN") from--;
  return wordAt(frame, from)?.pos === "PROPN" ? { from, to: phrase.to } : phrase;
}

/** The subject that ends right before its verb. */
function subjectEndingAt(frame: Frame, at: number): Phrase | null {
  const phrase = phraseEndingAt(frame, leftOfBrackets(frame, at));
  if (!phrase) return describedUntil(frame, at);
  if (isRelative(wordAt(frame, phrase.to))) return antecedent(frame, phrase.to);
  const described = isObject(frame, phrase) ? describedUntil(frame, phrase.from) : null;
  return described ?? withoutAdverbial(frame, phrase);
}

function findSubject(frame: Frame, subjects: Subjects, verb: number): Phrase | null {
  const { at, auxiliary } = leftOfVerb(frame, verb);
  const left = wordAt(frame, at);
  if (isParticiple(wordAt(frame, verb)?.low ?? "") && !auxiliary)
    return subjectOfParticiple(frame, subjects, verb);
  if (!left) return null;
  const shared = (): Phrase | null => earlierSubject(frame, subjects, at, () => true);
  if (left.low === "to" || left.pos === "CCONJ") return shared();
  if (/^[,—–]$/u.test(left.value))
    return invertedSubject(frame, verb) ?? beforeInsertion(frame, at) ?? shared();
  const found = subjectEndingAt(frame, at);
  return found && wordAt(frame, found.to)?.low === "there" ? null : found;
}

const known = new WeakMap<Frame, Subjects>();

function subjectsOf(frame: Frame): Subjects {
  const done = known.get(frame);
  if (done) return done;
  const subjects: Subjects = [];
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
