import type { Citation } from "../../answering/answer.ts";
import type { Wording } from "../wording/wording.ts";
import { cutQuotation } from "./cutting.ts";
import { label } from "./label.ts";
import { leadOf } from "./lead.ts";
import { quote } from "./quotation.ts";
import type { Section } from "./section.ts";
import { alsoInLine, citeLine, placeLine, sourceLine } from "./source.ts";

/** What command is answered, and in what language. */
export interface Telling {
  readonly command: string;
  readonly wording: Wording;
}

const lines = (...all: readonly string[]): string => all.filter((line) => line !== "").join("\n");

/** An article's own sentences need not say each time whose they are. */
const whereOf = ({ command, wording }: Telling, { sentence }: Citation): string =>
  command === "article" ? placeLine(sentence, wording) : sourceLine(sentence, wording);

/** Reasons, and how the citation is asked for again. */
const reasonLines = ({ why, sentence }: Citation): string[] =>
  why === undefined ? [] : [...why.map((reason) => `-# ${label(reason, 300)}`), `-# ${citeLine(sentence)}`];

/**
 * A sentence as evidence: what was asked for, the sentence word for word, where it stands, and why it
 * is here as far as there is room for it. Null where the whole sentence does not fit.
 */
export function citationSection(telling: Telling, citation: Citation, limit: number): Section | null {
  const { command, wording } = telling;
  const { sentence, highlights, alsoIn } = citation;
  if (sentence.end - sentence.start > limit) return null;
  const quotation = quote(sentence, highlights);
  const markdown = lines(
    leadOf(command, citation, wording),
    quotation.markdown,
    whereOf(telling, citation),
    alsoInLine(alsoIn, wording),
  );
  const explained = lines(markdown, ...reasonLines(citation));
  if (explained.length <= limit) return { markdown: explained, quotations: [quotation], apart: true };
  return markdown.length > limit ? null : { markdown, quotations: [quotation], apart: true };
}

/** The same with one unbroken stretch of a sentence that is too long for any message; null where there is no room. */
export function cutCitationSection(telling: Telling, citation: Citation, limit: number): Section | null {
  const [lead, source] = [leadOf(telling.command, citation, telling.wording), whereOf(telling, citation)];
  const around = lines(lead, source);
  const cut = cutQuotation(citation.sentence, citation.highlights, limit - around.length - 2);
  if (cut === null) return null;
  const markdown = lines(lead, cut.markdown, source);
  return { markdown, quotations: [cut.quotation], apart: true };
}
