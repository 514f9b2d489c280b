import { CURRENCY_CODES, CURRENCY_NAMES, SIGNS_AFTER } from "../data/currencies.ts";
import { anyOf } from "../patterns.ts";
import { table } from "../tables.ts";
import { matchAt, type Unit } from "./context.ts";
import type { Numeral } from "./numeral.ts";

/** "Six won the race" counts no money. */
const NAME = new RegExp(
  `(?:\\sof)?(?:\\s(?:the\\s)?|-)(?!won\\s(?:the|a|an|by|in|at|his|her|their)\\b)(?<name>${anyOf(CURRENCY_NAMES.keys())})s?(?![\\p{L}-])`,
  "iuy",
);
const CODE = new RegExp(`\\s?(?<code>${anyOf(CURRENCY_CODES)})(?![\\p{L}\\d])=?`, "uy");
const SIGN = new RegExp(`\\s?${anyOf(SIGNS_AFTER.keys())}(?!\\s?\\d)`, "uy");
/** Whose currency a sign means, said after the number: $76 US, $5 Canadian, £5 sterling. */
const OWNER = /\s(?<owner>US|U\.S\.|Australian|Canadian|sterling)(?![\p{L}])/uy;
const OWNERS = table<string>({ Australian: "AUD", Canadian: "CAD" });

/** The currency whose sign stands before the number, or whose name or code after it. */
export function moneyAfter(text: string, { end, currency, value }: Numeral): Unit | null {
  if (currency) {
    const owner = matchAt(OWNER, text, end);
    return {
      unit: OWNERS.get(owner?.groups?.["owner"] ?? "") ?? currency,
      end: end + (owner?.[0].length ?? 0),
    };
  }
  const name = matchAt(NAME, text, end);
  const code = name ? null : matchAt(CODE, text, end);
  const sign = name || code ? null : matchAt(SIGN, text, end);
  if (name) return { unit: CURRENCY_NAMES.get(nameIn(name)) ?? "", end: end + name[0].length };
  if (code) return { unit: code.groups?.["code"] ?? "", end: end + code[0].length };
  if (sign) return { unit: SIGNS_AFTER.get(sign[0].trim()) ?? "", end: end + sign[0].length };
  return poundsAfter(text, end, value);
}

const nameIn = (match: RegExpExecArray): string =>
  (match.groups?.["name"] ?? "").toLowerCase().replaceAll(/\s/gu, " ");

/** Nobody weighs in millions of pounds without saying of what. */
function poundsAfter(text: string, end: number, value: number): Unit | null {
  const pounds = value >= 1e6 ? matchAt(/(?:\sof)?\spounds?(?!\p{L}|\sof\b)/uy, text, end) : null;
  return pounds && { unit: "GBP", end: end + pounds[0].length };
}
