/** A half-open range of UTF-16 code units in an article's text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The part of `span` that lies inside `bounds`; the two must overlap. */
export const clip = (span: Span, bounds: Span): Span => ({
  start: Math.max(span.start, bounds.start),
  end: Math.min(span.end, bounds.end),
});
