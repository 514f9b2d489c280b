import { type Attribution, attribute } from "../attribution.ts";
import { cuePhrase } from "../cues.ts";
import type { Frame } from "../frame.ts";
import { phraseStartingAt } from "../phrase.ts";
import { wordAt } from "../words.ts";

/** Verbs whose passive may stand without "is": "the plan, described by X as “…”". */
const REDUCES =
  /^(?:called|described|dubbed|labell?ed|branded|hailed|praised|condemned|denounced|dismissed|decried|slammed|critici[sz]ed)$/u;

/** Whether the verb is a passive without "is": only then can "by X" follow it or its quotation. */
export const isReduced = (frame: Frame, verb: number, at: number): boolean =>
  REDUCES.test(wordAt(frame, verb)?.low ?? "") &&
  (wordAt(frame, verb + 1)?.low === "by" || (verb + 1 === at && wordAt(frame, at + 1)?.low === "by"));

/** "called “…” by X", "accused by X of “…”": who speaks is the agent. */
export function byAgent(frame: Frame, verb: number, at: number): Attribution | null {
  const by = [verb + 1, at + 1].find((k) => wordAt(frame, k)?.low === "by");
  return by === undefined
    ? null
    : attribute("agent", frame, phraseStartingAt(frame, by + 1), cuePhrase(frame, verb));
}
