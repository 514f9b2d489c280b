import { type Sentence, wordsOf } from "../../text/article.ts";
import type { Language } from "../../text/language.ts";
import type { Span } from "../../text/span.ts";

/** A line is read so far: what is longer is no heading, and what comes so late is no dateline. */
const LONGEST = 300;

/** A day of the calendar in a line: the span counts in the line's words. */
export interface WholeDay extends Span {
  /** ISO 8601. */
  readonly value: string;
}

/** A line at the head of a text, with the days it names. */
export interface HeadLine {
  readonly words: string;
  readonly days: readonly WholeDay[];
}

/** The beginning of a cut piece of a text, with its days. */
export function lineOf(piece: Sentence, language: Language): HeadLine {
  const near = { ...piece, end: Math.min(piece.end, piece.start + LONGEST) };
  const dates = language.annotators.find(({ type }) => type === "date")?.annotate(near.article, [near]) ?? [];
  const days = dates.flatMap((date) =>
    date.type === "date" && date.value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date.value)
      ? [{ start: date.start - near.start, end: date.end - near.start, value: date.value }]
      : [],
  );
  return { words: wordsOf(near), days };
}

/** A line's words without its days, in stretches. */
export function outsideDays({ words, days }: HeadLine): string[] {
  const starts = [0, ...days.map(({ end }) => end)];
  return starts.map((start, at) => words.slice(start, days[at]?.start ?? words.length));
}

/** Words as they are compared: without marks, case and the width of blanks. */
export const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether a line names the author: "By Ada Lind". */
export const isByline = ({ words }: HeadLine): boolean => /^\s*(?:[Bb]y|BY):?\s+\p{Lu}/u.test(words);
