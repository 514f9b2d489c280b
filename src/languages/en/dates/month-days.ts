import type { Groups } from "../patterns.ts";
import { type Day, dayOf, isoDay, isoInterval, yearOf } from "./calendar.ts";
import { looksAhead } from "./direction.ts";
import { type DateForm, type Place, type Reading, reading } from "./form.ts";
import { MONTH, monthNumber, TURN_AFTER, WEEKDAY_BEFORE, YEAR_AFTER, yearsAway } from "./month-names.ts";

const ORDINAL = "(?:st|nd|rd|th)?";
const DAYS = `(?<day>\\d{1,2})${ORDINAL}(?:(?:\\s?[-–]\\s?|\\sto\\s|\\sand\\s)(?<last>\\d{1,2})${ORDINAL})?`;
const YEAR = `(?:,?\\s${YEAR_AFTER})?${TURN_AFTER}`;

/**
 * The year as written or said; else the one that brings the day nearest, since news prints the year of all others: the
 * next one where the words look ahead.
 */
function yearFor({ year, turn }: Groups, place: Place, inYear: (year: number) => Day | null): number | null {
  const { published } = place;
  if (year) return Number(year);
  if (!published) return null;
  const thisYear = yearOf(published);
  if (turn) return thisYear + yearsAway(turn);
  if (looksAhead(place))
    return (inYear(thisYear)?.getTime() ?? 0) < published.getTime() ? thisYear + 1 : thisYear;
  const distance = (y: number): number => Math.abs((inYear(y)?.getTime() ?? 0) - published.getTime());
  return [thisYear - 1, thisYear + 1].reduce(
    (best, y) => (distance(y) < distance(best) ? y : best),
    thisYear,
  );
}

/** 17 May 2024, May 17, May 17-19: days of a month, with or without a year. */
function readDays(words: Groups, place: Place): Reading | null {
  const { day, last, month } = words;
  const at = (year: number, nth: string | undefined) => dayOf(year, monthNumber(month), Number(nth));
  // In a leap year every day of the month exists.
  if (!at(2024, day)) return null;
  const year = yearFor(words, place, (y) => at(y, day));
  if (year === null) return {};
  const [from, to] = [at(year, day), last ? at(year, last) : null];
  if (!from) return null;
  return reading(to && to > from ? isoInterval(isoDay(from), isoDay(to)) : isoDay(from));
}

const dayMonth: DateForm = {
  pattern: new RegExp(
    `(?<![\\d.,/$£€-])\\b${WEEKDAY_BEFORE}${DAYS}\\s(?:of\\s)?${MONTH}(?![\\p{L}-])${YEAR}`,
    "gu",
  ),
  read: readDays,
};

const monthDay: DateForm = {
  pattern: new RegExp(
    `\\b${WEEKDAY_BEFORE}${MONTH}\\s${DAYS}(?![\\d%:]|[.,]\\d|\\s?(?:per\\s?cent|%))${YEAR}`,
    "gu",
  ),
  read: readDays,
};

export const monthDayForms: readonly DateForm[] = [dayMonth, monthDay];
