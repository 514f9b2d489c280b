import { at } from "./at.ts";
import type { Span } from "./span.ts";

/**
 * The first of `size` places for which something holds that holds for all places after it, too; `size` where none is.
 */
export function firstWhere(size: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Which of some spans in order is the first that starts at an offset or after it; their number where none does. */
export const firstStarting = (offset: number, spans: readonly Pick<Span, "start">[]): number =>
  firstWhere(spans.length, (place) => at(spans, place).start >= offset);

/** Likewise the first that ends after an offset. */
export const firstEndingAfter = (offset: number, spans: readonly Pick<Span, "end">[]): number =>
  firstWhere(spans.length, (place) => at(spans, place).end > offset);
