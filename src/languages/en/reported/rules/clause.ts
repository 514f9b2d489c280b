import { isFiniteVerb } from "../../quotations/clauses.ts";
import { cuePhrase } from "../../quotations/cues.ts";
import type { Frame } from "../../quotations/frame.ts";
import type { Phrase } from "../../quotations/phrase.ts";
import { subjectOf } from "../../quotations/subject.ts";
import { isParticiple } from "../../quotations/verb-forms.ts";
import { isComma, isVerb, wordAt } from "../../quotations/words.ts";
import { afterAdverbials } from "../adverbials.ts";
import type { Told } from "../told.ts";
import { asks, reports, takesBareClause } from "../verbs.ts";

const FARTHEST_VERB = 25;
/** A clause may open with so much before its subject: "in 2019 the". */
const FARTHEST_SUBJECT = 1;

/** Words that open no clause of their own; those that open a clause about when or why something was said. */
const OPENS_NONE =
  /^(?:when|as|after|before|because|while|since|though|although|where|how|why|what|who|which|whose|if|so|than|and|but|or|something|nothing|anything|enough|little)$/u;
/** Past participles that are no past forms: "contests known as". */
const PARTICIPLE =
  /^(?:known|seen|done|given|taken|shown|written|driven|drawn|chosen|spoken|stolen|broken|been|gone)$/u;

const lowAt = (frame: Frame, at: number): string => wordAt(frame, at)?.low ?? "";

const SAYS = /^sa(?:id|ys?|ying)$/u;

/** What the subject of a clause can begin with, or "if". */
const opensClause = (frame: Frame, at: number): boolean =>
  /^(?:if|there)$/u.test(lowAt(frame, at)) ||
  (/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/u.test(wordAt(frame, at)?.pos ?? "") &&
    !OPENS_NONE.test(lowAt(frame, at)));

/** Behind "said" hardly anything else than a clause stands: a finite verb of its own shows it. */
function hasVerb(frame: Frame, from: number): boolean {
  for (let at = from + 1; at < from + FARTHEST_VERB; at++)
    if (isFiniteVerb(frame, at) && !/^(?:who|which|that)$/u.test(lowAt(frame, at - 1))) return true;
  return false;
}

/**
 * Whether a clause with a subject of its own begins at a place: "the bridge was shut", and not "the book that sold".
 */
function isClause(frame: Frame, from: number): boolean {
  if (!opensClause(frame, from)) return false;
  for (let at = from + 1; at < from + FARTHEST_VERB; at++) {
    if (/^(?:who|which|that|[:;])$/u.test(lowAt(frame, at))) return false;
    if (!isFiniteVerb(frame, at)) continue;
    if (PARTICIPLE.test(lowAt(frame, at)) && wordAt(frame, at - 1)?.pos !== "AUX") continue;
    if (lowAt(frame, at - 1) === "being") continue;
    if (/^there$/u.test(lowAt(frame, from))) return true;
    const subject = subjectOf(frame, at);
    return subject !== null && subject.from >= from && subject.from - from <= FARTHEST_SUBJECT;
  }
  return false;
}

/** Where the clause begins that the verb at a place tells, or null where there is none. */
function clauseOf(frame: Frame, verb: number): number | null {
  const next = lowAt(frame, verb + 1) === "that" ? verb + 1 : afterAdverbials(frame, verb);
  if (lowAt(frame, next) === "that") {
    // "in a report that shows": described, and no clause. "Said that was": a clause about that.
    if (isVerb(wordAt(frame, next + 1)))
      return next === verb + 1 && SAYS.test(lowAt(frame, verb)) ? next : null;
    return next + 1;
  }
  if (/^(?:whether|if)$/u.test(lowAt(frame, next))) return asks(frame, verb) ? next : null;
  if (!takesBareClause(frame, verb)) return null;
  const isSaid =
    SAYS.test(lowAt(frame, verb)) &&
    !isComma(frame, verb - 1) &&
    opensClause(frame, next) &&
    hasVerb(frame, next);
  return isSaid || isClause(frame, next) ? next : null;
}

/** "…, saying": whose words they are is sure where the sentence has spoken of nobody else. */
function isSureOf(frame: Frame, verb: number, speaker: Phrase): boolean {
  if (!isParticiple(lowAt(frame, verb))) return true;
  if (!/^(?:[,—–-]|--)$/u.test(lowAt(frame, verb - 1)))
    return lowAt(frame, verb) === "saying" && speaker.to === verb - 1;
  for (let at = 0; at < verb; at++) {
    const other = isFiniteVerb(frame, at) ? subjectOf(frame, at) : null;
    if (other && other.from !== speaker.from) return false;
  }
  return true;
}

/** "X said (that) …", "X asked whether …". */
export function clause(frame: Frame, verb: number): Told | null {
  const speaker = subjectOf(frame, verb);
  if (!speaker || speaker.from > verb || !reports(frame, verb, speaker)) return null;
  if (/^(?:what|whatever)$/u.test(lowAt(frame, speaker.from - 1)) || !isSureOf(frame, verb, speaker))
    return null;
  const from = clauseOf(frame, verb);
  if (from === null) return null;
  const rule = asks(frame, verb) ? "question" : "clause";
  return { rule, content: [{ from, to: frame.length - 1 }], speaker, cue: cuePhrase(frame, verb) };
}
