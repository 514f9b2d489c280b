import { matchesIn } from "../../../text/matches.ts";
import { AHEAD, BACK } from "../data/calendar-words.ts";
import { anyOf } from "../patterns.ts";
import type { Place } from "./form.ts";

/** What may follow a verb that looks ahead: "will be passed", "expected to be opened". */
const FOLLOWING = "(?:\\s(?:to|not|also|be|have|been)){0,3}(?:\\s[a-z]{2,12}ed)?";
const CUE = new RegExp(`\\b(?:(?<ahead>${anyOf(AHEAD)})${FOLLOWING}|${anyOf(BACK)}|[a-z]{2,12}ed)\\b`, "gu");
/** How far round a date its verb is looked for. */
const REACH = 60;

const isAhead = (cue: RegExpExecArray | undefined): boolean => cue?.groups?.["ahead"] !== undefined;

/** Whether the words around a date look ahead. News looks back, so that is what is taken where nothing says. */
export function looksAhead({ text, start, end }: Place): boolean {
  const before = [...matchesIn(text.slice(Math.max(0, start - REACH), start), CUE)].at(-1);
  if (before) return isAhead(before);
  return isAhead([...matchesIn(text.slice(end, end + REACH), CUE)][0]);
}
