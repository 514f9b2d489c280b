import type { Sentence } from "../../text/article.ts";
import type { Span } from "../../text/span.ts";
import { type Glyph, glyphsOf } from "./glyphs.ts";
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
function onWords({ all, isFirst, isLast }: Surroundings, { from, to }: Window): Window {
  const isSpace = (index: number) => space.test(all[index]?.seen ?? "");
  const isWhole = (index: number) => all[index]?.joins !== true;
  const begins = (index: number) => (index === 0 && isFirst) || isSpace(index - 1);
  const ends = (index: number) => (index === all.length && isLast) || isSpace(index);
  const first = nearest(from, 1, begins) ?? nearest(from, 1, isWhole) ?? from;
  const last = nearest(to, -1, ends) ?? nearest(to, -1, isWhole) ?? to;
  return first < last ? { from: first, to: last } : { from, to };
}

function spanOf({ all, start }: Surroundings, { from, to }: Window): Span {
  const [first, last] = [all[from], all[to - 1]];
  if (first === undefined || last === undefined) return { start, end: start };
  return { start: start + first.start, end: start + last.end };
}

/** As much of a sentence as can matter to a cut: a sentence may have millions of characters. */
interface Surroundings {
  readonly all: readonly Glyph[];
  /** Offset of the first glyph in the article. */
  readonly start: number;
  /** Whether the sentence begins and ends here. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** What stands within `reach` of an offset; neither end falls into a character. */
function surroundings({ article: { text }, start, end }: Sentence, at: number, reach: number): Surroundings {
  const whole = (offset: number): number =>
    offset > start && offset < end && isLowSurrogate(text.charCodeAt(offset)) ? offset - 1 : offset;
  const [from, to] = [whole(Math.max(start, at - reach)), whole(Math.min(end, at + reach))];
  return {
    all: glyphsOf(text.slice(from, to)),
    start: from,
    isFirst: from === start,
    isLast: to === end,
  };
}

/** One unbroken stretch of the sentence around its first highlight, in at most `limit` characters of markdown. */
export function cutQuotation(sentence: Sentence, highlights: readonly Span[], limit: number): CutQuotation {
  const first = highlights.reduce((least, { start }) => Math.min(least, start), sentence.end);
  const focus = first === sentence.end ? sentence.start : Math.max(first, sentence.start);
  const around = surroundings(sentence, focus, limit);
  const found = around.all.findIndex((glyph) => around.start + glyph.end > focus);
  const ellipses = ellipsisBefore.length + ellipsisAfter.length;
  for (let room = limit - ellipses - 2; ; ) {
    const window = windowAround(around.all, Math.max(found, 0), room);
    const quotation = quote(sentence, highlights, spanOf(around, onWords(around, window)));
    const over = quotation.markdown.length + ellipses - limit;
    if (over <= 0 || room <= 0) return { quotation, markdown: withEllipses(quotation) };
    room -= over;
  }
}

function withEllipses({ sentence, span, markdown }: Quotation): string {
  const before = span.start > sentence.start ? ellipsisBefore : "";
  const after = span.end < sentence.end ? ellipsisAfter : "";
  return before + markdown + after;
}
