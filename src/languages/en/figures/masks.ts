import { NUMBERED } from "../data/numbered-names.ts";
import { calendarDatesIn } from "../dates/find.ts";
import { anyOf } from "../patterns.ts";

const ZONE = "(?:GMT|UTC|BST|CET|EST|EDT|PST|PDT|ET|PT|hours)";

/** What has digits and is no figure. */
const NO_FIGURES: readonly RegExp[] = [
  // Clock times.
  new RegExp(`(?<!\\d)\\d{1,2}[:.]\\d{2}\\s?(?:[ap]\\.?m\\b\\.?|${ZONE}\\b)`, "giu"),
  new RegExp(`(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,3})?(?:\\s?${ZONE}\\b)?`, "gu"),
  /(?<![\d.,])\d{1,2}\s?[ap]\.?m\b\.?/giu,
  new RegExp(`(?<!\\d)\\d{3,4}\\s${ZONE}\\b`, "gu"),
  // Short dates, versions, addresses.
  /(?<![\d/])\d{1,2}\/\d{1,2}\/\d{2,4}(?![\d/])/gu,
  /(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,3}(?:\.\d{1,3})?(?![\d.]\d)/gu,
  /\bhttps?:\S{1,500}|\bwww\.\S{1,500}|[\w.+-]{1,64}@[\w.-]{1,100}|[#@]\w{1,50}/gu,
  // Telephone numbers.
  /(?:\(\d{3}\)\s?|(?<!\d)\d{3}[-.])\d{3}[-.]\d{4}(?!\d)|(?<!\S)\+\d{1,3}(?:[\s-]\d{2,5}){2,4}(?!\d)/gu,
  // Ordinals, numbering.
  /^\s{0,3}\(?\d{1,3}[.)](?=\s|$)/gu,
  /(?<![\d,])\d{1,6}(?:st|nd|rd|th)\b/gu,
  /\b(?:No|Nos|no|nr|Nr)\.\s?\d{1,6}/gu,
  new RegExp(
    `(?<=\\b${anyOf(NUMBERED)}\\s)\\d{1,4}(?![\\d,.]\\d)[A-Z]?(?:\\s(?:and|or|to)\\s\\d{1,4}(?![\\d,.]\\d))?\\b`,
    "gu",
  ),
  // Codes: "4711.XY" on an exchange, what begins with zeros.
  /(?<![\w.,$£€])\d{4,6}(?:\.\p{Lu}{1,3})(?![\p{L}\d])|(?<![\w.,:$£€-])0\d{2,9}(?![\w.,:%]\d|\d)/gu,
  // House numbers.
  /(?<![\d,.])\d{1,5}\s(?:\p{Lu}\p{Ll}{1,20}\s){1,3}(?:Avenue|Ave|Boulevard|Drive|Lane|Road|Rd|Square|Street|St|Way)\b/gu,
  // Scores: two small numbers, where no unit follows.
  /(?<![\d.,$£€-])\d{1,3}[-–]\d{1,3}(?:[-–]\d{1,3})?(?=\s{0,9}(?:win|loss|victory|defeat|draw|lead|record|aggregate|on|at|against|over|to|thanks|with|after|in|and|[,.;)])|\s?$)/gu,
];

/** A score, where it does not rise as a range does: "2-0", "1-1". */
const SCORE = /(?<![\d.,$£€-])(\d{1,3})[-–](\d{1,3})(?![\d%-]|[.,]\d)/gu;
const withoutScores = (text: string): string =>
  text.replace(SCORE, (hit: string, ours: string, theirs: string) =>
    Number(ours) >= Number(theirs) ? blank(hit) : hit,
  );

/** Makes and models: capitals and digits in one word. Not a currency's code, nor a measure after a number. */
const MODELS: readonly RegExp[] = [
  /(?<![\p{L}\d$£€])(?!(?:RM|Rs|US|USD|EUR|GBP|AUD|CAD|HKD|NZD|SGD|INR|CNY|RMB|JPY|CHF|RUB|KSh|NIS|HK|NZ|NT|A|C|S|R)\$?\d)\p{Lu}[\p{L}&]{0,20}-?\d{1,5}(?:\.\d{1,3})?[\p{L}\d]{0,10}(?![\p{L}\d])/gu,
  /(?<![\p{L}\d.,$£€])\d{1,5}\p{Lu}\p{L}{0,3}\d{1,4}(?![\p{L}\d])/gu,
];

const blank = (hit: string): string => "\0".repeat(hit.length);

/** Replaces what matches, unless a currency sign stands before it. */
const withoutMatches = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (hit: string, ...rest: unknown[]) => {
    const at = rest.find((value) => typeof value === "number") ?? 0;
    return /[$£€¥]/.test(text.charAt(at - 1)) ? hit : blank(hit);
  });

function withoutDates(text: string): string {
  let [out, at] = ["", 0];
  for (const { start, end } of calendarDatesIn(text)) {
    out += text.slice(at, start) + blank(text.slice(start, end));
    at = end;
  }
  return out + text.slice(at);
}

/** The text at the same length, with NUL in place of the digits that are no figures: dates, times, names, scores. */
export const maskNonFigures = (text: string): string =>
  [...NO_FIGURES, ...MODELS].reduce(withoutMatches, withoutScores(withoutDates(text)));
