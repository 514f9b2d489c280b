import { matchesIn } from "../../../text/matches.ts";
import { isShortened, isStarter } from "./full-stop.ts";
import { endsSentence } from "./marks.ts";

/** References to notes, which stand behind the mark and belong before it: "[1] [2]", "[citation needed]", "[...]". */
const REFERENCES = String.raw`(?:\s{0,2}\[(?:\d{1,3}|\p{L}|note \d{1,2}|\p{L}{4,14}(?: \p{L}{4,14})? needed|…|\.{3})\]){0,8}`;
const MARKS = String.raw`[.!?…。！？]{1,8}(?:(?: \.){2,3}(?!\.)|\s(?:…|\.{3})(?=["”’]))?`;
/** Closing marks; “ closes what „ opens, and » stands apart in French. */
const CLOSING = String.raw`(?:["'”’»)\]]|“(?=\s|$)|\s»(?=[\s,.]|$)){0,4}`;
/** End marks, what belongs to them, and what stands between them and the next word. */
const CANDIDATE = new RegExp(
  String.raw`(${MARKS})(${CLOSING}${REFERENCES}\.?)(\s+|$|(?=["“‘«(]?\p{Lu}\p{Ll}|\d{1,2}\s\p{Lu}))`,
  "gu",
);
const HAS_WORD = /[\p{L}\p{N}]/u;

/** A note's number that print sets high and plain text level: "The fee is due. 8 Yet few pay." */
function noteNumber(left: string, rest: string): string {
  const [, digits = "", blank = ""] = /^(\d{1,2})(\s{1,2})(?=\p{Lu})/u.exec(rest) ?? [];
  const noted = digits && /\p{Ll}["”’)]?$/u.test(left) && !isShortened(left);
  return noted && isStarter(rest.slice(digits.length + blank.length)) ? digits : "";
}

/**
 * Where the sentences of a stretch end, as offsets into it, in order; the last one is its end. Every mark is looked at
 * once with a bounded view to both sides, so the time is linear in the stretch.
 */
export function sentenceEnds(stretch: string): number[] {
  const ends: number[] = [];
  let from = 0;
  for (const match of matchesIn(stretch, CANDIDATE)) {
    const [, marks = "", closing = "", gap = ""] = match;
    const left = stretch.slice(Math.max(from, match.index - 60), match.index);
    // Marks with no word before them open what follows: "It ended. ... The next thing".
    if (!HAS_WORD.test(left)) continue;
    let end = match.index + marks.length + closing.length;
    const behind = stretch.slice(end + gap.length, end + gap.length + 124);
    const note = noteNumber(left, behind);
    const blank = note ? " " : gap;
    const rest = (note ? behind.slice(note.length).trimStart() : behind).slice(0, 120);
    const whole = match.index - from <= 60;
    if (!endsSentence({ left, whole, marks, closing, blank, rest })) continue;
    if (note) end += gap.length + note.length;
    ends.push(end);
    from = end;
  }
  const last = ends.at(-1) ?? 0;
  if (last === stretch.length) return ends;
  if (!HAS_WORD.test(stretch.slice(last))) ends.pop();
  return [...ends, stretch.length];
}
