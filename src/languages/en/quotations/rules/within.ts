import { type Attribution, attribute } from "../attribution.ts";
import { cueAt, cuePhrase } from "../cues.ts";
import type { Frame } from "../frame.ts";
import { phraseStartingAt } from "../phrase.ts";
import { subjectOf } from "../subject.ts";
import { wordAt } from "../words.ts";
import { accordingTo } from "./according.ts";

const FARTHEST = 30;
const CLOSING_CUE = /^(?:said|says|told|wrote|added|reported)$/u;

/** `The “…” plan would fail, X said`: the sentence's own last clause says whose words it tells. */
export function within(frame: Frame, at: number): Attribution | null {
  const quotation = frame[at];
  if (quotation?.kind !== "quoted" || /[,?!.—–…-]['’]?$/u.test(quotation.inner)) return null;
  if (wordAt(frame, at + 1)?.value === ",") return null;
  for (let k = at + 1; k < at + FARTHEST && k < frame.length; k++) {
    const word = wordAt(frame, k);
    if (!word) continue;
    if (/^[!?;]$/u.test(word.value)) return null;
    const according = accordingTo(frame, k);
    if (according) return according;
    if (!CLOSING_CUE.test(word.low) || !cueAt(frame, k)) continue;
    const speaker = subjectOf(frame, k) ?? phraseStartingAt(frame, k + 1);
    if (speaker) return attribute("within", frame, speaker, cuePhrase(frame, k));
  }
  return null;
}
