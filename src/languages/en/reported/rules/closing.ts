import { isFiniteVerb } from "../../quotations/clauses.ts";
import { cuePhrase } from "../../quotations/cues.ts";
import type { Frame } from "../../quotations/frame.ts";
import { subjectOf } from "../../quotations/subject.ts";
import { isParticiple } from "../../quotations/verb-forms.ts";
import { isComma, isVerb, wordAt } from "../../quotations/words.ts";
import { afterAdverbials } from "../adverbials.ts";
import type { Told } from "../told.ts";
import { closes, reports } from "../verbs.ts";

const lowAt = (frame: Frame, at: number): string => wordAt(frame, at)?.low ?? "";

const hasClause = (frame: Frame, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++)
    if (isVerb(wordAt(frame, at)) && isFiniteVerb(frame, at)) return true;
  return false;
};

/** A lead-in that the verb behind belongs to: "As the rain fell, X said". */
const isLeadIn = (frame: Frame): boolean =>
  /^(?:as|when|while|after|before|if|since|although|though|because|until|once|asked|in|on|at|during|for)$/u.test(
    lowAt(frame, 0),
  );

/** Whether the clause of a verb ends behind the words at a place: with the sentence, or with a comma. */
const endsAt = (frame: Frame, at: number): boolean => at >= frame.length || /^[.,!]$/u.test(lowAt(frame, at));

/** "…, X said.", "…, said X.", "…, X said, …". */
export function closing(frame: Frame, verb: number): Told | null {
  if (!closes(frame, verb) || isParticiple(lowAt(frame, verb))) return null;
  const speaker = subjectOf(frame, verb);
  if (!speaker || !reports(frame, verb, speaker)) return null;
  const first = Math.min(speaker.from, verb);
  if (!isComma(frame, first - 1)) return null;
  const end = speaker.from > verb ? afterAdverbials(frame, speaker.to) : afterAdverbials(frame, verb);
  if (!endsAt(frame, end) || frame[end + 1]?.kind === "quoted") return null;
  const before = { from: 0, to: first - 2 };
  const after = { from: end + 1, to: frame.length - 1 };
  const goesOn = isComma(frame, end) && speaker.from < verb && hasClause(frame, end, frame.length);
  const told = hasClause(frame, 0, first - 1);
  if (!told && !goesOn) return null;
  if (isLeadIn(frame) && !goesOn && !hasMainClause(frame, first - 1)) return null;
  return {
    rule: "closing",
    content: goesOn ? [before, after] : [before],
    speaker,
    cue: cuePhrase(frame, verb),
  };
}

/** A lead-in is followed by a comma and the clause that it leads to. */
function hasMainClause(frame: Frame, to: number): boolean {
  for (let at = 1; at < to; at++) if (isComma(frame, at)) return hasClause(frame, at, to);
  return /^(?:in|on|at|during|for)$/u.test(lowAt(frame, 0));
}
