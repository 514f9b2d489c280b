import { type Attribution, attribute } from "../attribution.ts";
import type { Frame } from "../frame.ts";
import { phraseStartingAt } from "../phrase.ts";
import { wordAt } from "../words.ts";

/** "according to X" at a place of the frame. */
export function accordingTo(frame: Frame, at: number): Attribution | null {
  if (wordAt(frame, at)?.low !== "according" || wordAt(frame, at + 1)?.low !== "to") return null;
  return attribute("according to", frame, phraseStartingAt(frame, at + 2), { from: at, to: at + 1 });
}
