import type { Sentence } from "../../text/article.ts";
import { at } from "../../text/at.ts";
import { firstStarting } from "../../text/sorted.ts";
import type { Span } from "../../text/span.ts";
import { beforeCharacter, type Glyph, glyphsOf } from "./glyphs.ts";
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
/** What is shorter says nothing. */
const shortest = 100;
const space = /^\s$/;

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
    const { length } = at(all, index).markdown;
    if (spent + length > limit) return false;
    spent += length;
    return true;
  };
  while (from > 0 && take(from - 1, room / 4)) from--;
  let to = focus;
  while (to < all.length && take(to, room)) to++;
  while (from > 0 && take(from - 1, room)) from--;
  return { from, to };
}

/** The nearest index that fits, seen from `start` in one direction; `start` where none does. */
function nearest(start: number, step: 1 | -1, fits: (index: number) => boolean): number {
  for (let index = start; Math.abs(index - start) <= wordReach; index += step) if (fits(index)) return index;
  return start;
}

/** Draws the window's ends in to where words begin and end, or at least off an accent. */
function onWords(all: readonly Glyph[], { from, to }: Window): Window {
  const isSpace = (glyph: Glyph | undefined) => glyph !== undefined && space.test(glyph.seen);
  const isWhole = (index: number) => !all[index]?.joins;
  const begins = (index: number) => index === 0 || isSpace(all[index - 1]);
  const ends = (index: number) => index === all.length || isSpace(all[index]);
  const first = nearest(nearest(from, 1, isWhole), 1, begins);
  const last = nearest(nearest(to, -1, isWhole), -1, ends);
  return first < last ? { from: first, to: last } : { from, to };
}

/** As much of a sentence as can matter to a cut: a sentence may have millions of characters. */
interface Surroundings {
  readonly all: readonly Glyph[];
  /** Offset of the first glyph in the article. */
  readonly start: number;
}

/** What stands within `reach` of an offset. */
function surroundings(
  { article: { text }, start, end }: Sentence,
  middle: number,
  reach: number,
): Surroundings {
  const from = beforeCharacter(text, Math.max(start, middle - reach));
  const to = beforeCharacter(text, Math.min(end, middle + reach));
  return { all: glyphsOf(text.slice(from, to)), start: from };
}

function spanOf({ all, start }: Surroundings, { from, to }: Window): Span {
  return { start: start + at(all, from).start, end: start + at(all, to - 1).end };
}

/**
 * One unbroken stretch of the sentence around its first highlight, in at most `limit` characters of markdown; null where
 * these are too few to say anything.
 */
export function cutQuotation(
  sentence: Sentence,
  highlights: readonly Span[],
  limit: number,
): CutQuotation | null {
  if (limit < shortest) return null;
  const first = highlights.reduce((least, { start }) => Math.min(least, start), sentence.end);
  const focus = first < sentence.end ? Math.max(first, sentence.start) : sentence.start;
  const around = surroundings(sentence, focus, limit);
  const middle = firstStarting(focus - around.start, around.all);
  for (let room = limit; ; ) {
    const window = onWords(around.all, windowAround(around.all, middle, room));
    const quotation = quote(sentence, highlights, spanOf(around, window));
    const markdown = withEllipses(quotation);
    if (markdown.length <= limit) return { quotation, markdown };
    // Stars around highlights and the marks of its lines take room as well, spread as they are.
    room = Math.floor((room * limit) / markdown.length);
  }
}

function withEllipses({ sentence, span, markdown }: Quotation): string {
  const before = span.start > sentence.start ? ellipsisBefore : "";
  const after = span.end < sentence.end ? ellipsisAfter : "";
  return before + markdown + after;
}
