import { at } from "../../text/at.ts";
import { firstStarting } from "../../text/sorted.ts";
import { clip, overlaps, type Span } from "../../text/span.ts";
import type { Glyph } from "./glyphs.ts";

/** Glyphs to set in bold, by index: `from` the first, `to` past the last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** What may stand between two highlights that are marked as one: "**joint statement**", "**hard-earned**". */
const bridge = /^[ -]?$/;

/** Spans in order, those that touch or nearly touch become one: `**a****b**` would show its stars. */
function merge(spans: readonly Span[], text: string): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && bridge.test(text.slice(last.end, span.start)))
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

const isBlank = ({ seen }: Glyph): boolean => seen.trim() === "";

/** Whether stars may stand around these glyphs and only embolden them. */
function isSafe(glyphs: readonly Glyph[], { from, to }: Run): boolean {
  const [first, last] = [at(glyphs, from), at(glyphs, to - 1)];
  if (first.joins || glyphs[to]?.joins || isBlank(first) || isBlank(last)) return false;
  return glyphs.slice(from, to).every((glyph) => glyph.seen !== "\n");
}

/** Which glyph begins at an offset of the stretch, or how many there are at its end; undefined inside a glyph. */
function boundaryAt(offset: number, glyphs: readonly Glyph[]): number | undefined {
  const index = firstStarting(offset, glyphs);
  const start = glyphs[index]?.start ?? glyphs.at(-1)?.end;
  return start === offset ? index : undefined;
}

/** The runs of glyphs to embolden in a stretch of text; a highlight that does not fall on whole glyphs is left out. */
export function boldRuns(
  glyphs: readonly Glyph[],
  highlights: readonly Span[],
  text: string,
  bounds: Span,
): Run[] {
  const within = highlights.filter((span) => overlaps(span, bounds)).map((span) => clip(span, bounds));
  return merge(within, text).flatMap(({ start, end }) => {
    const [from, to] = [boundaryAt(start - bounds.start, glyphs), boundaryAt(end - bounds.start, glyphs)];
    return from !== undefined && to !== undefined && isSafe(glyphs, { from, to }) ? [{ from, to }] : [];
  });
}
