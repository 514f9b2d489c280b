import { type Citation, isEvidence } from "../../answering/answer.ts";
import { BEARINGS, sayDifference } from "../../answering/checking/telling.ts";
import { editionOf } from "../../answering/editions.ts";
import {
  type AnnotationOf,
  type AnnotationType,
  isType,
  type SpeechAnnotation,
} from "../../text/annotation.ts";
import { say } from "../../text/saying.ts";
import { overlaps } from "../../text/span.ts";
import { toldApart } from "../../text/speaker.ts";
import type { Wording } from "../wording/wording.ts";
import { label } from "./label.ts";
import { dayOf } from "./source.ts";

const shownAtMost = 3;
const longestName = 80;

/** The annotations of a kind, those that were matched where there are any. */
function found<T extends AnnotationType>({ annotations, highlights }: Citation, type: T): AnnotationOf<T>[] {
  const all = annotations.filter(isType(type));
  const matched = all.filter((each) => highlights.some((highlight) => overlaps(highlight, each)));
  return (matched.length > 0 ? matched : all).slice(0, shownAtMost);
}

const wordsAt = ({ sentence }: Citation, start: number, end?: number): string =>
  label(sentence.article.text.slice(start, end), longestName);

/** The words as the article prints them, each once, in bold. */
const printed = (citation: Citation, spans: readonly { start: number; end: number }[]): string =>
  [...new Set(spans.map(({ start, end }) => wordsAt(citation, start, end)))]
    .map((words) => `**${words}**`)
    .join(" · ");

/** The figures as printed; where a scale is missing, how the corpus prints the figure elsewhere. */
function figureLead(citation: Citation, wording: Wording): string {
  const words = printed(citation, found(citation, "figure"));
  const { missingScale } = citation;
  if (!missingScale) return words;
  const values = { printed: label(missingScale.printed), elsewhere: label(missingScale.elsewhere) };
  return `${words} (${wording.says(say("{printed} as printed; elsewhere {elsewhere}", values))})`;
}

function dateLead(citation: Citation, wording: Wording): string {
  const dates = found(citation, "date");
  const value = dates.length === 1 ? dates[0]?.value : undefined;
  const words = printed(citation, dates);
  if (value === undefined) return words;
  const day = dayOf(value, wording);
  return words === `**${day}**` ? words : `${words} (${day})`;
}

/**
 * The speaker as the article prints them, the name that the mention stands for, to whom, and whether it is no
 * quotation.
 */
function saidBy(citation: Citation, said: SpeechAnnotation, wording: Wording): string {
  const { speakerStart, speakerEnd, toStart, toEnd } = said;
  if (speakerStart === undefined) return wording.says("Speaker not stated");
  const words = wordsAt(citation, speakerStart, speakerEnd);
  const name = label(said.speakerName ?? "", longestName);
  const known = words.includes(name) ? "" : ` (${name})`;
  const to = toStart === undefined ? "" : ` → ${wordsAt(citation, toStart, toEnd)}`;
  const kind = said.type === "reported" ? ` (${wording.says("reported, not quoted")})` : "";
  return `**${words}**${known}${to}${kind}`;
}

/** Everybody who says something in the sentence, each once. */
function speakerLead(citation: Citation, wording: Wording): string {
  const said = [...new Set(toldApart(citation.annotations).map((each) => saidBy(citation, each, wording)))];
  return said.slice(0, shownAtMost).join(" · ");
}

/** How it bears on the claim, and what is not the same. */
function evidenceLead(citation: Citation, wording: Wording): string {
  if (!isEvidence(citation)) return "";
  const differences = citation.differences.map((each) => label(wording.says(sayDifference(each)), 200));
  return [`**${wording.says(BEARINGS[citation.bearing])}**`, ...differences].join(" · ");
}

/** Whether it is what an edited article said once, or says now. */
function editionLead(citation: Citation, { says }: Wording): string {
  const words = editionOf(citation);
  return words === "" ? "" : `**${says(words)}**`;
}

const leads: Readonly<Record<string, (citation: Citation, wording: Wording) => string>> = {
  check: evidenceLead,
  cite: editionLead,
  figure: figureLead,
  quote: speakerLead,
  when: dateLead,
};

/** What the command asked for, said before the sentence that it stands in; empty for commands without one. */
export const leadOf = (command: string, citation: Citation, wording: Wording): string =>
  leads[command]?.(citation, wording) ?? "";
