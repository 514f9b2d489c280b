import type { Span } from "../../../text/span.ts";
import { marksOf } from "./marks.ts";
import { singleQuoted } from "./single-marks.ts";

/** A quotation with its marks. One that is not `closed` has lost its closing mark, or goes on in the next paragraph. */
export interface QuotedSpan extends Span {
  readonly closed: boolean;
}

/** Pairs the marks like brackets: the pairs, and the opening marks that found no partner. */
function pairsOf(text: string): { pairs: Span[]; unpaired: number[] } {
  const open: number[] = [];
  const pairs: Span[] = [];
  for (const { at, width, role } of marksOf(text)) {
    const opens = role === "open" || (role === "either" && open.length === 0);
    if (opens) open.push(at);
    else {
      const start = open.pop();
      if (start !== undefined) pairs.push({ start, end: at + width });
    }
  }
  return { pairs: pairs.sort((a, b) => a.start - b.start), unpaired: open };
}

/** Pairs that stand in no other pair. */
function outermost(pairs: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const pair of pairs) if (pair.start >= (out.at(-1)?.end ?? 0)) out.push(pair);
  return out;
}

/**
 * The quotations of a paragraph, in order, none inside another. One without a closing mark runs to the next quotation,
 * else to the paragraph's end.
 */
export function quotedSpans(paragraph: string): QuotedSpan[] {
  const { pairs, unpaired } = pairsOf(paragraph);
  // Inside double marks single ones mark a quotation in the quotation.
  if (pairs.length === 0 && unpaired.length === 0)
    return singleQuoted(paragraph).map((span) => ({ ...span, closed: true }));
  const starts = [
    ...outermost(pairs).map((pair) => ({ ...pair, closed: true })),
    ...unpaired.map((start) => ({ start, end: start, closed: false })),
  ].sort((a, b) => a.start - b.start);
  return starts.map((span, i) => {
    if (span.closed) return span;
    const words = paragraph.slice(span.start, starts[i + 1]?.start ?? paragraph.length);
    return { ...span, end: span.start + words.trimEnd().length };
  });
}
