import type { Citation } from "../../answering/answer.ts";
import { type AnnotationOf, type AnnotationType, isType } from "../../text/annotation.ts";
import { overlaps } from "../../text/span.ts";
import type { Wording } from "../wording/wording.ts";
import { label } from "./label.ts";
import { dayOf } from "./source.ts";

const shownAtMost = 3;

/** The annotations of a kind, those that were matched where there are any. */
function found<T extends AnnotationType>({ annotations, highlights }: Citation, type: T): AnnotationOf<T>[] {
  const all = annotations.filter(isType(type));
  const matched = all.filter((each) => highlights.some((highlight) => overlaps(highlight, each)));
  return (matched.length > 0 ? matched : all).slice(0, shownAtMost);
}

const wordsAt = ({ sentence }: Citation, start: number, end: number): string =>
  label(sentence.article.text.slice(start, end));

/** The words as the article prints them, each once, in bold. */
const printed = (citation: Citation, spans: readonly { start: number; end: number }[]): string =>
  [...new Set(spans.map(({ start, end }) => wordsAt(citation, start, end)))]
    .filter((words) => words !== "")
    .map((words) => `**${words}**`)
    .join(" · ");

const figureLead = (citation: Citation): string => printed(citation, found(citation, "figure"));

function dateLead(citation: Citation, wording: Wording): string {
  const dates = found(citation, "date");
  const value = dates.length === 1 ? dates[0]?.value : undefined;
  const words = printed(citation, dates);
  if (words === "" || value === undefined) return words;
  const day = dayOf(value, wording);
  return words === `**${day}**` ? words : `${words} (${day})`;
}

/** The speaker as the article prints them, with the name that the mention stands for where it is known. */
function speakerLead(citation: Citation, wording: Wording): string {
  const quotations = found(citation, "quotation");
  if (quotations.length === 0) return "";
  const speaker = quotations.find(({ speakerStart }) => speakerStart !== undefined);
  if (speaker?.speakerStart === undefined || speaker.speakerEnd === undefined)
    return wording.says("Speaker not stated");
  const { speakerStart: start, speakerEnd: end } = speaker;
  const words = wordsAt(citation, start, end);
  const name = label(citation.speaker ?? "");
  return name === "" || words.includes(name) ? `**${words}**` : `**${words}** (${name})`;
}

const leads: Readonly<Record<string, (citation: Citation, wording: Wording) => string>> = {
  figure: figureLead,
  quote: speakerLead,
  when: dateLead,
};

/** What the command asked for, said before the sentence that it stands in; empty for commands without one. */
export const leadOf = (command: string, citation: Citation, wording: Wording): string =>
  leads[command]?.(citation, wording) ?? "";
