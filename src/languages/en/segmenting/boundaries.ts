import { STARTERS } from "../data/abbreviations.ts";
import { fullStopEnds } from "./full-stop.ts";

/** End marks, the closing marks that belong to them, and what stands between them and the next word. */
const CANDIDATE = /([.!?…。！？]{1,8})(["'”’»)\]]{0,4})(\s+|(?=["“‘«(]?\p{Lu}\p{Ll}))/gu;
const OPENING = /^[\s"'“‘«„([¿¡–—-]{0,6}/u;
/** `"Why?" Ada asked`: what was said does not end the sentence that says so. */
const SPEAKS =
  /^(?:\p{Lu}[\p{L}’'.-]*\s){1,3}(?:said|says|asked|asks|wrote|shouted|cried|replied|added|told)\b/u;

/** No blank follows the mark: a lost blank ("ended.The next") and not a name or an address ("Node.Js"). */
const gluedEnds = (left: string, right: string): boolean =>
  /\p{Ll}{2}$/u.test(left) && STARTERS.has((/^\p{L}+/u.exec(right)?.[0] ?? "").toLowerCase());

/** Whether the marks between the two parts of a line end a sentence. */
function endsSentence(left: string, marks: string, closing: string, blank: string, rest: string): boolean {
  const right = rest.slice(OPENING.exec(rest)?.[0].length ?? 0);
  if (!right) return true;
  if (/^\p{Ll}/u.test(right)) return false;
  if (/^[,;:]/.test(right)) return false;
  if (!blank) return gluedEnds(left, right);
  // A dateline: "NAPLES, Fla. — The boats were back."
  if (/^[–—-]/u.test(rest) && marks === "." && /,\s\p{Lu}\p{L}{1,4}$/u.test(left)) return false;
  if (/^\(?(?:\d{1,2}|\p{L}|[ivx]{1,4})$/u.test(left.trim()) && marks === "." && !/[”"]/.test(closing))
    return false;
  if (/[”"’']/.test(closing) && /[!?…]/.test(marks) && SPEAKS.test(right.slice(0, 80))) return false;
  if (marks === "." && !/[”"’')\]]/.test(closing)) return fullStopEnds(left, right);
  return true;
}

/**
 * Where the sentences of one line end, as offsets into it, in order; the last one is the line's end. Every mark is
 * looked at once with a bounded view to both sides, so the time is linear in the line.
 */
export function sentenceEnds(line: string): number[] {
  const ends: number[] = [];
  let from = 0;
  for (const match of line.matchAll(CANDIDATE)) {
    const [, marks = "", closing = "", blank = ""] = match;
    const end = match.index + marks.length + closing.length;
    const left = line.slice(Math.max(from, match.index - 60), match.index);
    const right = line.slice(end + blank.length, end + blank.length + 120);
    if (!endsSentence(left, marks, closing, blank, right)) continue;
    ends.push(end);
    from = end;
  }
  if (from < line.length) ends.push(line.length);
  return ends;
}
