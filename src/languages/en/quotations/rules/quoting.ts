import { type Attribution, attribute } from "../attribution.ts";
import { cuePhrase, isPassive } from "../cues.ts";
import type { Frame } from "../frame.ts";
import { type Phrase, phraseEndingAt, phraseStartingAt } from "../phrase.ts";
import { wordAt } from "../words.ts";

const QUOTES = /^(?:quot|cit)(?:e[sd]?|ing)$/u;

const hasName = (frame: Frame, { from, to }: Phrase): boolean =>
  frame.slice(from, to + 1).some((item) => item.kind === "word" && item.pos === "PROPN");

/** `X quoted her friend, the poet Y: “…”`: Y says it, whom the verb of quoting has for its object. */
export function quoting(frame: Frame, verb: number, at: number): Attribution | null {
  if (!QUOTES.test(wordAt(frame, verb)?.low ?? "") || isPassive(frame, verb)) return null;
  const first = phraseStartingAt(frame, verb + 1);
  if (wordAt(frame, at - 1)?.value !== ":" || !first) return null;
  const last = phraseEndingAt(frame, at - 2);
  const named = [first, last].find((phrase) => phrase && hasName(frame, phrase));
  return attribute("quoting", frame, named ?? first, cuePhrase(frame, verb));
}
