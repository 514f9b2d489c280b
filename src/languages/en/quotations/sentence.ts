import type { Attribution } from "./attribution.ts";
import { newClauseBetween } from "./clauses.ts";
import { possibleCueAt } from "./cues.ts";
import type { Frame, Quoted } from "./frame.ts";
import { isLent } from "./lent.ts";
import { after } from "./rules/after.ts";
import { before } from "./rules/before.ts";
import { clauseAndColon, colon } from "./rules/colon.ts";
import { opening } from "./rules/opening.ts";
import { signature } from "./rules/signature.ts";
import { within } from "./rules/within.ts";
import { isTitle, wordsOf } from "./titles.ts";
import { lastStartingAt } from "./words.ts";

/** Few quoted words may be a scare quote: only a verb beside them is believed. */
const FEW = 3;
const NEAR = 6;

export const isFewWords = (quotation: Quoted): boolean => wordsOf(quotation).length <= FEW;

/** The place of a cue that stands before a quotation; -1 for one that does not. */
const cueBefore = (frame: Frame, at: number, { cue }: Attribution): number =>
  cue ? lastStartingAt(frame, at, cue.start) : -1;

/** `X called it “…,” Y said`: X's words, whoever repeats them. */
function isNamedFirst(frame: Frame, at: number, found: Attribution): boolean {
  const cue = cueBefore(frame, at, found);
  if (cue < 0 || at - cue > NEAR || possibleCueAt(frame, cue) !== "naming") return false;
  return frame.slice(cue, at).every((item) => item.kind === "word" && !/^[,:]$|^and$/u.test(item.low));
}

/** What the words before and after the quotation tell; one clause's words say nothing about the next clause. */
function byClause(frame: Frame, at: number, few: boolean): Attribution | null {
  const first = opening(frame, at) ?? before(frame, at);
  if (first && (first.rule === "opening" || isNamedFirst(frame, at, first))) return first;
  const next = after(frame, at) ?? (few ? null : within(frame, at));
  if (next?.rule !== "within" || !first) return next ?? first;
  return newClauseBetween(frame, cueBefore(frame, at, first), at) ? next : first;
}

/** Who says the quotation at a place, by the words of its own sentence. */
export function bySentence(frame: Frame, at: number): Attribution | null {
  const quotation = frame[at];
  if (quotation?.kind !== "quoted" || isTitle(frame, at, quotation)) return null;
  if (wordsOf(quotation).length === 0) return null;
  const few = isFewWords(quotation);
  const found =
    byClause(frame, at, few) ??
    colon(frame, at) ??
    (few ? null : clauseAndColon(frame, at)) ??
    signature(frame, at);
  return found && few && isLent(frame, at, found) ? null : found;
}
