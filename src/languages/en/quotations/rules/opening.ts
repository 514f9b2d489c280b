import { type Attribution, attribute } from "../attribution.ts";
import { cueAt, cuePhrase } from "../cues.ts";
import type { Frame } from "../frame.ts";
import { phraseStartingAt } from "../phrase.ts";
import { isParticiple } from "../verb-forms.ts";
import { isComma, wordAt } from "../words.ts";

const FARTHEST = 12;

/** `Calling it “…,” X left`: the sentence opens with what its subject says. */
export function opening(frame: Frame, at: number): Attribution | null {
  const quotation = frame[at];
  if (quotation?.kind !== "quoted" || at > FARTHEST) return null;
  if (!isParticiple(wordAt(frame, 0)?.low ?? "") || cueAt(frame, 0) === null) return null;
  const comma = isComma(frame, at + 1);
  if (!comma && !/,['’]?$/u.test(quotation.inner)) return null;
  return attribute("opening", frame, phraseStartingAt(frame, comma ? at + 2 : at + 1), cuePhrase(frame, 0));
}
