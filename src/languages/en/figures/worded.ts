import { MEASURES } from "../data/measures.ts";
import { PARTS, SCALES, VAGUE } from "../data/number-words.ts";
import { anyOf, type Groups } from "../patterns.ts";
import { NUMBER_WORDS, numberOf } from "./number-words.ts";
import type { Numeral } from "./numeral.ts";

const SCALE = anyOf(SCALES.keys());
const PART = anyOf(PARTS.keys());
const WHOSE = "(?:the|its|their|his|her|our|all|these|those)";

/** Each kind of number in words, the longest first. A match's first letter may be a capital, the others not. */
const WORDED = new RegExp(
  `(?<![\\p{L}\\d]|\\d[.,-])(?:${[
    `(?<half>half\\s(?:a|an)|(?:a|one)[-\\s]half)[-\\s](?<halved>${SCALE})(?!\\p{L})`,
    `(?:a\\s)?(?<quarter>quarter)\\sof\\sa\\s(?<quartered>${SCALE})(?!\\p{L})`,
    `(?<top>one|1)\\s(?:in|out\\sof)\\s(?:every\\s)?(?<bottom>\\d{1,6}|${NUMBER_WORDS})(?!\\p{L}|[.,]?\\d|\\s?%|\\s${anyOf(MEASURES.keys())}s?(?!\\p{L}))`,
    `(?<few>a\\sfew|several)\\s(?<fewOf>${SCALE})(?!\\p{L})`,
    `a\\s(?<one>${SCALE})(?!\\p{L})`,
    `(?<parts>${NUMBER_WORDS})[-\\s](?<part>${PART})s?(?!\\p{L})`,
    `a\\s(?<aPart>${PART})(?=\\sof\\s)`,
    `(?<!(?:first|second|other|latter|final)\\s)(?<halfOf>half)(?=\\sof\\s|\\s${WHOSE}\\s|\\san?\\s(?!${SCALE}))`,
    `(?<number>${NUMBER_WORDS})`,
    `(?<vague>${anyOf(VAGUE.keys())})(?:\\sof\\s(?<vagueOf>thousands|millions|billions))?(?!\\p{L})`,
  ].join("|")})`,
  "giu",
);

const low = (words: Groups, name: string): string => (words[name] ?? "").toLowerCase();
const lookUp = (of: ReadonlyMap<string, number>, words: Groups, name: string): number =>
  of.get(low(words, name)) ?? 1;

/** The value, or the two ends of a vague one. */
function readValue(words: Groups): { value: number; high?: number } | null {
  if (words["halved"]) return { value: 0.5 * lookUp(SCALES, words, "halved") };
  if (words["quarter"]) return { value: 0.25 * lookUp(SCALES, words, "quartered") };
  if (words["top"]) return { value: 1 / (numberOf(low(words, "bottom")) ?? 1) };
  if (words["few"]) return upToTenTimes(lookUp(SCALES, words, "fewOf"));
  if (words["one"]) return { value: lookUp(SCALES, words, "one") };
  if (words["part"]) return { value: (numberOf(low(words, "parts")) ?? 1) * lookUp(PARTS, words, "part") };
  if (words["aPart"]) return { value: lookUp(PARTS, words, "aPart") };
  if (words["halfOf"]) return { value: 0.5 };
  if (words["vague"])
    return upToTenTimes(
      lookUp(VAGUE, words, "vague") * (words["vagueOf"] ? lookUp(VAGUE, words, "vagueOf") : 1),
    );
  const value = numberOf(low(words, "number"));
  return value === null ? null : { value };
}

const upToTenTimes = (value: number) => ({ value, high: 10 * value });

/** "seventy" has its capital at a sentence's start only; inside one it is a name ("the Big Four", "Channel Five"). */
function isName(text: string, start: number, words: string): boolean {
  if (!/^\p{Lu}/u.test(words)) return false;
  return (
    !/(?:^|[.!?:;“”"‘’'(—–-])\s{0,2}$/u.test(text.slice(Math.max(0, start - 3), start)) ||
    /^\p{Lu}{2}/u.test(words)
  );
}

const formOf = (words: Groups): Numeral["form"] => {
  if (words["few"] || words["vague"]) return "vague";
  return words["top"] || words["part"] || words["aPart"] || words["halfOf"] ? "part" : "words";
};

/** The numbers written in words, in order. */
export function wordedNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(WORDED)) {
    const words: Groups = match.groups ?? {};
    const read = readValue(words);
    if (!read || isName(text, match.index, match[0])) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ ...span, ...read, scale: 1, form: formOf(words), sign: "", plain: false });
  }
  return found;
}
