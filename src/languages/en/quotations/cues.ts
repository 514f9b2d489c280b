import {
  ADDRESSING_VERBS,
  DIRECT_VERBS,
  NAMING_VERBS,
  PHRASAL_VERBS,
  SPEECH_VERBS,
  THOUGHT_VERBS,
} from "../data/speech-verbs.ts";
import type { Frame, Word } from "./frame.ts";
import type { Phrase } from "./phrase.ts";
import { formsOfAll, isParticiple } from "./verb-forms.ts";
import { wordAt } from "./words.ts";

/** What a cue does with a quotation: says it, says it right beside it, names something by it, or thinks it. */
export type CueKind = "speech" | "direct" | "naming" | "thought";

const KINDS: ReadonlyMap<string, CueKind> = new Map([
  ...formsOfAll(THOUGHT_VERBS).map((form) => [form, "thought"] as const),
  ...formsOfAll(DIRECT_VERBS).map((form) => [form, "direct"] as const),
  ...formsOfAll(NAMING_VERBS).map((form) => [form, "naming"] as const),
  ...formsOfAll(SPEECH_VERBS).map((form) => [form, "speech"] as const),
]);
const ADDRESSING: ReadonlySet<string> = new Set(formsOfAll(ADDRESSING_VERBS));

/** Forms that are nothing but verbs: they count however the tagger reads them. */
const SURE = new Set("said says told tells asked wrote writes added adds tweeted".split(" "));
const BE = new Set("is are was were be been being 's ’s 're ’re 'm ’m".split(" "));
const LONGEST_NAME = 18;
const DETERMINER = /^(?:a|an|the|every|any|no|its|their|his)$/u;

/** A verb's form whose object is the person spoken to: "told reporters". */
export const isAddressing = (word: string): boolean => ADDRESSING.has(word);

/** Whether a word in lower case is a form of a verb of speech, in some of its uses. */
export const isCueWord = (word: string): boolean => KINDS.get(word) === "speech";

/** Whether the word after a verb is a part of it: "put it", "went on". */
export const isPhrasal = (frame: Frame, at: number): boolean =>
  PHRASAL_VERBS.get(wordAt(frame, at)?.low ?? "")?.includes(wordAt(frame, at + 1)?.low ?? "") === true;

/** The words of the cue at a place. */
export const cuePhrase = (frame: Frame, at: number): Phrase => ({
  from: at,
  to: isPhrasal(frame, at) ? at + 1 : at,
});

/** "the States", "the Post": a capital inside a sentence makes a name, which is no verb. */
const isName = (word: Word): boolean => word.pos === "PROPN" && /^\p{Lu}/u.test(word.value);

/** What kind of cue a word could be, whatever the tagger reads it as. */
export function possibleCueAt(frame: Frame, at: number): CueKind | null {
  const word = wordAt(frame, at);
  if (!word || (at > 0 && isName(word))) return null;
  if (isPhrasal(frame, at)) return wordAt(frame, at + 1)?.low === "back" ? "speech" : "direct";
  return KINDS.get(word.low) ?? null;
}

/** "X, a critic, notes that …", "X branded it …": verbs, whatever the tagger says. */
function isVerbByPlace(frame: Frame, at: number): boolean {
  const before = wordAt(frame, at - 1)?.pos ?? "";
  if (/ed$/u.test(wordAt(frame, at)?.low ?? "") && /^(?:PROPN|PRON)$/u.test(before)) return true;
  return wordAt(frame, at + 1)?.low === "that" && /^(?:PROPN|PRON|PUNCT|ADV|CCONJ)$/u.test(before);
}

/** What kind of cue the word at a place is, or null for none. */
export function cueAt(frame: Frame, at: number): CueKind | null {
  const kind = possibleCueAt(frame, at);
  const word = wordAt(frame, at);
  if (!kind || !word || SURE.has(word.low)) return kind;
  if (DETERMINER.test(wordAt(frame, at - 1)?.low ?? "")) return null;
  return word.pos === "VERB" || isVerbByPlace(frame, at) ? kind : null;
}

/** "was quoted as saying": passive in form only. */
const isQuotedAsSaying = (frame: Frame, at: number): boolean =>
  wordAt(frame, at + 1)?.low === "as" && wordAt(frame, at + 2)?.low === "saying";

/** "was asked", "is being called": the subject is not who speaks. */
export function isPassive(frame: Frame, at: number): boolean {
  if (isParticiple(wordAt(frame, at)?.low ?? "") || isQuotedAsSaying(frame, at)) return false;
  for (let k = at - 1; k >= at - 4; k--) {
    const word = wordAt(frame, k);
    if (!word) return false;
    if (BE.has(word.low) && word.pos !== "PART") return true;
    if (word.pos !== "ADV" && word.pos !== "AUX") return false;
  }
  return false;
}

/** "quoted X as saying": whoever does that repeats another's words. */
export function repeatsAnother(frame: Frame, at: number): boolean {
  if (!/^(?:quot|cit)(?:e[sd]?|ing)$/u.test(wordAt(frame, at)?.low ?? "")) return false;
  for (let k = at + 2; k < at + LONGEST_NAME; k++)
    if (wordAt(frame, k)?.low === "as" && wordAt(frame, k + 1)?.low === "saying") return true;
  return false;
}
