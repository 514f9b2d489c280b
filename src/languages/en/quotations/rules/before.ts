import { type Attribution, attribute } from "../attribution.ts";
import { isEmbedded, newClauseBetween } from "../clauses.ts";
import { type CueKind, cueAt, cuePhrase, isPassive } from "../cues.ts";
import type { Frame } from "../frame.ts";
import { type Phrase, phraseStartingAt } from "../phrase.ts";
import { subjectOf } from "../subject.ts";
import { isSupposed, isUnsaid } from "../unsaid.ts";
import { isParticiple } from "../verb-forms.ts";
import { isComma, isPronoun, wordAt } from "../words.ts";
import { accordingToBefore } from "./according.ts";
import { byAgent, isReduced } from "./agent.ts";
import { outer } from "./outer.ts";
import { quoting } from "./quoting.ts";

const FARTHEST = 45;
const BESIDE = /^(?:[,:—–-]|that|on|in|back|it|with)$/u;
const ARTICLE = /^(?:a|an|the|his|her|their|its|as)$/u;
/** What findings do as well as people. */
const EVIDENCE = /^suggest(?:s|ed)?$/u;
const BEGINS = /^(?:beg[aiu]n|start|continu)/u;
const NAMES = /^(?:call|dub|label|tag|brand|christen)/u;

/** Whether all that stands between a verb and the quotation are such words. */
const isAllBetween = (frame: Frame, verb: number, at: number, words: RegExp): boolean =>
  frame.slice(verb + 1, at).every((item) => item.kind === "word" && words.test(item.low));

/** "began with “…”": what began is no speech, unless a mark leads to it. */
const onlyBegins = (frame: Frame, verb: number, at: number): boolean =>
  BEGINS.test(wordAt(frame, verb)?.low ?? "") && !/^[,:—–-]$/u.test(wordAt(frame, at - 1)?.low ?? "");

/** "responded so quickly that “…”": what came of it, not what was said. */
const tellsResult = (frame: Frame, verb: number): boolean => wordAt(frame, verb + 1)?.low === "so";

/** `a group called the “…”` gives a name; "what X called", "which X called" and a pronoun that calls speak. */
function givesName(frame: Frame, verb: number, at: number): boolean {
  if (!NAMES.test(wordAt(frame, verb)?.low ?? "") || !isAllBetween(frame, verb, at, ARTICLE)) return false;
  const subject = subjectOf(frame, verb);
  if (!subject) return true;
  const isAsked = /^(?:what|which)$/u.test(wordAt(frame, subject.from - 1)?.low ?? "");
  return !isAsked && !isPronoun(frame[subject.to]);
}

/** "Said X, “…”", "The rule, says X, is “…”". */
function subjectAfter(frame: Frame, verb: number): Phrase | null {
  if (isParticiple(wordAt(frame, verb)?.low ?? "") || (verb > 0 && !isComma(frame, verb - 1))) return null;
  const phrase = phraseStartingAt(frame, verb + 1);
  const next = phrase && frame[phrase.to + 1];
  return next && (next.kind === "quoted" || /^[,:]$/u.test(next.value)) ? phrase : null;
}

/** "X said Y was asking him, and he was “…”", "X said tests suggest …": what X said goes on, not what Y did. */
function leavesToOuter(frame: Frame, verb: number, at: number): boolean {
  const subject = subjectOf(frame, verb);
  if (subject === null || !isEmbedded(frame, subject)) return false;
  return EVIDENCE.test(wordAt(frame, verb)?.low ?? "") || newClauseBetween(frame, verb, at);
}

function bySubject(frame: Frame, verb: number, at: number, kind: CueKind): Attribution | null {
  if (onlyBegins(frame, verb, at) || tellsResult(frame, verb)) return null;
  if (kind === "direct" && !isAllBetween(frame, verb, at, BESIDE)) return null;
  const subject = subjectOf(frame, verb) ?? subjectAfter(frame, verb);
  if (!subject) return null;
  const speaker = outer(frame, subject);
  // A thought alone is not speech: only "X says she thinks" is.
  if (speaker || kind === "thought") return speaker;
  return attribute("before", frame, subject, cuePhrase(frame, verb));
}

/** `one as “…,” another as “…”`: the verb has a new, unnamed subject behind the quotation before. */
const changesSubject = (frame: Frame, at: number): boolean =>
  frame[at]?.kind === "quoted" && /^(?:another|others?|some|one)$/u.test(wordAt(frame, at + 1)?.low ?? "");

/** `X said “…”`, `X said that the “…”`: the nearest verb of speech to the left that has a subject. */
export function before(frame: Frame, at: number): Attribution | null {
  let thought: Attribution | null = null;
  for (let k = at - 1; k >= 0 && at - k < FARTHEST; k--) {
    if (wordAt(frame, k)?.value === ";" || changesSubject(frame, k)) break;
    const according = accordingToBefore(frame, k);
    if (according) return according;
    const kind = cueAt(frame, k);
    if (!kind) continue;
    // "X says if people think it is “…”": still what X says.
    if (kind === "thought" && isSupposed(frame, k)) continue;
    if (isUnsaid(frame, k, at)) return null;
    if (isPassive(frame, k) || isReduced(frame, k, at))
      return kind === "thought" ? null : byAgent(frame, k, at);
    const quoted = quoting(frame, k, at);
    if (quoted) return quoted;
    if (leavesToOuter(frame, k, at)) continue;
    if (givesName(frame, k, at)) return null;
    const found = bySubject(frame, k, at, kind);
    if (found && kind !== "thought") return found;
    thought ??= found;
  }
  return thought;
}
