import { matchesIn } from "../../../text/matches.ts";
import { PARTS, SCALES, VAGUE } from "../data/number-words.ts";
import { anyOf, type Groups } from "../patterns.ts";
import { A_NUMBER, NUMBER_WORDS, NUMBER_WORDS_UP_TO_99, numberOf } from "./number-words.ts";
import type { Numeral } from "./numeral.ts";

/** A way to write a number in words. */
interface Wording {
  readonly form: Numeral["form"];
  /** The source of a pattern whose groups no other wording has. */
  readonly pattern: string;
  /** The value, or the two ends of a vague one. */
  readonly read: (words: Groups) => { readonly value: number; readonly high?: number };
}

const SCALE = anyOf(SCALES.keys());
const PART = anyOf(PARTS.keys());
const WHOSE = "(?:the|its|their|his|her|our|all|these|those)";
/** Words after which "a third" is a share, and words behind it that show so: "by a third party" is none. */
const BEFORE_SHARE = "by|about|around|nearly|almost|over|than|under|roughly|up|down|only|just";
const AFTER_SHARE = "\\s?[.,;)]|\\s(?:and|during|for|from|in|last|of|on|or|over|since|this|to)(?!\\p{L})|$";

const lookUp = (of: ReadonlyMap<string, number>, word: string | undefined): number =>
  of.get(word?.toLowerCase() ?? "") ?? 1;
const numberIn = (word: string | undefined): number => numberOf(word?.toLowerCase() ?? "") ?? 1;
const upToTenTimes = (value: number) => ({ value, high: 10 * value });

/** The longer of two that begin alike stands first. */
const WORDINGS: readonly Wording[] = [
  {
    form: "words",
    pattern: `(?<mixed>${NUMBER_WORDS_UP_TO_99})\\sand\\s(?<mixedParts>a|one|two|three)[-\\s](?<mixedPart>${PART})s?(?:\\s(?<mixedScale>${SCALE}))?(?!\\p{L})`,
    read: ({ mixed, mixedParts, mixedPart, mixedScale }) => ({
      value: (numberIn(mixed) + numberIn(mixedParts) * lookUp(PARTS, mixedPart)) * lookUp(SCALES, mixedScale),
    }),
  },
  {
    form: "words",
    pattern: `(?:half\\s(?:a|an)|(?:a|one)[-\\s]half)[-\\s](?<halved>${SCALE})(?!\\p{L})`,
    read: ({ halved }) => ({ value: 0.5 * lookUp(SCALES, halved) }),
  },
  {
    form: "words",
    pattern: `(?:a\\s)?quarter\\sof\\sa\\s(?<quartered>${SCALE})(?!\\p{L})`,
    read: ({ quartered }) => ({ value: 0.25 * lookUp(SCALES, quartered) }),
  },
  {
    form: "vague",
    pattern: `(?:a\\sfew|several)\\s(?<fewOf>${SCALE})(?!\\p{L})`,
    read: ({ fewOf }) => upToTenTimes(lookUp(SCALES, fewOf)),
  },
  {
    form: "words",
    pattern: `(?<aNumber>${A_NUMBER})`,
    read: ({ aNumber }) => ({ value: numberIn(aNumber) }),
  },
  {
    form: "words",
    pattern: "a\\sscore(?=\\sof\\s(?!\\d)\\p{Ll}{1,20}s(?!\\p{L}))",
    read: () => ({ value: 20 }),
  },
  {
    form: "part",
    pattern: `(?<parts>${NUMBER_WORDS})[-\\s](?<part>${PART})s?(?!\\p{L})`,
    read: ({ parts, part }) => ({ value: numberIn(parts) * lookUp(PARTS, part) }),
  },
  {
    form: "part",
    pattern: `(?:a\\s(?<aPart>${PART})(?=\\sof\\s)|(?<=(?:${BEFORE_SHARE})\\s)a\\s(?<share>${PART})(?=${AFTER_SHARE}))`,
    read: ({ aPart, share }) => ({ value: lookUp(PARTS, aPart ?? share) }),
  },
  {
    form: "part",
    pattern: `(?<!(?:first|second|other|latter|final)\\s)half(?=\\sof\\s|\\s${WHOSE}\\s|\\san?\\s(?!${SCALE}))`,
    read: () => ({ value: 0.5 }),
  },
  {
    form: "fold",
    pattern: `(?<folds>\\d{1,4}|${NUMBER_WORDS_UP_TO_99.replace("(?!\\p{L})", "")})-?fold(?!\\p{L})`,
    read: ({ folds }) => ({ value: numberIn(folds) }),
  },
  {
    form: "words",
    pattern: `(?<number>${NUMBER_WORDS})`,
    read: ({ number }) => ({ value: numberIn(number) }),
  },
  {
    form: "vague",
    pattern: `(?<vague>${anyOf(VAGUE.keys())})(?:\\sof\\s(?<vagueOf>thousands|millions|billions))?(?!\\p{L})`,
    read: ({ vague, vagueOf }) => upToTenTimes(lookUp(VAGUE, vague) * lookUp(VAGUE, vagueOf)),
  },
  {
    form: "vague",
    pattern: "(?<tens>1(?:,?0){2,7})s(?=\\sof\\s)",
    read: ({ tens }) => upToTenTimes(Number(tens?.replaceAll(",", ""))),
  },
];

/** Each wording in a group of its own. A match's first letter may be a capital, the others not. */
const WORDED = new RegExp(
  `(?<![\\p{L}\\d]|\\d[.,-])(?:${WORDINGS.map(({ pattern }, at) => `(?<as${at}>${pattern})`).join("|")})`,
  "giu",
);

/** "seventy" has its capital at a sentence's start only; inside one it is a name ("the Big Four", "Channel Five"). */
function isName(text: string, start: number, words: string): boolean {
  if (!/^\p{Lu}/u.test(words)) return false;
  return (
    !/(?:^|[.!?:;“”"‘’'(—–-])\s{0,2}$/u.test(text.slice(Math.max(0, start - 3), start)) ||
    /^\p{Lu}{2}/u.test(words)
  );
}

/** The numbers written in words, in order. */
export function wordedNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (const match of matchesIn(text, WORDED)) {
    const words: Groups = match.groups ?? {};
    const wording = WORDINGS.find((_, at) => words[`as${at}`] !== undefined);
    if (!wording || isName(text, match.index, match[0])) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const value = wording.read(words);
    found.push({ ...span, ...value, scale: 1, form: wording.form, sign: "", plain: false });
  }
  return found;
}
