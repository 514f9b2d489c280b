import { isDocument } from "./documents.ts";
import type { Frame } from "./frame.ts";
import { type Phrase, phraseEndingAt } from "./phrase.ts";
import { isComma, isRelative, isVerb, leftOfBrackets, wordAt } from "./words.ts";

const FARTHEST = 25;
/** Prepositions that belong to the verb rather than to its object: "put their names to a statement". */
const OF_THE_VERB = /^(?:to|with|on|in|into|at|from)$/u;

/**
 * An object of a verb ends where a preposition begins the next phrase: in "put their names to a statement" the last,
 * in "sent a letter to the mayor" what is sent.
 */
function lastObject(frame: Frame, phrase: Phrase): Phrase {
  if (wordAt(frame, phrase.from - 1)?.pos !== "VERB") return phrase;
  for (let at = phrase.to; at > phrase.from; at--) {
    if (!OF_THE_VERB.test(wordAt(frame, at)?.low ?? "")) continue;
    const first = { from: phrase.from, to: at - 1 };
    return isDocument(frame, first) ? first : { from: at + 1, to: phrase.to };
  }
  return phrase;
}

/** What a relative pronoun stands for: "X, who", "a statement that". */
export function antecedent(frame: Frame, pronoun: number): Phrase | null {
  const phrase = phraseEndingAt(
    frame,
    leftOfBrackets(frame, isComma(frame, pronoun - 1) ? pronoun - 2 : pronoun - 1),
  );
  return phrase && lastObject(frame, phrase);
}

/** "A woman who saw the crash said": what the relative clause that ends at a place describes. */
export function describedUntil(frame: Frame, at: number): Phrase | null {
  for (let k = at - 1; k > 0 && at - k < FARTHEST; k--) {
    const word = wordAt(frame, k);
    if (!word || /^[,;:—–]$/u.test(word.value)) return null;
    if (!isRelative(word)) continue;
    const next = wordAt(frame, k + 1);
    return isVerb(next) || next?.pos === "ADV" ? antecedent(frame, k) : null;
  }
  return null;
}
