import { type Attribution, attribute } from "../attribution.ts";
import type { Frame } from "../frame.ts";
import { phraseStartingAt } from "../phrase.ts";
import { isComma, isVerb, wordAt } from "../words.ts";

const LONGEST_LEAD = 12;

/** "according to X" at a place of the frame, which tells of what stands before it. */
export function accordingTo(frame: Frame, at: number): Attribution | null {
  if (wordAt(frame, at)?.low !== "according" || wordAt(frame, at + 1)?.low !== "to") return null;
  return attribute("according to", frame, phraseStartingAt(frame, at + 2), { from: at, to: at + 1 });
}

/** "As part of the deal, according to …": no verb has come before it. */
const leadsUp = (frame: Frame, at: number): boolean =>
  at < LONGEST_LEAD && !frame.slice(0, at).some((_, k) => isVerb(wordAt(frame, k)));

/** "According to X, …", "…, according to X, is …": it tells of what follows, too. */
export function accordingToBefore(frame: Frame, at: number): Attribution | null {
  const found = accordingTo(frame, at);
  const phrase = found && phraseStartingAt(frame, at + 2);
  if (!phrase || leadsUp(frame, at)) return found;
  const next = frame[phrase.to + 2];
  const goesOn = isComma(frame, phrase.to + 1) && next && (next.kind === "quoted" || isVerb(next));
  return goesOn ? found : null;
}
