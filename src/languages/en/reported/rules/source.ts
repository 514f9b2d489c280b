import { NO_SOURCES } from "../../data/reporting-words.ts";
import type { Frame } from "../../quotations/frame.ts";
import { type Phrase, phraseStartingAt } from "../../quotations/phrase.ts";
import { canSpeak, headOf, withName } from "../../quotations/speakers.ts";
import { listed } from "../../quotations/verb-forms.ts";
import { isComma, isRelative, isVerb, wordAt } from "../../quotations/words.ts";
import type { Told } from "../told.ts";

const NO_SOURCE: ReadonlySet<string> = new Set(listed(NO_SOURCES));
const LONGEST_ASIDE = 25;

const isSource = (frame: Frame, phrase: Phrase): boolean =>
  canSpeak(frame, phrase) && !NO_SOURCE.has(wordAt(frame, headOf(frame, phrase))?.low ?? "");

/** The place behind the comma that ends a source and what is said about it: "according to Ada, who was there,". */
function behind(frame: Frame, source: Phrase): number | null {
  const comma = source.to + 1;
  if (!isComma(frame, comma)) return null;
  const next = wordAt(frame, comma + 1);
  if (!isRelative(next) && !/^(?:a|an|whose)$/u.test(next?.low ?? "")) return comma + 1;
  for (let at = comma + 1; at < comma + LONGEST_ASIDE; at++) if (isComma(frame, at)) return at + 1;
  return null;
}

/** "According to X, …", "…, according to X", "…, according to X, …". */
export function source(frame: Frame, at: number): Told | null {
  if (wordAt(frame, at)?.low !== "according" || wordAt(frame, at + 1)?.low !== "to") return null;
  const found = phraseStartingAt(frame, at + 2);
  if (!found || !isSource(frame, found)) return null;
  const speaker = withName(frame, found);
  const next = behind(frame, speaker);
  const before = { from: 0, to: isComma(frame, at - 1) ? at - 2 : at - 1 };
  const after = { from: next ?? 0, to: frame.length - 1 };
  const opens = /^A/u.test(wordAt(frame, at)?.value ?? "");
  const told = !opens && frame.slice(0, at).some((_, k) => isVerb(wordAt(frame, k)));
  const goesOn = next !== null && (!told || isVerb(wordAt(frame, next)));
  return {
    rule: "source",
    content: [...(told ? [before] : []), ...(goesOn ? [after] : [])],
    speaker,
    cue: { from: at, to: at + 1 },
  };
}
