import { type Attribution, attribute } from "../attribution.ts";
import { cueAt, cuePhrase } from "../cues.ts";
import type { Frame, Quoted } from "../frame.ts";
import { subjectOf } from "../subject.ts";
import { isUnsaid } from "../unsaid.ts";
import { wordAt } from "../words.ts";
import { before } from "./before.ts";
import { clauseAndColon } from "./colon.ts";

/** The attributions found so far, by where their quotations start. */
export type Known = ReadonlyMap<number, Attribution>;

const FARTHEST = 45;

/** The last quotation of a frame before a place. */
function quotationBefore(frame: Frame, at: number): Quoted | null {
  for (let k = at - 1; k >= 0 && at - k < FARTHEST; k--) {
    const item = frame[k];
    if (item?.kind === "quoted") return item;
  }
  return null;
}

/** What the last quotation of the frame that has a speaker was attributed by. */
function lastIn(frame: Frame, known: Known): Attribution | null {
  const last = frame.findLast((item) => item.kind === "quoted" && known.has(item.start));
  return (last && known.get(last.start)) ?? null;
}

/** The sentence is the quotation, or more quotations, and nothing else. */
export const standsAlone = (frame: Frame, at: number): boolean =>
  at === 0 && frame.every((item) => item.kind === "quoted" || item.value === ".");

/** `“…,” said X, “…”`: the words between the two tell who says both. */
export function continuesSentence(frame: Frame, at: number, known: Known): Attribution | null {
  const left = wordAt(frame, at - 1);
  if (!left || !(/^(?:PUNCT|CCONJ|X)$/u.test(left.pos) || left.low === "that")) return null;
  const first = quotationBefore(frame, at);
  const found = first ? known.get(first.start) : undefined;
  if (!first || !found?.cue) return null;
  const isBetween = found.cue.start >= first.end && found.cue.end <= (frame[at]?.start ?? 0);
  return isBetween ? { ...found, rule: "same sentence" } : null;
}

/** `X told Y. “…”`: the sentence before tells what X said in its own words. */
function afterIndirectSpeech(previous: Frame): Attribution | null {
  if (previous.some((item) => item.kind === "quoted")) return null;
  for (let k = 0; k < previous.length; k++) {
    if (cueAt(previous, k) !== "speech" || isUnsaid(previous, k, previous.length)) continue;
    const found = attribute(
      "after indirect speech",
      previous,
      subjectOf(previous, k),
      cuePhrase(previous, k),
    );
    if (found) return found;
  }
  return null;
}

/** `“…,” X said. “…”`: a sentence that opens with a quotation goes on with the speaker of the sentence before. */
export function continuesParagraph(
  frame: Frame,
  at: number,
  previous: Frame | undefined,
  known: Known,
): Attribution | null {
  if (at !== 0 || !previous) return null;
  const last = lastIn(previous, known);
  if (last) return { ...last, rule: "same paragraph" };
  return standsAlone(frame, at) ? afterIndirectSpeech(previous) : null;
}

/**
 * The quotation opens its paragraph, and the paragraph before ends with `X said:`, with a quotation left open, or with
 * a quotation of X after which this paragraph is nothing but the next (`alone`).
 */
export function continuesArticle(
  opening: Quoted,
  alone: boolean,
  previous: Frame | undefined,
  known: Known,
): Attribution | null {
  const end = previous?.at(-1);
  if (!previous || !end) return null;
  const take = (found: Attribution | null): Attribution | null =>
    found && { ...found, rule: "paragraph before" };
  if (end.kind === "word" && end.value === ":")
    return take(before(previous, previous.length) ?? clauseAndColon(previous, previous.length));
  const leftOpen = end.kind === "quoted" && !end.closed && opening.start > end.end;
  return leftOpen || alone ? take(lastIn(previous, known)) : null;
}
