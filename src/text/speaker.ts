import { type Annotation, isSpeech, isType, type SpeechAnnotation } from "./annotation.ts";

const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|his|her|one)$/i;
/** A mention longer than this is a clause, not a name. */
const LONGEST_NAME = 60;

/**
 * Whose words they are: the name that the mention stands for, else the mention without its article; no mere pronoun.
 */
export function speakerOf({ speaker, speakerName }: SpeechAnnotation): string | undefined {
  if (speakerName !== undefined) return speakerName;
  if (speaker === undefined || PRONOUN.test(speaker)) return undefined;
  const words = speaker.replace(/^(?:the|an?)\s/i, "");
  return words.length <= LONGEST_NAME ? words : undefined;
}

/** What is quoted, and what is reported of others: of words partly in marks the marks tell. */
export function toldApart(annotations: readonly Annotation[]): readonly SpeechAnnotation[] {
  const quoted = new Set(annotations.filter(isType("quotation")).map(({ speakerStart }) => speakerStart));
  return annotations
    .filter(isSpeech)
    .filter((said) => said.type === "quotation" || !quoted.has(said.speakerStart));
}
