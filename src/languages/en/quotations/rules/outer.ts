import { type Attribution, attribute } from "../attribution.ts";
import { cueAt, cuePhrase, isPassive } from "../cues.ts";
import type { Frame, Word } from "../frame.ts";
import type { Phrase } from "../phrase.ts";
import { subjectOf } from "../subject.ts";
import { isPronoun, isTime, wordAt } from "../words.ts";

const FARTHEST = 5;

const mayStandBetween = (word: Word): boolean =>
  word.pos === "ADV" || isTime(word) || /^(?:that|,|however|on)$/u.test(word.low);

/** "X said that she believes": the pronoun right behind a verb of speech is whoever speaks: X. */
export function outer(frame: Frame, inner: Phrase): Attribution | null {
  let found: Attribution | null = null;
  let pronoun: Phrase | null = inner;
  while (pronoun && isPronoun(frame[pronoun.from])) {
    const verb = verbBefore(frame, pronoun.from);
    const subject: Phrase | null = verb === null ? null : subjectOf(frame, verb);
    if (verb === null || !subject || subject.from >= verb) break;
    found = attribute("outer", frame, subject, cuePhrase(frame, verb));
    pronoun = subject;
  }
  return found;
}

function verbBefore(frame: Frame, at: number): number | null {
  for (let k = at - 1; k >= at - FARTHEST && k >= 0; k--) {
    const word = wordAt(frame, k);
    if (!word) return null;
    if (cueAt(frame, k) === "speech") return isPassive(frame, k) ? null : k;
    if (!mayStandBetween(word)) return null;
  }
  return null;
}
