import { BUSINESS } from "../data/calendar-words.ts";
import { COUNTED } from "../data/counted-words.ts";
import { NUMBERED } from "../data/numbered-names.ts";
import { anyOf } from "../patterns.ts";
import { table } from "../tables.ts";
import { isoInterval, isoQuarter, isoYear, monthOf, yearOf } from "./calendar.ts";
import { type DateForm, type Place, reading } from "./form.ts";

const UNIT_FOLLOWS = new RegExp(`^(?:\\s?[%°$£€]|[\\s-](?:[a-z]{2,12}\\s)?${anyOf(COUNTED)}(?![a-z]))`, "u");
const COUNT_PRECEDES = /\b(?:than|least|most|nearly|almost|some|roughly|approximately|total of|up to)\s$/iu;
const NAME_PRECEDES = new RegExp(`\\b${anyOf(NUMBERED)}\\s$`, "u");
const CLOCK_FOLLOWS = /^\s?(?:GMT|UTC|BST|CET|EST|EDT|hours)\b/u;

/** Whether the four digits count something, tell the hour or belong to a name. */
function isNoYear({ text, start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 30);
  if (CLOCK_FOLLOWS.test(after) || NAME_PRECEDES.test(before)) return true;
  if (COUNT_PRECEDES.test(before) && /^\s[a-z]/u.test(after)) return true;
  return UNIT_FOLLOWS.test(after) && !/\b(?:in|since|until|of)\s$/iu.test(before);
}

const STAGE =
  "(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[-\\s]|(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\\s(?:of\\s)?)?";

/** 2024, mid-2024, summer 2024, 2014-15. */
const year: DateForm = {
  pattern: new RegExp(
    `(?<=^|[\\s("'“‘’/[—–]|\\b(?:mid|pre|post|early|late)-)${STAGE}(?<year>1[89]\\d\\d|20[0-4]\\d)` +
      "(?:[-–/](?<last>\\d\\d(?:\\d\\d)?))?(?![\\p{L}\\d%-]|[.,:]\\d)",
    "gu",
  ),
  read: ({ year: first = "", last }, place) => {
    if (isNoYear(place)) return null;
    const until = last && (last.length === 2 ? first.slice(0, 2) + last : last);
    return reading(until && until > first ? isoInterval(first, until) : first);
  },
};

/** The 1990s, the '90s. */
const decade: DateForm = {
  pattern: /(?<![\p{L}\d$£€-])(?:(?<century>1[5-9]|20)|['’‘])(?<ten>\d)0['’]?s\b/gu,
  read: ({ century, ten = "" }) => {
    const first = (century ?? (ten > "2" ? "19" : "20")) + ten;
    // "The 1800s" are a hundred years, "the 2000s" so far ten.
    return reading(isoInterval(`${first}0`, ten === "0" && century !== "20" ? `${century}99` : `${first}9`));
  },
};

/** The 20th century. */
const century: DateForm = {
  pattern: /(?<![\d.,-])(?:(?:early|mid|late)[-\s])?(?<nth>1\d|20|21)(?:st|nd|rd|th)[-\s]century\b/gu,
  read: ({ nth }) => {
    const last = Number(nth) * 100;
    return reading(isoInterval(isoYear(last - 99), isoYear(last)));
  },
};

const QUARTERS = table<number>({ first: 1, second: 2, third: 3, fourth: 4 });
const BUSINESS_WORD = new RegExp(`\\b${anyOf(BUSINESS)}\\b|%|\\bper\\s?cent\\b`, "iu");

/** The third quarter [of 2023], Q3 2023. Games have quarters too: without a year, it must be about business. */
const quarter: DateForm = {
  pattern:
    /\b(?:(?<word>first|second|third|fourth)[-\s]quarter|Q(?<digit>[1-4]))\b(?:\s(?:of\s)?(?<year>(?:19|20)\d\d)(?!\d)|\s(?:of\s)?(?<turn>last|this)\syear)?/giu,
  read: ({ word = "", digit, year: written, turn }, { text, published }) => {
    const nth = digit ? Number(digit) : (QUARTERS.get(word.toLowerCase()) ?? 1);
    if (written) return reading(isoQuarter(Number(written), nth));
    if (!turn && !BUSINESS_WORD.test(text.slice(0, 2000))) return null;
    if (!published) return {};
    const isOver = turn ? turn.toLowerCase() === "this" : nth <= Math.ceil(monthOf(published) / 3);
    return reading(isoQuarter(yearOf(published) - (isOver ? 0 : 1), nth));
  },
};

const TURNS = table<number>({ last: -1, this: 0, next: 1 });

/** The first half of 2023, the second half of last year. */
const half: DateForm = {
  pattern:
    /\b(?<word>first|second)\shalf\sof\s(?:(?<year>(?:19|20)\d\d)(?![\d%-])|(?<turn>last|this|next)\syear)/giu,
  read: ({ word = "", year: written, turn = "" }, { published }) => {
    if (!written && !published) return {};
    const nth =
      published && !written ? yearOf(published) + (TURNS.get(turn.toLowerCase()) ?? 0) : Number(written);
    const [from, to] = word.toLowerCase() === "first" ? ["01", "06"] : ["07", "12"];
    return reading(isoInterval(`${isoYear(nth)}-${from}`, `${isoYear(nth)}-${to}`));
  },
};

export const yearForms: readonly DateForm[] = [quarter, half, decade, century, year];
