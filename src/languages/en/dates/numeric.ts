import { dayOf, isoDay, isoYear } from "./calendar.ts";
import { type DateForm, reading } from "./form.ts";

/** 2024-05-17, also with a time after it. */
const iso: DateForm = {
  pattern: /(?<![\d-])(?<year>\d{4})[-/](?<month>\d{2})[-/](?<day>\d{2})(?![\d-])/gu,
  read: ({ year, month, day }) => {
    const date = dayOf(Number(year), Number(month), Number(day));
    return date && reading(isoDay(date));
  },
};

/** 17/05/2024 or 05/17/2024: as exact as is sure, so only the year where both readings are a day. */
const slashed: DateForm = {
  pattern:
    /(?<![\d/.-])(?<one>\d{1,2})(?<mark>[/.-])(?<two>\d{1,2})\k<mark>(?<year>(?:1[89]|20)\d\d)(?![\d/-])/gu,
  read: ({ one, two, year }) => {
    const dayFirst = dayOf(Number(year), Number(two), Number(one));
    const monthFirst = dayOf(Number(year), Number(one), Number(two));
    if (!dayFirst && !monthFirst) return null;
    if (dayFirst && monthFirst && one !== two) return reading(isoYear(Number(year)));
    return reading(isoDay(dayFirst ?? monthFirst ?? new Date(Number.NaN)));
  },
};

export const numericForms: readonly DateForm[] = [iso, slashed];
