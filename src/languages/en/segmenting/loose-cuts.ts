import { matchesIn } from "../../../text/matches.ts";
import { MONTHS, WEEKDAYS } from "../data/calendar-words.ts";
import { BEFORE_DATES, CREDIT_LABELS, NUMBERED_PICTURES } from "../data/captions.ts";
import { mayEnd } from "./lost-stops.ts";

const anyOf = (words: Iterable<string>): string => [...words].join("|").replaceAll(".", "\\.");

const BULLET = /\s(?=[•‣⁃▪●◦]\s?[\p{L}\p{N}])/gu;
const CREDIT = new RegExp(String.raw`[\p{L}\p{N})”"’.!?]\s(?=(?:${anyOf(CREDIT_LABELS)}):\s?\p{Lu})`, "gu");
const LONGEST_CREDIT = 100;
const PICTURE = new RegExp(
  String.raw`^(?:${anyOf(NUMBERED_PICTURES)})\s\d{1,3}(?:[.-]\d{1,3})?\s(?=\p{Lu})`,
  "u",
);
const ITEM_AT_START = /^\(?(\d{1,2}|\p{Ll})(\.\)|[.)])\s\p{Lu}/u;
const ITEM = /\s\(?(\d{1,2}|\p{Ll})(\.\)|[.)])\s(?=\p{Lu})/gu;
const following = (item: string): string =>
  /\d/.test(item) ? String(Number(item) + 1) : String.fromCodePoint((item.codePointAt(0) ?? 0) + 1);
const MONTH = anyOf(MONTHS.keys());
const DATE_AT_END = new RegExp(
  String.raw`([\p{L}\p{N}’'-]{1,30})[”"’')?!]?\s(?=(?:${anyOf(WEEKDAYS.keys())}),?\s(?:(?:${MONTH})\s\d{1,2},?|\d{1,2}\s(?:${MONTH}))\s\d{4}$)`,
  "u",
);

/** "Ferry back in harbour Sunday, May 4, 2031": a headline and its day. */
function dateCut(line: string): number[] {
  if (!/\d{4}$/.test(line.slice(-4))) return [];
  const tail = Math.max(0, line.length - 80);
  const match = DATE_AT_END.exec(line.slice(tail));
  return match && !BEFORE_DATES.has((match[1] ?? "").toLowerCase())
    ? [tail + match.index + match[0].length]
    : [];
}

/** "Harbour at dawn Image: Ada Lind": a caption and its credit, at the line's end. */
function creditCut(line: string): number[] {
  const tail = Math.max(0, line.length - LONGEST_CREDIT);
  if (line.indexOf(":", tail) < 0) return [];
  return [...matchesIn(line.slice(tail), CREDIT)]
    .map((match) => tail + match.index + match[0].length)
    .filter((at) => /[.!?”"’]\s$/.test(line.slice(at - 2, at)) || mayEnd(line, at));
}

/** "Figure 7.2 The harbour was shut in winter.": a label and its caption. */
const pictureCut = (line: string): number[] => {
  const label = PICTURE.exec(line)?.[0];
  return label ? [label.length] : [];
};

/** "1) Nets 2) Ropes": the items of a list that begins with its line. */
function itemCuts(line: string): number[] {
  const first = ITEM_AT_START.exec(line);
  if (!first) return [];
  const cuts: number[] = [];
  const style = first[2];
  let last = first[1] ?? "";
  for (const match of matchesIn(line, ITEM)) {
    if (match[2] !== style || match[1] !== following(last)) continue;
    last = match[1];
    cuts.push(match.index + 1);
  }
  return cuts;
}

/** Where headings, captions, credits and list items that were run together on one line part. */
export const looseCuts = (line: string): number[] => [
  ...pictureCut(line),
  ...[...matchesIn(line, BULLET)].map((match) => match.index + 1),
  ...itemCuts(line),
  ...creditCut(line),
  ...dateCut(line),
];
