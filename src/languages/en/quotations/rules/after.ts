import { OPENS_SIDE_CLAUSE } from "../../data/denials.ts";
import { type Attribution, attribute } from "../attribution.ts";
import {
  cueAt,
  cuePhrase,
  isAddressing,
  isPassive,
  isPhrasal,
  possibleCueAt,
  repeatsAnother,
} from "../cues.ts";
import type { Frame, Item, Quoted } from "../frame.ts";
import { type Phrase, phraseStartingAt } from "../phrase.ts";
import { subjectOf } from "../subject.ts";
import { isParticiple, listed } from "../verb-forms.ts";
import { isComma, isRelative, isTime, isVerb, wordAt } from "../words.ts";
import { accordingTo } from "./according.ts";

const FARTHEST = 30;
const SIDE_CLAUSE: ReadonlySet<string> = new Set(listed(OPENS_SIDE_CLAUSE));
/** Words that begin another clause about the quotation, or a new statement: no speaker comes first. */
const TURNS_AWAY = new Set(
  "and but or when while which who because that where although though if until since than".split(" "),
);

/** Whether a quotation's end invites "X said": an end mark other than a full stop, or a comma after it. */
function isOpenEnded(frame: Frame, at: number, { inner }: Quoted): boolean {
  if (/\.['’]?$/u.test(inner)) return false;
  return at === 0 || /[,?!…—–-]['’]?$/u.test(inner) || wordAt(frame, at + 1)?.value === ",";
}

/** `Mary "Molly" Jones said`: a name in a name. */
const isNickname = (item: Item | undefined): boolean =>
  item?.kind === "quoted" && /^[\p{L}.’'-]{1,40}$/u.test(item.inner);

/** `“Two Rivers” tells the story`, `“no” is a word`: the quotation is itself the subject of what follows. */
function isSubject(frame: Frame, at: number, { inner }: Quoted): boolean {
  const next = wordAt(frame, at + 1);
  if (/[,?!…—–-]['’]?$/u.test(inner) || !next || !isVerb(next)) return false;
  return possibleCueAt(frame, at + 1) === null || isAddressing(next.low);
}

/** "called it": a verb that names something must take the quotation up again. */
const takesUp = (frame: Frame, verb: number): boolean =>
  /^(?:it|him|her|them|this|that|me|us)$/u.test(wordAt(frame, verb + 1)?.low ?? "");

/** "said X": only where nothing stands between the quotation and the verb. */
function inverted(frame: Frame, verb: number): Attribution | null {
  let at = verb + 1;
  while (wordAt(frame, at)?.pos === "ADV") at++;
  return attribute("after", frame, phraseStartingAt(frame, at), cuePhrase(frame, verb));
}

/** "X notes." is a verb at the end of its clause, whatever the tagger says. */
function endsClause(frame: Frame, at: number): boolean {
  const next = wordAt(frame, at + 1);
  return next === null || /^(?:PUNCT|ADV|ADP)$/u.test(next.pos);
}

/** "asked actors to act": the verb has another object than the quotation. */
function hasOwnObject(frame: Frame, verb: number): boolean {
  const next = wordAt(frame, verb + 1);
  if (!next || isTime(next) || isAddressing(wordAt(frame, verb)?.low ?? "") || isPhrasal(frame, verb))
    return false;
  return /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/u.test(next.pos) && !/^(?:this|last|the)$/u.test(next.low);
}

/** "quoted X as saying" */
const isAsSaying = (frame: Frame, at: number): boolean =>
  wordAt(frame, at)?.low === "saying" && wordAt(frame, at - 1)?.low === "as";

/** "X, who asked not to be named, said": a clause about who speaks. */
const describes = (frame: Frame, subject: Phrase, verb: number): boolean =>
  isRelative(wordAt(frame, subject.to + 1)) ||
  (isComma(frame, subject.to + 1) && isRelative(wordAt(frame, subject.to + 2)) && !isComma(frame, verb - 1));

/** What the word at `at` tells of a quotation whose clause goes on at `begin`. */
function byCue(frame: Frame, at: number, begin: number, opens: boolean): Attribution | null {
  const sure = cueAt(frame, at);
  const kind = sure ?? (at > begin && endsClause(frame, at) ? possibleCueAt(frame, at) : null);
  const word = wordAt(frame, at);
  if (!word || !kind || isPassive(frame, at) || repeatsAnother(frame, at)) return null;
  if (isParticiple(word.low) && !isAsSaying(frame, at)) return null;
  if (kind === "naming" && !takesUp(frame, at)) return null;
  if (kind === "direct" && wordAt(frame, at - 1)?.low === "to") return null;
  if (at === begin) return inverted(frame, at);
  // Only a quotation that opens its sentence is surely the verb's object.
  if (!opens && hasOwnObject(frame, at)) return null;
  const subject = subjectOf(frame, at);
  if (subject && describes(frame, subject, at)) return null;
  const isNear = subject && (sure ? subject.from >= begin : subject.from === begin);
  return isNear ? attribute("after", frame, subject, cuePhrase(frame, at)) : null;
}

/** "Asked whether it was “…”, X laughed": the sentence opens with a clause to which X reacts. */
function isInSideClause(frame: Frame, at: number): boolean {
  if (at > FARTHEST || !SIDE_CLAUSE.has(wordAt(frame, 0)?.low ?? "")) return false;
  for (let k = 1; k < at; k++) if (/^[,;:—–]$/u.test(wordAt(frame, k)?.value ?? "")) return false;
  return at > 1;
}

/**
 * "If it is “…,” X said.": a plain clause of speech at the sentence's end tells of all before it; a reaction does not.
 */
const tellsOfAll = (frame: Frame, verb: number, begin: number): boolean =>
  cueAt(frame, verb) === "speech" &&
  !/^[:,]$/u.test(wordAt(frame, verb + 1)?.value ?? "") &&
  (verb === begin || !hasOwnObject(frame, verb));

/** `“…,” said X`, `“…,” X said`, `“…,” according to X`. */
export function after(frame: Frame, at: number): Attribution | null {
  const quotation = frame[at];
  if (quotation?.kind !== "quoted" || !isOpenEnded(frame, at, quotation)) return null;
  const begin = wordAt(frame, at + 1)?.value === "," ? at + 2 : at + 1;
  if (isSubject(frame, at, quotation)) return null;
  if (TURNS_AWAY.has(wordAt(frame, begin)?.low ?? "")) return null;
  const aside = isInSideClause(frame, at);
  for (let k = begin; k < begin + FARTHEST; k++) {
    if (isNickname(frame[k])) continue;
    const word = wordAt(frame, k);
    if (!word || /^[!?;:]$/u.test(word.value)) return null;
    const found =
      accordingTo(frame, k) ??
      (aside && !tellsOfAll(frame, k, begin) ? null : byCue(frame, k, begin, at === 0));
    if (found) return found;
  }
  return null;
}
