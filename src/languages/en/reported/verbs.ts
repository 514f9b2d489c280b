import {
  ASKING_VERBS,
  BARE_CLAUSE_VERBS,
  CLOSING_VERBS,
  SHOWING_VERBS,
  UNREAL_AUXILIARIES,
} from "../data/reporting-words.ts";
import { cueAt, isPassive, repeatsAnother } from "../quotations/cues.ts";
import type { Frame } from "../quotations/frame.ts";
import { isObject, type Phrase } from "../quotations/phrase.ts";
import { headOf } from "../quotations/speakers.ts";
import { isUnsaid } from "../quotations/unsaid.ts";
import { formsOfAll, listed } from "../quotations/verb-forms.ts";
import { isPronoun, wordAt } from "../quotations/words.ts";

const BARE: ReadonlySet<string> = new Set(formsOfAll(BARE_CLAUSE_VERBS));
const CLOSING: ReadonlySet<string> = new Set(formsOfAll(CLOSING_VERBS));
const ASKING: ReadonlySet<string> = new Set(formsOfAll(ASKING_VERBS));
const UNREAL: ReadonlySet<string> = new Set(listed(UNREAL_AUXILIARIES));
const SHOWING: ReadonlySet<string> = new Set(formsOfAll(SHOWING_VERBS));
const LONGEST_NAME = 12;

/** Forms that are nouns as often as verbs. */
const NOUN_FORM =
  /^(?:answers|boasts|claims|demands|notes|pledges|promises|protests|remarks|replies|reports|states)$/u;

const lowAt = (frame: Frame, at: number): string => wordAt(frame, at)?.low ?? "";

export const takesBareClause = (frame: Frame, verb: number): boolean => BARE.has(lowAt(frame, verb));
export const closes = (frame: Frame, verb: number): boolean => CLOSING.has(lowAt(frame, verb));
export const asks = (frame: Frame, verb: number): boolean => ASKING.has(lowAt(frame, verb));

/** "will say", "to say", "when asked": not said, or not by the subject, or not yet. "Went on to say" is. */
function isUnreal(frame: Frame, verb: number, subject: Phrase): boolean {
  if (lowAt(frame, verb - 1) === "to") return !/^(?:on|continue[ds]?)$/u.test(lowAt(frame, verb - 2));
  if (/^(?:do|does|did)$/u.test(lowAt(frame, subject.from - 1))) return true;
  if (/^(?:when|if|once|though|as)$/u.test(lowAt(frame, verb - 1))) return true;
  const from = subject.to < verb ? Math.max(subject.to + 1, verb - LONGEST_NAME) : verb - 2;
  for (let at = verb - 1; at >= from; at--) {
    const word = wordAt(frame, at);
    if (!word || !/^(?:AUX|ADV|PART|VERB)$/u.test(word.pos)) return false;
    if (UNREAL.has(word.low)) return true;
  }
  return false;
}

/** "have claims", "only eight reported incidents", "rejected Western claims": no verb, whatever the tagger says. */
function isNoVerb(frame: Frame, verb: number, subject: Phrase): boolean {
  const low = lowAt(frame, verb);
  if (low.endsWith("s") && wordAt(frame, verb - 1)?.pos === "AUX") return true;
  if (NOUN_FORM.test(low) && isObject(frame, subject)) return true;
  const isNumber = subject.from === subject.to && wordAt(frame, subject.to)?.pos === "NUM";
  return isNumber && /^(?:NOUN|ADJ)$/u.test(wordAt(frame, verb + 1)?.pos ?? "");
}

/** "the drop suggests": what things show is no speech; what somebody by name or "she" suggests is. */
function isShown(frame: Frame, verb: number, subject: Phrase): boolean {
  const head = wordAt(frame, headOf(frame, subject));
  return SHOWING.has(lowAt(frame, verb)) && !isPronoun(head ?? undefined) && head?.pos !== "PROPN";
}

/** Whether the verb at a place tells that its subject said something: in fact, and themselves. */
export const reports = (frame: Frame, verb: number, subject: Phrase): boolean =>
  cueAt(frame, verb) === "speech" &&
  !isPassive(frame, verb) &&
  !repeatsAnother(frame, verb) &&
  !isNoVerb(frame, verb, subject) &&
  !isShown(frame, verb, subject) &&
  !isUnreal(frame, verb, subject) &&
  !isUnsaid(frame, verb, frame.length);
