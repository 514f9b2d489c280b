import type { Frame } from "../quotations/frame.ts";
import { phraseStartingAt } from "../quotations/phrase.ts";
import { isMonth, isTimeNoun, wordAt } from "../quotations/words.ts";
import { listenerOf } from "../speakers/listener.ts";

const MOST = 4;
const PREPOSITION = /^(?:in|on|at|during|via)$/u;

/** The place behind a stretch of time without a preposition: "Monday", "late last week", "17 May". */
function afterTime(frame: Frame, at: number): number {
  let next = at;
  while (
    /^(?:late|early|earlier|later|last|this|next|also|again|then)$/u.test(wordAt(frame, next)?.low ?? "")
  )
    next++;
  while (
    isTimeNoun(wordAt(frame, next)) ||
    isMonth(wordAt(frame, next)) ||
    wordAt(frame, next)?.pos === "NUM"
  )
    next++;
  return next;
}

/** The place behind one phrase that tells where, when or how. */
function afterPhrase(frame: Frame, at: number): number {
  const word = wordAt(frame, at);
  if (!word) return at;
  if (PREPOSITION.test(word.low)) {
    const time = afterTime(frame, at + 1);
    if (time > at + 1) return time;
    const phrase = phraseStartingAt(frame, at + 1);
    return phrase ? phrase.to + 1 : at;
  }
  if (word.pos === "ADV" && !/^(?:there|how|why|when|where)$/u.test(word.low)) return at + 1;
  const phrase = phraseStartingAt(frame, at);
  // "said several months after it opened"
  return phrase && isTimeNoun(wordAt(frame, phrase.to)) ? phrase.to + 1 : afterTime(frame, at);
}

/** The place behind what a verb of speech says of when, where and to whom: "told reporters in Graz on Monday". */
export function afterAdverbials(frame: Frame, verb: number): number {
  const listener = listenerOf(frame, verb);
  let at = listener ? listener.to + 1 : verb + 1;
  for (let steps = 0; steps < MOST; steps++) {
    const next = afterPhrase(frame, at);
    if (next === at) break;
    at = next;
  }
  return at;
}
