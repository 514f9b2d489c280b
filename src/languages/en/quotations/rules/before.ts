import { type Attribution, attribute } from "../attribution.ts";
import { type CueKind, cueAt, cuePhrase, isPassive } from "../cues.ts";
import type { Frame } from "../frame.ts";
import { type Phrase, phraseStartingAt } from "../phrase.ts";
import { subjectOf } from "../subject.ts";
import { isPronoun, wordAt } from "../words.ts";
import { accordingTo } from "./according.ts";
import { outer } from "./outer.ts";

const FARTHEST = 45;
const BESIDE = /^(?:[,:—–-]|that|on|in|back|it|with)$/u;
const ARTICLE = /^(?:a|an|the|his|her|their|its)$/u;
const NAMES = /^(?:call|dub|label|tag|brand|christen)/u;

/** Whether all that stands between a verb and the quotation are such words. */
const isAllBetween = (frame: Frame, verb: number, at: number, words: RegExp): boolean =>
  frame.slice(verb + 1, at).every((item) => item.kind === "word" && words.test(item.low));

/** `a group called the “…”` gives a name; `what she called “…”` speaks. */
const givesName = (frame: Frame, verb: number, at: number, subject: Phrase): boolean =>
  NAMES.test(wordAt(frame, verb)?.low ?? "") &&
  !isPronoun(frame[subject.to]) &&
  isAllBetween(frame, verb, at, ARTICLE);

/** "Said X, “…”", "The rule, says X, is “…”". */
function subjectAfter(frame: Frame, verb: number): Phrase | null {
  if (verb > 0 && wordAt(frame, verb - 1)?.value !== ",") return null;
  const phrase = phraseStartingAt(frame, verb + 1);
  const next = phrase && frame[phrase.to + 1];
  return next && (next.kind === "quoted" || /^[,:]$/u.test(next.value)) ? phrase : null;
}

/** "called “…” by X": who speaks is the agent. */
function byAgent(frame: Frame, verb: number, at: number): Attribution | null {
  const by = [verb + 1, at + 1].find((k) => wordAt(frame, k)?.low === "by");
  return by === undefined
    ? null
    : attribute("agent", frame, phraseStartingAt(frame, by + 1), cuePhrase(frame, verb));
}

function bySubject(frame: Frame, verb: number, at: number, kind: CueKind): Attribution | null {
  if (kind === "direct" && !isAllBetween(frame, verb, at, BESIDE)) return null;
  const subject = subjectOf(frame, verb) ?? subjectAfter(frame, verb);
  if (!subject || givesName(frame, verb, at, subject)) return null;
  const speaker = outer(frame, subject);
  // A thought alone is not speech: only "X says she thinks" is.
  if (speaker || kind === "thought") return speaker;
  return attribute("before", frame, subject, cuePhrase(frame, verb));
}

/** `X said “…”`, `X said that the “…”`: the nearest verb of speech to the left that has a subject. */
export function before(frame: Frame, at: number): Attribution | null {
  let thought: Attribution | null = null;
  for (let k = at - 1; k >= 0 && at - k < FARTHEST; k--) {
    if (wordAt(frame, k)?.value === ";") break;
    const according = accordingTo(frame, k);
    if (according) return according;
    const kind = cueAt(frame, k);
    if (!kind) continue;
    if (isPassive(frame, k)) return byAgent(frame, k, at);
    const found = bySubject(frame, k, at, kind);
    if (found && kind !== "thought") return found;
    thought ??= found;
  }
  return thought;
}
