import { BEFORE_NOUN } from "../data/counted-words.ts";
import { MEASURE_SYMBOLS, MEASURES } from "../data/measures.ts";
import { anyOf } from "../patterns.ts";
import { matchAt, type Unit } from "./context.ts";

const PERCENT =
  /[\s-]?(?:%|(?:(?:per\s?cent|percent|percentage)(?!\p{L})|(?:pct|pc)(?!\p{L})\.?))(?<points>[\s-](?:percentage[\s-])?points?(?!\p{L}))?/iuy;
const AGE = /[\s-](?:(?:year|yr|month|week|day)s?(?:[\s-]olds?(?!\p{L})|\sof\sage(?!\p{L})))/iuy;
const SYMBOL = new RegExp(
  `[\\s-]?(?<symbol>${anyOf(MEASURE_SYMBOLS.keys())})(?:\\/(?<by>${anyOf(MEASURE_SYMBOLS.keys())}))?(?![\\p{L}\\d²³'’]|-\\d)`,
  "uy",
);
const SKIPPED = `(?:${anyOf(BEFORE_NOUN)}\\s){0,2}`;
const NAME = new RegExp(`(?:[\\s-]|\\s-)(?:${SKIPPED})(?<name>${anyOf(MEASURES.keys())})s?(?!\\p{L})`, "iuy");

/** Per cent, or points of it. */
export function percentAfter(text: string, end: number): Unit | null {
  const match = matchAt(PERCENT, text, end);
  if (!match || (match[0].endsWith("percentage") && !/^\s/.test(match[0]))) return null;
  return { unit: match.groups?.["points"] ? "percentage point" : "%", end: end + match[0].length };
}

/** "15-year-old", "30 years of age". */
export function ageAfter(text: string, end: number): Unit | null {
  const match = matchAt(AGE, text, end);
  const unit = /month|week|day/iu.exec(match?.[0] ?? "")?.[0].toLowerCase() ?? "year";
  return match && { unit: `${unit} of age`, end: end + match[0].length };
}

/** Letters that are a measure even apart from their number; any other letter alone must touch it. */
const APART = /^[VWCFp]$/u;

/** km, MW, °C, kV/cm. */
export function symbolAfter(text: string, end: number): Unit | null {
  const match = matchAt(SYMBOL, text, end);
  const { symbol = "", by } = match?.groups ?? {};
  if (!match || (symbol.length === 1 && !by && /^[\s-]/.test(match[0]) && !APART.test(symbol))) return null;
  const name = MEASURE_SYMBOLS.get(symbol) ?? symbol;
  return { unit: by ? `${name} per ${MEASURE_SYMBOLS.get(by) ?? by}` : name, end: end + match[0].length };
}

/** Times and measures by name. */
export function nameAfter(text: string, end: number): Unit | null {
  const match = matchAt(NAME, text, end);
  const name = (match?.groups?.["name"] ?? "").toLowerCase().replaceAll(/\s/gu, " ");
  return match && { unit: MEASURES.get(name) ?? name, end: end + match[0].length };
}
