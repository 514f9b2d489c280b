import { BEFORE_MONTH, PLAIN_MONTHS } from "../data/calendar-words.ts";
import { anyOf, type Groups } from "../patterns.ts";
import { type Day, isoMonth, monthOf, yearOf } from "./calendar.ts";
import { looksAhead } from "./direction.ts";
import { type DateForm, type Place, type Reading, reading } from "./form.ts";
import {
  LONE_MONTH,
  MONTH,
  MONTH_BEFORE,
  monthNumber,
  STAGE_BEFORE,
  TURN_AFTER,
  YEAR_AFTER,
  yearsAway,
} from "./month-names.ts";

/** The newest such month up to that of publication; the first one from it on where the words look ahead. */
function nearestYear(month: number, published: Day, isAhead: boolean): number {
  const year = yearOf(published);
  if (isAhead) return month < monthOf(published) ? year + 1 : year;
  return month > monthOf(published) ? year - 1 : year;
}

/** "last May" is the newest one that is over, "next May" the first one to begin. */
function turnedYear(which: string, month: number, published: Day): number {
  const year = yearOf(published);
  if (which === "last") return month < monthOf(published) ? year : year - 1;
  if (which === "next") return month > monthOf(published) ? year : year + 1;
  return year;
}

function yearFor({ year, turn, which }: Groups, month: number, place: Place): number | null {
  const { published } = place;
  if (year) return Number(year);
  if (!published) return null;
  if (turn) return yearOf(published) + yearsAway(turn);
  if (which) return turnedYear(which.toLowerCase(), month, published);
  return nearestYear(month, published, looksAhead(place));
}

/** May 2024 and May: a month, with or without a year. */
function readMonth(words: Groups, place: Place): Reading {
  const month = monthNumber(words["month"]);
  const year = yearFor(words, month, place);
  return reading(year === null ? null : isoMonth(new Date(Date.UTC(year, month - 1, 1, 12))));
}

const monthYear: DateForm = {
  pattern: new RegExp(`\\b${STAGE_BEFORE}${MONTH},?\\s(?:of\\s)?${YEAR_AFTER}`, "gu"),
  read: readMonth,
};

/** A month's name alone: where it could be another word, something before it must show that it is a time. */
const bareMonth: DateForm = {
  pattern: new RegExp(
    `(?:\\b(?:[Mm]id-|[Ee]arly\\s|[Ll]ate\\s|(?<which>[Ll]ast|[Nn]ext|[Tt]his)\\s)|` +
      `(?<=\\b(?:${anyOf(BEFORE_MONTH)}|${anyOf(BEFORE_MONTH.map(capital))}|${MONTH_BEFORE})[\\s-])|` +
      `\\b(?=${anyOf(PLAIN_MONTHS)}))${LONE_MONTH}(?![\\p{L}\\d-]|\\s\\d)${TURN_AFTER}`,
    "gu",
  ),
  read: readMonth,
};

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export const monthForms: readonly DateForm[] = [monthYear, bareMonth];
