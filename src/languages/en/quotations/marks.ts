import { matchesIn } from "../../../text/matches.ts";
import { table } from "../tables.ts";

/** What a quotation mark does where it stands. `either`: only its place among the others can tell. */
export type MarkRole = "open" | "close" | "either";

export interface Mark {
  readonly at: number;
  readonly width: number;
  readonly role: MarkRole;
}

const MARK = /["“”„‟«»＂]/gu;
const SHAPE = table<MarkRole>({ "“": "open", "„": "open", "‟": "open", "«": "open" });
const CLOSING_SHAPE = new Set(["”", "»"]);
const BEFORE_OPENING = /[\s([{—–\-:/‘']/u;
const AFTER_CLOSING = /[\s)\]}—–\-.,:;!?’…]/u;

const shapeOf = (mark: string): MarkRole => SHAPE.get(mark) ?? (CLOSING_SHAPE.has(mark) ? "close" : "either");

/** What the mark's neighbours say of it: a blank on one side only decides, even against its shape. */
function roleAt(text: string, at: number, mark: string): MarkRole {
  const before = text[at - 1];
  const after = text[at + mark.length];
  const free = before === undefined || BEFORE_OPENING.test(before);
  const ended = after === undefined || AFTER_CLOSING.test(after);
  if (free === ended) return shapeOf(mark);
  if (shapeOf(mark) === "either") return free ? "open" : "close";
  // A curly mark of the wrong shape is believed only where a blank and a letter or end mark leave no doubt.
  if (free && (before === undefined || /\s/u.test(before))) return "open";
  if (ended && /[\p{L}\p{N}.,!?]/u.test(before ?? "") && (after === undefined || /\s/u.test(after)))
    return "close";
  return shapeOf(mark);
}

/** The double quotation marks of a text, in order. */
export const marksOf = (text: string): Mark[] =>
  [...matchesIn(text, MARK)].map(({ index, 0: mark }) => ({
    at: index,
    width: mark.length,
    role: roleAt(text, index, mark),
  }));

/** Whether a text may hold a quotation mark at all. */
export const hasMark = (text: string): boolean => /["“”„‟«»＂‘]|(?<![\p{L}\p{N}])'\p{L}/u.test(text);
