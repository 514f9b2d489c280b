import type { Span } from "../../../text/span.ts";

/** A line of an article, or several that were one paragraph before an editor wrapped them. */
export interface Line extends Span {
  /** Blank lines and separators begin a new paragraph; so does every unwrapped line. */
  readonly paragraph: number;
  /** Marked as a heading in Markdown. */
  readonly heading: boolean;
}

/** Markdown's marks at a line's start: headings, quotations, list bullets. They belong to no sentence. */
const MARKS = /^\s{0,8}(?:#{1,6}\s+|>\s?|[-*•+–—]\s+){0,3}/u;
const HAS_WORD = /[\p{L}\p{N}]/u;
const NARROWEST = 40;
const WIDEST = 130;

const rawLines = function* (text: string, from: number): Generator<Span> {
  for (let start = from; start <= text.length; ) {
    const at = text.indexOf("\n", start);
    const end = at < 0 ? text.length : at;
    yield { start, end };
    start = end + 1;
  }
};

/** The line without blanks and marks at its ends; empty where it holds no word. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  if (!HAS_WORD.test(words)) return { start, end: start };
  const lead = MARKS.exec(words.slice(0, 40))?.[0].length ?? 0;
  const left = lead + (words.slice(lead).length - words.slice(lead).trimStart().length);
  return { start: start + left, end: start + words.trimEnd().length };
}

const isHeading = (text: string, { start }: Span): boolean =>
  /(?:^|\n)\s{0,3}#{1,6}\s+$/.test(text.slice(Math.max(0, start - 12), start));

/** Lines of one block of text without blank lines between, all but the last about equally wide. */
function wasWrapped(block: readonly Span[], text: string): boolean {
  if (block.length < 2) return false;
  let [narrowest, widest] = [Number.POSITIVE_INFINITY, 0];
  for (const { start, end } of block.slice(0, -1)) {
    narrowest = Math.min(narrowest, end - start);
    widest = Math.max(widest, end - start);
  }
  const running = block.slice(1).filter(({ start }) => /^\p{Ll}/u.test(text.slice(start, start + 2))).length;
  return widest <= WIDEST && narrowest >= Math.max(NARROWEST, 0.6 * widest) && running > 0;
}

/** The lines of a text from `from` on that hold words, in order. */
export function linesOf(text: string, from: number): Line[] {
  const out: Line[] = [];
  let block: Span[] = [];
  const close = (): void => {
    const first = block[0];
    const last = block.at(-1);
    if (!first || !last) return;
    const parts = wasWrapped(block, text) ? [{ start: first.start, end: last.end }] : block;
    for (const part of parts) out.push({ ...part, paragraph: out.length, heading: isHeading(text, part) });
    block = [];
  };
  for (const raw of rawLines(text, from)) {
    const line = trimmed(text, raw);
    if (line.end > line.start) block.push(line);
    else close();
  }
  close();
  return out;
}
