import { matchesIn } from "../../../text/matches.ts";
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_LETTERS } from "../data/currencies.ts";
import { METRES_FOLLOW } from "../data/measures.ts";
import { LETTER_SCALES, PART_SIGNS, SCALES, SHORT_SCALES } from "../data/number-words.ts";
import { anyOf, type Groups } from "../patterns.ts";
import { type Numeral, scaled } from "./numeral.ts";

const LETTERS = anyOf(DOLLAR_LETTERS.keys());
/** "A $5 note" is an article before a dollar sign, so only longer letters, C and S may stand apart from it. */
const DOLLAR = `(?<letters>${LETTERS}(?=\\$)|(?:US|U\\.S\\.|HK|NZ|C|S)\\s(?=\\$))?\\$(?<after>(?:US|A|NZ|HK)(?=\\s?\\d))?`;
const CURRENCY = `(?:${DOLLAR}|(?<mark>${anyOf([...CURRENCY_SIGNS.keys()].filter((sign) => sign !== "$"))}|${anyOf(CURRENCY_CODES)}))`;

/** "1,5 million" is how half of Europe writes 1.5. */
const DECIMAL_COMMA = `\\d{1,3},\\d{1,2}(?=\\s(?:thousand|million|billion|trillion)(?!\\p{L}))`;
const DIGITS =
  `${DECIMAL_COMMA}|` +
  "\\d{1,3}(?:,\\d{2,3}){1,6}(?:\\.\\d{1,10})?(?!\\d|,\\d)|\\d{1,15}(?:\\.\\d{1,10})?(?!\\d)|\\.\\d{1,10}(?!\\d)";
const SCALE = anyOf([...SCALES.keys(), ...SHORT_SCALES.keys()]);

const DIGIT_NUMERAL = new RegExp(
  "(?<sign>(?<![^\\s(])[-−+]|\\b[Mm]inus[-\\s])?" +
    `(?:(?<![\\p{L}\\d])${CURRENCY}\\s?(?<inner>[-−])?|(?<![\\p{L}\\d_/:#]|\\d[.,]|\\p{L}\\.))` +
    `(?<digits>${DIGITS})` +
    `(?:\\s?(?<part>[${[...PART_SIGNS.keys()].join("")}]))?` +
    `(?:[\\s-]?(?<scale>${SCALE})s?(?!\\p{L})(?:\\s(?<scale2>${SCALE})(?!\\p{L}))?|(?<letter>[kKmMbBtT])(?![\\p{L}\\d²³]))?`,
  "gu",
);
/** "1/2 pound", "1⁄32 of", "3 1/2"; "9/11" and "24/7" are none. */
const FRACTION =
  /(?<![\p{L}\d.,/⁄$£€-])(?:(?<whole>\d{1,3})[\s-](?<part>[1-9][/⁄][2-9]|\d{1,2}[/⁄](?:10|12|16|32|64))|(?<top>\d{1,2})[/⁄](?<bottom>\d{1,3})(?=\s(?:of|an?|inch|pound|cup|mile|ounce|teaspoon|tablespoon)\b))(?![\d/⁄])|(?<![\p{L}\d])(?<sign>[¼½¾⅓⅔])/gu;

const METRES = new RegExp(`^[\\s-]?(?:\\(|${anyOf(METRES_FOLLOW)}\\b)`, "u");

function currencyOf({ letters, after, mark }: Groups, hasDollar: boolean): string | undefined {
  if (mark) return CURRENCY_SIGNS.get(mark) ?? mark;
  if (!hasDollar) return undefined;
  return DOLLAR_LETTERS.get((letters ?? after ?? "").trim()) ?? "USD";
}

/** What a lone letter after the digits multiplies by; 1 where it is a measure. */
function letterScale(letter: string, digits: string, hasCurrency: boolean, rest: string): number {
  const low = letter.toLowerCase();
  if (!hasCurrency && (low === "b" || low === "t")) return 1;
  if (
    !hasCurrency &&
    letter === "m" &&
    (METRES.test(rest) || (Number(digits) < 1000 && /^[,)]/.test(rest) && !digits.includes(".")))
  )
    return 1;
  return LETTER_SCALES.get(low) ?? 1;
}

function readDigits(match: RegExpExecArray, text: string): Numeral {
  const words: Groups = match.groups ?? {};
  const { digits = "", letter = "", scale = "", scale2 = "", sign = "", part = "" } = words;
  const all = match[0];
  const currency = currencyOf(words, all.includes("$"));
  const end = match.index + all.length;
  const byLetter = letter
    ? letterScale(letter, digits, currency !== undefined, text.slice(end, end + 20))
    : 1;
  const byWord =
    (SCALES.get(scale) ?? SHORT_SCALES.get(scale) ?? 1) *
    (SCALES.get(scale2) ?? SHORT_SCALES.get(scale2) ?? 1);
  const multiple = byLetter * byWord;
  const point = /^\d+,\d{1,2}$/u.test(digits) ? "." : "";
  const size = scaled(Number(digits.replaceAll(",", point)) + (PART_SIGNS.get(part) ?? 0), multiple);
  const isNegative = /[-−]|inus/.test(sign + (words["inner"] ?? ""));
  return {
    start: match.index,
    end: letter && byLetter === 1 ? end - 1 : end,
    value: isNegative ? -size : size,
    scale: multiple,
    form: "digits",
    sign: sign === "+" ? "+" : isNegative ? "-" : "",
    plain: /^\d+$/.test(all),
    ...(currency && { currency }),
  };
}

function readFraction(match: RegExpExecArray): Numeral {
  const { whole = "0", part = "", sign = "", ...apart }: Groups = match.groups ?? {};
  const [top = apart["top"], bottom = apart["bottom"]] = part === "" ? [] : part.split(/[/⁄]/u);
  const value = PART_SIGNS.get(sign) ?? Number(whole) + Number(top) / Number(bottom);
  return {
    start: match.index,
    end: match.index + match[0].length,
    value,
    scale: 1,
    form: "part",
    sign: "",
    plain: false,
  };
}

/** The numbers written in digits, in order. */
export function digitNumerals(text: string): Numeral[] {
  const fractions = [...matchesIn(text, FRACTION)].map(readFraction).filter((n) => Number.isFinite(n.value));
  const taken = new Set(fractions.map((n) => n.start));
  const inFraction = (n: Numeral): boolean => taken.has(n.start);
  const whole = [...matchesIn(text, DIGIT_NUMERAL)].map((m) => readDigits(m, text));
  return [...fractions, ...whole.filter((n) => !inFraction(n))];
}
