import type { Segment } from "../../../text/language.ts";
import { sentenceEnds } from "./boundaries.ts";
import { kindOf } from "./kinds.ts";
import { type Line, linesOf } from "./lines.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";

/** Blanks, and the mark of a list's item, which belongs to no sentence. */
const LEAD = /^\s*(?:[•‣⁃▪●◦]\s*)?/u;

/**
 * What goes on for longer is no sentence that anybody could read, and costs as much as an article: nothing is cited of
 * it.
 */
const LONGEST = 5_000;

/** The words of a line by which a repeated headline is known again. */
const fingerprint = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The sentences of a part of a line. */
function piecesOf(text: string, line: Line, { start, end, alone, open }: Stretch): Segment[] {
  const base = line.start + start;
  const words = text.slice(base, line.start + end);
  const out: Segment[] = [];
  let from = 0;
  const ends = sentenceEnds(words);
  for (const at of ends) {
    const piece = words.slice(from, at);
    const lead = LEAD.exec(piece)?.[0].length ?? 0;
    const body = piece.slice(lead).trimEnd();
    if (body && body.length <= LONGEST) {
      const first = base + from + lead;
      const single = alone && ends.length === 1;
      const kind = line.heading ? "fragment" : kindOf(body, single || (open && at === words.length));
      out.push({ start: first, end: first + body.length, paragraph: line.paragraph, kind });
    }
    from = at;
  }
  return out;
}

const sentencesOf = (text: string, line: Line): Segment[] =>
  stretchesOf(text.slice(line.start, line.end)).flatMap((stretch) => piecesOf(text, line, stretch));

/** Lines that stand more than once near the top are the headline; so is one that a longer line begins with. */
function repeatedLines(text: string, lines: readonly Line[]): ReadonlySet<string> {
  const prints = lines.slice(0, 12).map((line) => fingerprint(text.slice(line.start, line.end)));
  return new Set(prints.filter((print, i) => prints.indexOf(print) !== i));
}

/** Sentences and fragments of a text from `from` on; each is `text.slice(start, end)`, trimmed. */
export function segment(text: string, from: number): readonly Segment[] {
  const lines = linesOf(text, from);
  const repeated = repeatedLines(text, lines);
  const out = lines.flatMap((line) => {
    const pieces = sentencesOf(text, line);
    return repeated.size > 0 && repeated.has(fingerprint(text.slice(line.start, line.end)))
      ? pieces.map((piece) => ({ ...piece, kind: "fragment" as const }))
      : pieces;
  });
  // A text without a single sentence is a list or a note: its lines are all there is to cite.
  return out.some((piece) => piece.kind === "prose")
    ? out
    : out.map((piece) => ({ ...piece, kind: "prose" as const }));
}
