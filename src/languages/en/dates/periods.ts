import { NUMBER_WORDS_UP_TO_99, numberOf } from "../figures/number-words.ts";
import { table } from "../tables.ts";
import {
  addDays,
  addMonths,
  type Day,
  isoDay,
  isoInterval,
  isoMonth,
  isoQuarter,
  isoWeek,
  isoYear,
  mondayOf,
  monthOf,
  yearOf,
} from "./calendar.ts";
import { type DateForm, reading } from "./form.ts";

const STEPS = table<number>({ last: -1, this: 0, next: 1 });

/** The Saturday and Sunday of a week; news means the one that is over by "the weekend", too. */
const weekendOf = (monday: Day): string =>
  isoInterval(isoDay(addDays(monday, 5)), isoDay(addDays(monday, 6)));

function quarterFrom(day: Day, steps: number): string {
  const at = addMonths(day, 3 * steps);
  return isoQuarter(yearOf(at), Math.ceil(monthOf(at) / 3));
}

/** The period so many steps from the one that the day lies in, no more exact than its name. */
function periodFrom(day: Day, unit: string, steps: number): string | null {
  const monday = addDays(mondayOf(day), 7 * steps);
  switch (unit) {
    case "year":
      return isoYear(yearOf(day) + steps);
    case "quarter":
      return quarterFrom(day, steps);
    case "month":
      return isoMonth(addMonths(day, steps));
    case "week":
      return isoWeek(monday);
    case "weekend":
      return weekendOf(monday);
    case "day":
      return isoDay(addDays(day, steps));
    default:
      return null;
  }
}

/** Last year, earlier this month, next week. "The last year" is a length of time, and no date. */
const period: DateForm = {
  pattern:
    /(?<!\bthe\s)(?<![\p{L}-])(?:(?:earlier|later|early|late)\s)?(?<which>last|this|next)\s(?<unit>year|quarter|month|week|weekend)(?![\p{L}-])/giu,
  read: ({ which = "", unit = "" }, { published }) =>
    reading(published && periodFrom(published, unit.toLowerCase(), STEPS.get(which.toLowerCase()) ?? 0)),
};

/** "At the weekend", "over the weekend": the newest one to have begun. */
const theWeekend: DateForm = {
  pattern: /(?<=\b(?:at|over|during)\s)the\sweekend(?![\p{L}-])/giu,
  read: (_words, { published }) => {
    if (!published) return {};
    const hasBegun = published.getUTCDay() % 6 === 0;
    return reading(periodFrom(published, "weekend", hasBegun ? 0 : -1));
  },
};

const COUNT = `(?<count>\\d{1,3}|${NUMBER_WORDS_UP_TO_99}|an?|a few|several|a couple of)`;

/** Three years ago, two days from now; of no value where the count is vague. */
const ago: DateForm = {
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,$£€-])${COUNT}\\s(?<unit>day|week|month|year|decade)s?\\s(?<which>ago|from\\snow)(?!\\p{L})`,
    "giu",
  ),
  read: ({ count = "", unit = "", which }, { published }) => {
    const steps = /^an?$/iu.test(count) ? 1 : numberOf(count);
    if (!published || steps === null) return {};
    return reading(
      periodFrom(published, unit.toLowerCase(), which?.toLowerCase() === "ago" ? -steps : steps),
    );
  },
};

const NEXT_TO = table<number>({ previous: -1, following: 1, next: 1, same: 0, before: -1, after: 1 });

/**
 * Two days later, the following day: reckoned from a date that the sentence names before; of no value where it does
 * not.
 */
const fromThere: DateForm = {
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,$£€-])(?:${COUNT}\\s(?<unit>day|week|month|year|decade)s?\\s(?<way>earlier|later)` +
      "|the\\s(?<which>previous|following|same|next)\\s(?<stretch>day|week|weekend|month|quarter|year|decade)" +
      "|the\\s(?<beside>day|week|month|year)\\s(?<side>before|after)(?=[.,;]|$))(?![\\p{L}-])",
    "giu",
  ),
  read: ({ count = "", unit, way, which, stretch, beside, side }) => {
    const counted = /^an?$/iu.test(count) ? 1 : numberOf(count);
    const steps = way
      ? (counted ?? 0) * (way.toLowerCase() === "earlier" ? -1 : 1)
      : NEXT_TO.get((which ?? side ?? "").toLowerCase());
    const name = (unit ?? stretch ?? beside ?? "").toLowerCase();
    if (steps === undefined || (way && counted === null) || /^(?:weekend|quarter)$/u.test(name)) return {};
    return { shift: { unit: name, steps } };
  },
};

/** No stretch of the calendar: summer is another in the south. */
const season: DateForm = {
  pattern: /(?<![\p{L}\d-])(?:last|this|next)\s(?:spring|summer|autumn|winter)(?![\p{L}-])/giu,
  read: () => ({}),
};

export const periodForms: readonly DateForm[] = [period, theWeekend, ago, fromThere, season];
