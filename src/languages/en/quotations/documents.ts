import { DOCUMENT_NOUNS } from "../data/speech-verbs.ts";
import type { Frame } from "./frame.ts";
import type { Phrase } from "./phrase.ts";
import { listed } from "./verb-forms.ts";

const DOCUMENTS = new Set(listed(DOCUMENT_NOUNS));

/** "a text message to supporters": a noun for what is issued stands before the preposition. */
export function isDocument(frame: Frame, phrase: Phrase): boolean {
  const words = frame.slice(phrase.from, phrase.to + 1);
  const preposition = words.findIndex((item) => item.kind === "word" && item.pos === "ADP");
  const head = preposition < 0 ? words.at(-1) : words[preposition - 1];
  return head?.kind === "word" && DOCUMENTS.has(head.low);
}
