import type { Attribution } from "./attribution.ts";
import { possibleCueAt } from "./cues.ts";
import type { Frame } from "./frame.ts";
import { firstOfList } from "./titles.ts";
import { isParticiple } from "./verb-forms.ts";
import { isRelative, isVerb, lastStartingAt, wordAt } from "./words.ts";

/** A verb of a told clause: not "saying", nor one of a clause that only describes a noun. */
function isToldVerb(frame: Frame, at: number): boolean {
  const word = wordAt(frame, at);
  if (!word || !isVerb(word) || isParticiple(word.low)) return false;
  return !(isRelative(wordAt(frame, at - 1)) && wordAt(frame, at - 2)?.pos === "NOUN");
}

/** `by raising “yes” cards`: what is raised is no speech. */
const isOfParticiple = (frame: Frame, at: number): boolean =>
  isParticiple(wordAt(frame, at - 1)?.low ?? "") && possibleCueAt(frame, at - 1) === null;

/** `what a pact that calls itself “…” will cost`: a description inside a question. */
function isAsked(frame: Frame, at: number, speakerStart: number, cueStart: number): boolean {
  const speaker = lastStartingAt(frame, at, speakerStart);
  const cue = lastStartingAt(frame, at, cueStart);
  if (!/^(?:what|how|why|whether)$/u.test(wordAt(frame, speaker - 1)?.low ?? "")) return false;
  for (let k = speaker + 1; k < cue; k++) if (isRelative(wordAt(frame, k))) return true;
  return false;
}

/** `praised the “no limits” pact`: words lent to a phrase of the article's own, unless it stands in a told clause. */
function isAdjective(frame: Frame, at: number, cueStart: number): boolean {
  const left = wordAt(frame, at - 1);
  const right = wordAt(frame, at + 1);
  if (
    !left ||
    !right ||
    !/^(?:DET|PRON|ADJ|ADP)$/u.test(left.pos) ||
    !/^(?:NOUN|PROPN|ADJ)$/u.test(right.pos)
  )
    return false;
  for (let k = at - 1; k >= 0 && (frame[k]?.start ?? 0) > cueStart; k--)
    if (isToldVerb(frame, k)) return false;
  return true;
}

/** Whether a few quoted words are the article's own, lent from somebody, rather than what the speaker found says. */
export function isLent(frame: Frame, at: number, { speaker, cue }: Attribution): boolean {
  if (!cue) return false;
  return (
    isAdjective(frame, at, cue.start) ||
    isOfParticiple(frame, firstOfList(frame, at)) ||
    isAsked(frame, at, speaker.start, cue.start)
  );
}
