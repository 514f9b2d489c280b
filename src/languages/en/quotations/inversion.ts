import { isFiniteVerb } from "./clauses.ts";
import { cueAt } from "./cues.ts";
import type { Frame } from "./frame.ts";
import { beforeInsertion } from "./insertions.ts";
import { type Phrase, phraseStartingAt } from "./phrase.ts";
import { isParticiple } from "./verb-forms.ts";
import { isComma, isPronoun, wordAt } from "./words.ts";

/** Verbs that may stand before their subject behind a comma, in the forms that do. */
const INVERTS =
  /^(?:says?|said|wrote|writes|add(?:s|ed)|warn(?:s|ed)|reports|reported|explain(?:s|ed)|argue[sd])$/u;

const hasName = (frame: Frame, { from, to }: Phrase): boolean =>
  frame.slice(from, to + 1).some((item) => item.kind === "word" && item.pos === "PROPN");

/** Whether the clause of a subject behind its verb is over: the sentence ends, or a mark or small word follows. */
function endsThere(frame: Frame, { to }: Phrase): boolean {
  const next = frame[to + 1];
  if (!next) return true;
  return next.kind === "word" && (/^(?:PUNCT|ADP|SCONJ)$/u.test(next.pos) || isTimeWord(next.low));
}

const isTimeWord = (word: string): boolean => /(?:day|today|yesterday|earlier|later)$/u.test(word);

/** Whether a main clause has its verb between two places: one that no "who" or "which" governs. */
function hasMainVerb(frame: Frame, from: number, to: number): boolean {
  let described = false;
  for (let at = from; at < to; at++) {
    const word = wordAt(frame, at);
    if (isComma(frame, at)) described = false;
    else if (/^(?:who|which|that|whose|where|when)$/u.test(word?.low ?? "")) described = true;
    else if (!described && isFiniteVerb(frame, at)) return true;
  }
  return false;
}

/** "The road is shut, said X, a spokesman.": the subject behind a verb of speech that follows a comma. */
export function invertedSubject(frame: Frame, verb: number): Phrase | null {
  if (!isComma(frame, verb - 1) || cueAt(frame, verb) !== "speech") return null;
  const said = wordAt(frame, verb)?.low ?? "";
  const phrase = phraseStartingAt(frame, verb + 1);
  if (!phrase || isParticiple(said) || isPronoun(frame[phrase.from]) || !endsThere(frame, phrase))
    return null;
  const inserted = beforeInsertion(frame, verb - 1);
  // "X, who …, said Y, who …, was late": the first has no other verb than this.
  if (inserted && !hasMainVerb(frame, inserted.to + 1, verb - 1)) return null;
  if (hasName(frame, phrase)) return INVERTS.test(said) || phrase.to + 2 >= frame.length ? phrase : null;
  return /^sa/u.test(said) || frame[verb - 2]?.kind === "quoted" ? phrase : null;
}
