import type { Days } from "../../../text/day.ts";
import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from "../data/calendar-words.ts";
import { numberOf } from "../figures/number-words.ts";
import { anyOf } from "../patterns.ts";
import { addDays, addMonths, type Day, dayOf, isoDay, monthOf, parseDay, yearOf } from "./calendar.ts";
import { datesIn } from "./find.ts";

/** Longer words name no date. */
const LONGEST = 40;

const CALENDAR_WORD = new RegExp(
  `\\b${anyOf([...MONTHS.keys(), ...SHORT_MONTHS.keys(), ...WEEKDAYS.keys(), ...SHORT_WEEKDAYS])}\\b`,
  "giu",
);

/** Months and weekdays as they are printed: "may 2024" is typed for "May 2024". */
const printed = (words: string): string =>
  words.toLowerCase().replace(CALENDAR_WORD, (word) => word.charAt(0).toUpperCase() + word.slice(1));

const PARTIAL = /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2})(?:T.{0,30})?)?)?$/u;
const MONTH_FIRST = /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/u;
/** 04/05/2024 is one day to some and another to others. */
const EITHER_DAY = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/u;
const COUNTED =
  /^(?:(?:in |over |during )?(?:the )?(?:last|past)\s)(?<count>\S{1,20}\s)?(?<unit>day|week|month|year)s?$/iu;

const yearIn = (year: number): Days => ({ from: `${year}-01-01`, to: `${year}-12-31` });

const monthIn = (first: Day): Days => ({
  from: isoDay(first),
  to: isoDay(addDays(addMonths(first, 1), -1)),
});

/** A date by numbers alone, as exact as it is. */
function byNumbers(words: string): Days | null | undefined {
  const { year, month, day } = (PARTIAL.exec(words) ?? MONTH_FIRST.exec(words))?.groups ?? {};
  if (year === undefined) return undefined;
  if (month === undefined) return yearIn(Number(year));
  const first = dayOf(Number(year), Number(month), Number(day ?? 1));
  if (first === null) return null;
  return day === undefined ? monthIn(first) : { from: isoDay(first), to: isoDay(first) };
}

/** "The last three months", "the past week": up to today. "Last week" alone is the week before this one. */
function byCount(words: string, today: Day): Days | null {
  const { count, unit = "" } = COUNTED.exec(words)?.groups ?? {};
  const isPast = /\b(?:past|the last)\b/iu.test(words);
  const steps = count === undefined ? (isPast ? 1 : null) : Number(numberOf(count.trim()));
  if (steps === null || !Number.isInteger(steps) || steps < 1 || steps > 1000 || unit === "") return null;
  const kind = unit.toLowerCase();
  if (kind === "day" || kind === "week")
    return { from: isoDay(addDays(today, -steps * (kind === "week" ? 7 : 1))), to: isoDay(today) };
  const month = addMonths(today, -steps * (kind === "year" ? 12 : 1));
  const last = addDays(addMonths(month, 1), -1);
  const from = dayOf(yearOf(month), monthOf(month), Math.min(today.getUTCDate(), last.getUTCDate()));
  return from && { from: isoDay(from), to: isoDay(today) };
}

/** The days of a value in ISO 8601, of which each end may be a year, a month or a day. */
function daysOf(value: string): Days | null {
  const [from = "", to = from] = value.split("/");
  const [opening, closing] = [byNumbers(from), byNumbers(to)];
  return opening && closing ? { from: opening.from, to: closing.to } : null;
}

/**
 * The days that words name and nothing else: 2024, 2024-05, 17 May 2024, last week, the past three months. Null where
 * they name none, or where it is not sure which.
 */
export function daysNamed(words: string, today: string): Days | null {
  const typed = words.trim().replace(/\s+/gu, " ");
  const now = parseDay(today);
  if (typed.length > LONGEST || now === null) return null;
  const numbers = byNumbers(typed);
  if (numbers !== undefined) return numbers;
  const counted = byCount(typed, now);
  if (counted) return counted;
  const text = printed(typed);
  const [found, ...more] = datesIn(`in ${text}`, now);
  if (!found?.value || more.length > 0 || found.end !== text.length + 3) return null;
  if (!/^(?:in )?(?:the )?$/iu.test(`in ${text}`.slice(0, found.start))) return null;
  return EITHER_DAY.test(typed) && !/-\d\d-/u.test(found.value) ? null : daysOf(found.value);
}
