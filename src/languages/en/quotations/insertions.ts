import type { Frame } from "./frame.ts";
import { type Phrase, phraseEndingAt, wordAt } from "./phrase.ts";

const FARTHEST = 45;

/** The place left of brackets that end here: "X (D-Wis.)". */
export function leftOfBrackets(frame: Frame, at: number): number {
  if (wordAt(frame, at)?.value !== ")") return at;
  for (let k = at - 1; k >= 0 && at - k < FARTHEST; k--) if (wordAt(frame, k)?.value === "(") return k - 1;
  return at;
}

/** An object of a preposition or a verb is no subject. */
function isObject(frame: Frame, phrase: Phrase): boolean {
  const before = wordAt(frame, phrase.from - 1);
  return before !== null && /^(?:ADP|VERB|AUX|PART|NUM)$/u.test(before.pos);
}

/** "X, a teacher from Graz, in the south, said": a description behind a comma stands for the name before it. */
function isDescription(frame: Frame, phrase: Phrase, mark: string | undefined): boolean {
  const isArticle = /^(?:a|an|the)$/u.test(wordAt(frame, phrase.from)?.low ?? "");
  return isArticle && wordAt(frame, phrase.from - 1)?.value === mark;
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
    if (isObject(frame, phrase)) object ??= phrase;
    else if (isDescription(frame, phrase, mark)) description ??= phrase;
    else return phrase;
  }
  return description ?? object;
}
