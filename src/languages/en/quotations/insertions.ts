import type { Frame } from "./frame.ts";
import { isObject, type Phrase, phraseEndingAt } from "./phrase.ts";
import { describedUntil } from "./relatives.ts";
import { isTimeNoun, leftOfBrackets, wordAt } from "./words.ts";

const FARTHEST = 45;
const LONGEST_CHAIN = 4;

/** "X, a teacher from Graz, in the south, said": a description behind a comma stands for the name before it. */
function isDescription(frame: Frame, phrase: Phrase, mark: string | undefined): boolean {
  const isArticle = /^(?:a|an|the)$/u.test(wordAt(frame, phrase.from)?.low ?? "");
  return isArticle && wordAt(frame, phrase.from - 1)?.value === mark;
}

/** "As a result, X": a phrase that leads up to the subject. */
const isAdverbial = (frame: Frame, phrase: Phrase): boolean =>
  wordAt(frame, phrase.from - 1)?.pos === "SCONJ" || wordAt(frame, phrase.from - 1)?.low === "as";

/**
 * "X, head of Y, a maker of Z, said": the first of the phrases that stand side by side, unless they only tell where or
 * when.
 */
function firstBeside(frame: Frame, phrase: Phrase, mark: string | undefined): Phrase {
  let first = phrase;
  for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
    if (wordAt(frame, first.from - 1)?.value !== mark) break;
    const before = phraseEndingAt(frame, leftOfBrackets(frame, first.from - 2));
    if (!before) break;
    if (isObject(frame, before) || isAdverbial(frame, before) || isTimeNoun(wordAt(frame, before.to)))
      return phrase;
    first = before;
  }
  return first;
}

/** The noun phrase before an insertion between commas or dashes that ends at a place: "X, who was there, said". */
export function beforeInsertion(frame: Frame, at: number): Phrase | null {
  const mark = wordAt(frame, at)?.value;
  let description: Phrase | null = null;
  let object: Phrase | null = null;
  for (let k = at - 1; k > 0 && at - k < FARTHEST; k--) {
    const item = frame[k];
    if (item?.kind === "quoted" ? /[.,!?]$/u.test(item.inner) : /^[;:]$/u.test(item?.value ?? "")) break;
    if (wordAt(frame, k)?.value !== mark) continue;
    const phrase = phraseEndingAt(frame, leftOfBrackets(frame, k - 1));
    if (!phrase) continue;
    if (isObject(frame, phrase)) object ??= describedUntil(frame, phrase.from) ?? phrase;
    else if (isDescription(frame, phrase, mark)) description ??= phrase;
    else return firstBeside(frame, phrase, mark);
  }
  return description ?? object;
}
