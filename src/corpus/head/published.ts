import { datelineIn } from "./dateline.ts";
import type { Head } from "./head.ts";
import type { HeadLine } from "./line.ts";
import { isClocked, isStamp, isUpdate, labelOf } from "./stamp.ts";

/** Lines that a day of publication is looked for in. */
const MOST_LINES = 12;

interface Stamp {
  readonly value: string;
  readonly isUpdate: boolean;
}

/** The days in a line above a text that say when it came out: a headline's own day does not. */
function stampsIn(line: HeadLine): Stamp[] {
  const whole = isStamp(line);
  return line.days.flatMap((day) => {
    const label = labelOf(day, line);
    const counts = whole || label !== undefined || isClocked(day, line);
    return counts ? [{ value: day.value, isUpdate: isUpdate(label) }] : [];
  });
}

/** The day of publication that the head of a text gives: above it, or in the dateline of its first sentence. */
export function publishedOn({ lines, opening }: Head): string | null {
  const stamps = lines.slice(0, MOST_LINES).flatMap(stampsIn);
  const stamp = stamps.find((each) => !each.isUpdate) ?? stamps[0];
  return stamp?.value ?? (opening && datelineIn(opening)) ?? null;
}
