import { type Attribution, attribute } from "../attribution.ts";
import { cueAt, cuePhrase } from "../cues.ts";
import type { Frame } from "../frame.ts";
import type { Phrase } from "../phrase.ts";
import { subjectOf } from "../subject.ts";
import { isComma, wordAt } from "../words.ts";
import { accordingTo } from "./according.ts";

const FARTHEST = 30;
const CLOSING_CUE = /^(?:said|says|told|wrote|added|reported)$/u;

/** "…, X said", "…, said X": a clause of its own, behind a comma. */
function closingSpeaker(frame: Frame, verb: number): Phrase | null {
  const speaker = subjectOf(frame, verb);
  return speaker && isComma(frame, Math.min(speaker.from, verb) - 1) ? speaker : null;
}

/** `The “…” plan would fail, X said`: the sentence's own last clause says whose words it tells. */
export function within(frame: Frame, at: number): Attribution | null {
  const quotation = frame[at];
  if (quotation?.kind !== "quoted" || /[,?!.—–…-]['’]?$/u.test(quotation.inner)) return null;
  if (isComma(frame, at + 1)) return null;
  for (let k = at + 1; k < at + FARTHEST && k < frame.length; k++) {
    const word = wordAt(frame, k);
    if (!word) continue;
    if (/^[!?;]$/u.test(word.value)) return null;
    const according = accordingTo(frame, k);
    if (according) return according;
    if (!CLOSING_CUE.test(word.low) || !cueAt(frame, k)) continue;
    const found = attribute("within", frame, closingSpeaker(frame, k), cuePhrase(frame, k));
    if (found) return found;
  }
  return null;
}
