import { NUMBERED_PARTS, SAID } from "../data/captions.ts";
import { fullStopEnds, isShortened, isStarter } from "./full-stop.ts";

/** An end mark of a line with what stands around it. */
export interface Mark {
  /** At most 60 characters before it, none from before the sentence. */
  readonly left: string;
  /** Whether `left` is all of the sentence so far. */
  readonly whole: boolean;
  readonly marks: string;
  /** Quotation marks, brackets and references to notes that belong to it. */
  readonly closing: string;
  readonly blank: string;
  /** At most 120 characters behind the blank. */
  readonly rest: string;
}

const OPENING = /^[\s"'“‘«„([¿¡–—-]{0,6}/u;
/** `"Why?" Ada asked`: what was said does not end the sentence that says so; `Ada asked: "Why not?"` says more. */
const SPEAKS = new RegExp(
  String.raw`^(?:I\s(?:say|ask|reply|shout|whisper)|(?:\p{Lu}[\p{L}’'.-]*\s){1,3}(?:${SAID.join("|")}))\b(?!:|,?\s["“‘]|\s(?:that|how|if|whether|why)\b)`,
  "u",
);
/** `- Ada Lind, Western Harbour`: whose the quotation before it is. */
const SIGNED = /^[–—-]{1,2}\s?\p{Lu}[\p{L}.’'-]*(?:,?\s(?:\p{Lu}[\p{L}.’'-]*|of|the|and|for)){0,7}$/u;
const LIST_NUMBER = /^[•‣⁃▪●◦\s(]{0,4}(?:\d{1,2}(?:\.\d{1,2}){0,3}|\p{L}|[ivx]{1,4}|[IVX]{1,4})$/u;
const PART_NUMBER = new RegExp(
  `^(?:${NUMBERED_PARTS.join("|").replaceAll(".", "\\.")})\\s\\d[\\d.]{0,6}$`,
  "u",
);
const LOWER_SUBJECT =
  /^(?:i|we|they|he|she|it)\s|^(?:i|we|they|he|she|it|that|there)[’'](?:d|ll|m|re|s|ve)\s/u;

/** No blank follows the mark: a lost blank ("ended.The next") and not a name or an address ("Node.Js"). */
const gluedEnds = (left: string, right: string): boolean => /\p{Ll}{2}$/u.test(left) && isStarter(right);

/** A lower-case letter begins a sentence only in careless writing, or in brackets of its own. */
function lowerCaseEnds({ left, marks, closing, rest }: Mark, right: string): boolean {
  if (/^\(https?:/u.test(rest)) return true;
  if (marks !== "." || closing || !/\p{Ll}{3}$/u.test(left) || isShortened(left)) return false;
  return rest.startsWith("(") || LOWER_SUBJECT.test(right);
}

/** A mark inside what a quotation or a list says before the sentence is done. */
function goesOn({ left, whole, marks, closing, rest }: Mark, right: string): boolean {
  // A dateline: "NAPLES, Fla. — The boats were back."
  if (/^[–—-]/u.test(rest) && marks === "." && /,\s(?:\p{Lu}\p{L}{1,4}|(?:\p{Lu}\.){1,2}\p{Lu})$/u.test(left))
    return true;
  if (
    whole &&
    marks === "." &&
    !/[”"]/.test(closing) &&
    (LIST_NUMBER.test(left.trim()) || PART_NUMBER.test(left.trim()))
  )
    return true;
  if (/[”"’']/.test(closing) && /[!?…]/.test(marks) && SPEAKS.test(right.slice(0, 80))) return true;
  if (/[”"’»]/.test(closing) && rest.length < 100 && SIGNED.test(rest)) return true;
  // Three dots apart are a pause more often than an end; four are an end.
  return marks === ". . ." && (!isStarter(right) || /^I\b/.test(right));
}

/** Whether a mark ends a sentence. */
export function endsSentence(mark: Mark): boolean {
  const { left, marks, closing, blank, rest } = mark;
  const right = rest.slice(OPENING.exec(rest)?.[0].length ?? 0);
  if (!right) return true;
  // A name such as "iBoat" begins with a small letter wherever it stands.
  if (/^\p{Ll}/u.test(right) && !/^\p{Ll}{1,5}\p{Lu}/u.test(right)) return lowerCaseEnds(mark, right);
  if (/^[,;:]/.test(right)) return false;
  if (!blank) return gluedEnds(left, right);
  if (goesOn(mark, right)) return false;
  if (marks === "." && !/[”"’')]/.test(closing)) return fullStopEnds(left, right);
  return true;
}
