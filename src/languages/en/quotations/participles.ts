import { earlierSubject, mainSubject, type Subjects } from "./clauses.ts";
import { cueAt, isPassive, repeatsAnother } from "./cues.ts";
import { isDocument } from "./documents.ts";
import type { Frame } from "./frame.ts";
import { type Phrase, phraseEndingAt, phraseStartingAt } from "./phrase.ts";
import { wordAt } from "./words.ts";

/** "issued a statement saying", "said in a letter asking": who issued it. */
function issuerOf(frame: Frame, subjects: Subjects, document: Phrase): Phrase | null {
  if (!isDocument(frame, document)) return null;
  const left = document.from - 1;
  const verb = wordAt(frame, left)?.pos === "ADP" ? left - 1 : left;
  return wordAt(frame, verb)?.pos === "VERB" ? (subjects[verb] ?? null) : null;
}

const LONGEST_NAME = 18;

/** "quoted X as saying": X. */
function quotedAs(frame: Frame, verb: number): Phrase | null {
  if (wordAt(frame, verb - 1)?.low !== "as") return null;
  for (let k = verb - 2; k >= 0 && verb - k < LONGEST_NAME; k--)
    if (repeatsAnother(frame, k)) return isPassive(frame, k) ? null : phraseStartingAt(frame, k + 1);
  return null;
}

/** "…, saying": who said so is who did what the sentence tells. "X saying": X. */
export function subjectOfParticiple(frame: Frame, subjects: Subjects, verb: number): Phrase | null {
  const quoted = quotedAs(frame, verb);
  if (quoted) return quoted;
  const left = wordAt(frame, verb - 1);
  const near = left && left.pos !== "ADP" && left.value !== "," ? phraseEndingAt(frame, verb - 1) : null;
  if (near) return issuerOf(frame, subjects, near) ?? near;
  const isCue = (at: number): boolean => /^(?:speech|naming)$/u.test(cueAt(frame, at) ?? "");
  return earlierSubject(frame, subjects, verb, isCue) ?? mainSubject(frame, subjects, verb);
}
