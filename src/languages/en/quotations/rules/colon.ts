import { type Attribution, attribute } from "../attribution.ts";
import type { Frame, Item } from "../frame.ts";
import { spanOf } from "../phrase.ts";
import { subjectOf } from "../subject.ts";
import { isParticiple } from "../verb-forms.ts";
import { isPronoun, wordAt } from "../words.ts";

const LONGEST_NAME = 6;
const NAME_PART = /^\p{Lu}|^(?:[.’'-]|of|the|de|van|von|bin|al)$/u;

const isNamePart = (item: Item): boolean => item.kind === "word" && NAME_PART.test(item.value);

/** `X: “…”`: a name of a few words that begins its sentence. */
export function colon(frame: Frame, at: number): Attribution | null {
  const end = at - 1;
  if (wordAt(frame, end)?.value !== ":" || end < 1 || end > LONGEST_NAME) return null;
  return frame.slice(0, end).every(isNamePart)
    ? { rule: "colon", speaker: spanOf(frame, { from: 0, to: end - 1 }) }
    : null;
}

/** `She demurred: “…”`, `X had a blunt message: “…”`: whoever the whole clause is about. */
export function clauseAndColon(frame: Frame, at: number): Attribution | null {
  if (wordAt(frame, at - 1)?.value !== ":") return null;
  for (let k = at - 2; k >= 0 && at - k < 30; k--) {
    const word = wordAt(frame, k);
    if (word?.pos !== "VERB" || isParticiple(word.low)) continue;
    const subject = subjectOf(frame, k);
    if (!subject || subject.from > 1) return null;
    const isSomebody = isPronoun(frame[subject.to]) || wordAt(frame, subject.to)?.pos === "PROPN";
    return isSomebody ? attribute("clause and colon", frame, subject, { from: k, to: k }) : null;
  }
  return null;
}
