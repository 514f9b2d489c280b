import { matchesIn } from "../../../text/matches.ts";
import { MEASURES } from "../data/measures.ts";
import { anyOf, type Groups } from "../patterns.ts";
import { NUMBER_WORDS, NUMBER_WORDS_UP_TO_99, numberOf } from "./number-words.ts";
import type { Numeral } from "./numeral.ts";

const SMALL = `\\d{1,3}|${NUMBER_WORDS_UP_TO_99}`;
/** "5 in 10 days", "two in three games" count what happened in that time. */
const NO_TIME = `(?!\\s(?:${anyOf(MEASURES.keys())}|game|match|start|test|attempt|innings|set|round|outing)s?(?!\\p{L}))`;
const ENDS = "(?!\\p{L}|[.,:]?\\d|\\s?%)";

/** "one in five", "9 out of 10": a part of a whole. "Two in 47" is none: such wholes are round. */
const SHARE = new RegExp(
  `(?<![\\p{L}\\d$£€]|\\d[.,-])(?:(?<top>one|1)[-\\s](?:in|out[-\\s]of)[-\\s](?:every\\s)?(?<bottom>\\d{1,6}|${NUMBER_WORDS})` +
    `|(?<some>${SMALL})\\sin\\s(?:every\\s)?(?<ofRound>three|four|five|ten|3|4|5|10|100|1,000)(?!\\p{L})` +
    `|(?<several>${SMALL})\\sout\\sof\\s(?:every\\s)?(?<ofAll>\\d{1,3}(?:,\\d{3})?|${NUMBER_WORDS}))${ENDS}${NO_TIME}`,
  "giu",
);
/** "2-for-1", "one-for-three", "a 4-to-1 margin": so much of one for so much of another. */
const EXCHANGE = new RegExp(
  `(?<![\\p{L}\\d$£€]|\\d[.,-])(?<gets>${SMALL})(?:-for-(?<gives>${SMALL})|-to-(?<one>1|one)|\\sfor\\s(?<split>${SMALL})(?=\\s(?:stock|share|rights|reverse|bonus|split|offer|deal)))(?!-|\\p{L}|[.,:]?\\d)`,
  "giu",
);

const numberIn = (words: string | undefined): number =>
  numberOf(words?.toLowerCase().replace(",", "") ?? "") ?? 1;

function spanOf(match: RegExpExecArray) {
  return {
    start: match.index,
    end: match.index + match[0].length,
    scale: 1,
    sign: "",
    plain: false,
  } as const;
}

function readShare(match: RegExpExecArray): Numeral[] {
  const { top, bottom, some, ofRound, several, ofAll }: Groups = match.groups ?? {};
  const value = numberIn(top ?? some ?? several) / numberIn(bottom ?? ofRound ?? ofAll);
  return value > 0 && value < 1 ? [{ ...spanOf(match), value, form: "part" }] : [];
}

function readExchange(match: RegExpExecArray): Numeral {
  const { gets, gives, one, split }: Groups = match.groups ?? {};
  const per = String(numberIn(gives ?? one ?? split));
  return { ...spanOf(match), value: numberIn(gets), form: "exchange", per };
}

/** The shares and exchanges of two numbers, in order of kind. */
export const ratioNumerals = (text: string): Numeral[] => [
  ...[...matchesIn(text, SHARE)].flatMap(readShare),
  ...[...matchesIn(text, EXCHANGE)].map(readExchange),
];
