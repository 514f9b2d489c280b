import type { Segment } from "../../../text/language.ts";
import { sentenceEnds } from "./boundaries.ts";
import { kindOf } from "./kinds.ts";
import { type Line, linesOf } from "./lines.ts";

/** The words of a line by which a repeated headline is known again. */
const fingerprint = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function piecesOf(text: string, line: Line): Segment[] {
  const words = text.slice(line.start, line.end);
  const out: Segment[] = [];
  let from = 0;
  const ends = sentenceEnds(words);
  for (const end of ends) {
    const piece = words.slice(from, end);
    const body = piece.trim();
    if (body) {
      const start = line.start + from + (piece.length - piece.trimStart().length);
      const kind = line.heading ? "fragment" : kindOf(body, ends.length === 1);
      out.push({ start, end: start + body.length, paragraph: line.paragraph, kind });
    }
    from = end;
  }
  return out;
}

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
    const pieces = piecesOf(text, line);
    return repeated.size > 0 && repeated.has(fingerprint(text.slice(line.start, line.end)))
      ? pieces.map((piece) => ({ ...piece, kind: "fragment" as const }))
      : pieces;
  });
  // A text without a single sentence is a list or a note: its lines are all there is to cite.
  return out.some((piece) => piece.kind === "prose")
    ? out
    : out.map((piece) => ({ ...piece, kind: "prose" as const }));
}
