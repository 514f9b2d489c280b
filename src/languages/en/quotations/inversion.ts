import type { Frame } from "./frame.ts";
import { beforeInsertion } from "./insertions.ts";
import { type Phrase, phraseStartingAt } from "./phrase.ts";
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

/** "The road is shut, said X, a spokesman.": the subject behind a verb of speech that follows a comma. */
export function invertedSubject(frame: Frame, verb: number): Phrase | null {
  const said = wordAt(frame, verb)?.low ?? "";
  if (!INVERTS.test(said) || !isComma(frame, verb - 1)) return null;
  const phrase = phraseStartingAt(frame, verb + 1);
  if (!phrase || isPronoun(frame[phrase.from]) || !endsThere(frame, phrase)) return null;
  if (hasName(frame, phrase)) return phrase;
  // "X, a teacher, said goodbye.": what is no name may be what was said.
  const isFirst = beforeInsertion(frame, verb - 1) === null;
  const isSomebody = /^(?:a|an|the|his|her|its|their)$/u.test(wordAt(frame, phrase.from)?.low ?? "");
  return /^sa/u.test(said) && (isFirst || (isSomebody && wordAt(frame, phrase.to)?.pos === "NOUN"))
    ? phrase
    : null;
}
