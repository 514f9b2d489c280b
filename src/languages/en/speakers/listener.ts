import { NO_LISTENERS, SAID_TO_VERBS } from "../data/reporting-words.ts";
import { isAddressing } from "../quotations/cues.ts";
import type { Frame } from "../quotations/frame.ts";
import { type Phrase, phraseStartingAt } from "../quotations/phrase.ts";
import { headOf } from "../quotations/speakers.ts";
import { formsOfAll, listed } from "../quotations/verb-forms.ts";
import { isTimeNoun, wordAt } from "../quotations/words.ts";

const SAID_TO: ReadonlySet<string> = new Set(formsOfAll(SAID_TO_VERBS));
const NOBODY: ReadonlySet<string> = new Set(listed(NO_LISTENERS));
const NO_PERSON = /^(?:it|this|that|there|who|which|what|i|he|she|they|we)$/u;

function canListen(frame: Frame, phrase: Phrase): boolean {
  const head = wordAt(frame, headOf(frame, phrase));
  return head !== null && !isTimeNoun(head) && !NOBODY.has(head.low) && !NO_PERSON.test(head.low);
}

/** Whom the verb that ends at a place speaks to, where it says so: "told reporters", "said to Ada". */
export function listenerOf(frame: Frame, verb: number): Phrase | null {
  const word = wordAt(frame, verb)?.low ?? "";
  const behindTo = SAID_TO.has(word) && wordAt(frame, verb + 1)?.low === "to";
  if (!behindTo && !isAddressing(word)) return null;
  const phrase = phraseStartingAt(frame, behindTo ? verb + 2 : verb + 1);
  return phrase && canListen(frame, phrase) ? phrase : null;
}
