import type { SentenceKind } from "../../../text/article.ts";
import { BOILERPLATE } from "../data/boilerplate.ts";
import { CREDIT_LABELS } from "../data/captions.ts";

const END_MARK = /[.!?…。！？]["'”’»)\]]{0,4}$/u;
/** A quotation that is over, and whose it is: `“We wait.” – Ada Lind`. */
const SIGNED = /[.!?…]["”’»]\s?[–—-]{1,2}\s?\p{Lu}[^.!?]{1,90}$/u;
/** "Image: Ada Lind / Western Harbour": a label and nothing but names. */
const CREDIT = new RegExp(
  String.raw`^(?:${CREDIT_LABELS.join("|")}):\s?(?:(?:[\p{Lu}\p{N}@/][^\s!?]{0,30}|via|of|by|the|for)(?:\s|$)){1,9}$`,
  "u",
);
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu;
/** Longer lines without an end mark have more likely lost it than never had one. */
const LONGEST_HEADING = 14;

const isCapital = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);

/** A headline's way of writing: next to no long word in lower case. */
function inTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  return long.length >= 3 && long.filter(isCapital).length >= 0.85 * long.length;
}

/** A photographer's or agency's line: "Photo/Name/Pool via AGENCY", "(c) Name". */
const isCredit = (words: string): boolean =>
  /^(?:©|\(c\)|photo\b)/iu.test(words) ||
  (/\svia\s\p{Lu}/u.test(words) && /^[^.!?]{3,80}$/u.test(words)) ||
  /^\p{Lu}[\p{L} .]{1,30}\/\p{Lu}[\p{L} .]{1,30}(?:\/|$)/u.test(words);

/** Whether a cut piece reads as a sentence or as a line that is none. `alone`: it fills its line. */
export function kindOf(piece: string, alone: boolean): SentenceKind {
  const words = piece.match(WORD) ?? [];
  const low = piece.slice(0, 40).toLowerCase();
  if (words.length === 0 || (alone && BOILERPLATE.some((start) => low.startsWith(start)))) return "fragment";
  if (alone && words.length >= 4 && inTitleCase(words) && !/[“”"]/.test(piece)) return "fragment";
  if (CREDIT.test(piece)) return "fragment";
  if (END_MARK.test(piece) || SIGNED.test(piece)) return "prose";
  if (isCredit(piece)) return "fragment";
  if (!alone) return inTitleCase(words) ? "fragment" : "prose";
  return words.length <= LONGEST_HEADING && !/[:,;]["”’]?$/u.test(piece) ? "fragment" : "prose";
}
