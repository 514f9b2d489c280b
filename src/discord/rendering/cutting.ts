import type { Sentence } from "../../text/article.ts";
import type { Span } from "../../text/span.ts";
import { type Glyph, glyphs } from "./glyphs.ts";
import { type Quotation, quote } from "./quotation.ts";

/** A quotation of a sentence too long to show whole, with what stands around it. */
export interface CutQuotation {
  readonly quotation: Quotation;
  /** The quotation with an ellipsis where the sentence goes on, outside the quotation. */
  readonly markdown: string;
}

const ellipsisBefore = "…\n";
const ellipsisAfter = "\n…";

/** How far a cut moves to fall between words. */
const wordReach = 40;
const space = /^\s$/;

const costOf = (glyph: Glyph): number => glyph.markdown.length + (glyph.seen === "\n" ? 2 : 0);

/** The glyphs from `from` to `to`, by index. */
interface Window {
  readonly from: number;
  readonly to: number;
}

/** Some of the room goes to what stands before the first highlight, the rest to what follows. */
function windowAround(all: readonly Glyph[], focus: number, room: number): Window {
  let from = focus;
  let spent = 0;
  const take = (index: number, limit: number): boolean => {
    const glyph = all[index];
    if (glyph === undefined || spent + costOf(glyph) > limit) return false;
    spent += costOf(glyph);
    return true;
  };
  while (from > 0 && take(from - 1, room / 4)) from--;
  let to = focus;
  while (to < all.length && take(to, room)) to++;
  while (from > 0 && take(from - 1, room)) from--;
  return { from, to };
}

/** The nearest index that fits, seen from `start` in one direction. */
function nearest(start: number, step: 1 | -1, fits: (index: number) => boolean): number | undefined {
  for (let moved = 0; moved <= wordReach; moved++) {
    const index = start + moved * step;
    if (fits(index)) return index;
  }
  return undefined;
}

/** Draws the window's ends in to where words begin and end, or at least off an accent. */
function onWords(all: readonly Glyph[], { from, to }: Window): Window {
  const isSpace = (index: number) => space.test(all[index]?.seen ?? "");
  const isWhole = (index: number) => all[index]?.joins !== true;
  const begins = (index: number) => index === 0 || isSpace(index - 1);
  const ends = (index: number) => index === all.length || isSpace(index);
  const first = nearest(from, 1, begins) ?? nearest(from, 1, isWhole) ?? from;
  const last = nearest(to, -1, ends) ?? nearest(to, -1, isWhole) ?? to;
  return first < last ? { from: first, to: last } : { from, to };
}

function spanOf(all: readonly Glyph[], { from, to }: Window, sentence: Sentence): Span {
  const [first, last] = [all[from], all[to - 1]];
  if (first === undefined || last === undefined) return { start: sentence.start, end: sentence.start };
  return { start: sentence.start + first.start, end: sentence.start + last.end };
}

/** One unbroken stretch of the sentence around its first highlight, in at most `limit` characters of markdown. */
export function cutQuotation(sentence: Sentence, highlights: readonly Span[], limit: number): CutQuotation {
  const all = [...glyphs(sentence.article.text.slice(sentence.start, sentence.end))];
  const first =
    highlights.reduce((least, { start }) => Math.min(least, start), sentence.end) - sentence.start;
  const found = all.findIndex((glyph) => glyph.end > first);
  const around = ellipsisBefore.length + ellipsisAfter.length;
  for (let room = limit - around - 2; ; ) {
    const span = spanOf(all, onWords(all, windowAround(all, Math.max(found, 0), room)), sentence);
    const quotation = quote(sentence, highlights, span);
    const over = quotation.markdown.length + around - limit;
    if (over <= 0 || room <= 0) return { quotation, markdown: withEllipses(quotation) };
    room -= over;
  }
}

function withEllipses({ sentence, span, markdown }: Quotation): string {
  const before = span.start > sentence.start ? ellipsisBefore : "";
  const after = span.end < sentence.end ? ellipsisAfter : "";
  return before + markdown + after;
}
