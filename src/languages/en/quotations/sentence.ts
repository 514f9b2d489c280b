import type { Attribution, Rule } from "./attribution.ts";
import type { Frame, Quoted } from "./frame.ts";
import { after } from "./rules/after.ts";
import { before } from "./rules/before.ts";
import { clauseAndColon, colon } from "./rules/colon.ts";
import { signature } from "./rules/signature.ts";
import { within } from "./rules/within.ts";
import { isParticiple } from "./verb-forms.ts";
import { wordAt } from "./words.ts";

/** The first that fits counts. */
const RULES: readonly Rule[] = [after, before, within, colon, clauseAndColon, signature];
/** Few quoted words may be a scare quote: only a verb beside them is believed. */
const RULES_FOR_FEW_WORDS: readonly Rule[] = [after, before, colon, signature];
const FEW = 3;

const wordsOf = (quotation: Quoted): readonly string[] => quotation.inner.match(/[\p{L}\p{N}’']+/gu) ?? [];

export const isFewWords = (quotation: Quoted): boolean => wordsOf(quotation).length <= FEW;

/** `ABC's “Good Morning”`, `a book titled “Hard Choices”`: a name in quotation marks, which nobody says. */
function isTitle(frame: Frame, at: number, quotation: Quoted): boolean {
  const words = wordsOf(quotation);
  const long = words.filter((word) => word.length > 3);
  if (words.length < 2 || words.length > 16 || long.length === 0) return false;
  if (!long.every((word) => /^\p{Lu}/u.test(word))) return false;
  const left = wordAt(frame, at - 1);
  if (!left) return false;
  return (
    /^(?:['’]s?|entitled|titled|called|named|dubbed)$/u.test(left.low) ||
    /^(?:ADP|NOUN|DET|PROPN)$/u.test(left.pos)
  );
}

/** `praised the “no limits” pact`: words lent to a phrase of the article's own, unless it stands in a told clause. */
function isLent(frame: Frame, at: number, cueStart: number): boolean {
  const left = wordAt(frame, at - 1);
  const right = wordAt(frame, at + 1);
  if (!left || !right || !/^(?:DET|PRON|ADJ)$/u.test(left.pos) || !/^(?:NOUN|PROPN|ADJ)$/u.test(right.pos))
    return false;
  return !frame
    .slice(0, at)
    .some(
      (item) =>
        item.kind === "word" &&
        item.start > cueStart &&
        (item.pos === "VERB" || item.pos === "AUX") &&
        !isParticiple(item.low),
    );
}

/** Who says the quotation at a place, by the words of its own sentence. */
export function bySentence(frame: Frame, at: number): Attribution | null {
  const quotation = frame[at];
  if (quotation?.kind !== "quoted" || isTitle(frame, at, quotation)) return null;
  const few = isFewWords(quotation);
  for (const rule of few ? RULES_FOR_FEW_WORDS : RULES) {
    const found = rule(frame, at);
    if (found) return few && found.cue && isLent(frame, at, found.cue.start) ? null : found;
  }
  return null;
}
