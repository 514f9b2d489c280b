import type { Span } from "../../../text/span.ts";
import { looseCuts } from "./loose-cuts.ts";
import { breaks, lostStops } from "./lost-stops.ts";

/** A part of a line that holds whole sentences. */
export interface Stretch extends Span {
  /** It is a line of its own, or was one before it was run together with its neighbours. */
  readonly alone: boolean;
  /** What ends it is no end mark but the beginning of something else: its last words may be a heading or a caption. */
  readonly open: boolean;
}

/** Parts a line where sentences end without an end mark; offsets into the line, in order, nothing left out. */
export function stretchesOf(line: string): Stretch[] {
  const glued = new Set([...looseCuts(line), ...lostStops(line)]);
  const starts = [...new Set([0, ...glued, ...breaks(line)])].sort((a, b) => a - b);
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? line.length;
    const open = glued.has(end);
    return { start, end, open, alone: open || glued.has(start) || starts.length === 1 };
  });
}
