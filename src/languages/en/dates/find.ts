import { matchesIn } from "../../../text/matches.ts";
import type { Day } from "./calendar.ts";
import { dayForms } from "./days.ts";
import type { DateForm, FoundDate } from "./form.ts";
import { monthDayForms } from "./month-days.ts";
import { monthForms } from "./months.ts";
import { numericForms } from "./numeric.ts";
import { periodForms } from "./periods.ts";
import { withRanges } from "./ranges.ts";
import { withShifts } from "./shifts.ts";
import { yearForms } from "./years.ts";

/** Dates that stand in the calendar by their own words. */
const calendarForms: readonly DateForm[] = [...numericForms, ...monthDayForms, ...monthForms, ...yearForms];
const allForms: readonly DateForm[] = [...calendarForms, ...dayForms, ...periodForms];

function matchesOf(form: DateForm, text: string, published: Day | null): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of matchesIn(text, form.pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const reading = form.read(match.groups ?? {}, { ...span, text, published });
    if (reading) found.push({ ...span, ...reading });
  }
  return found;
}

/** The first and, of those that begin together, the longest; nothing overlaps. */
function withoutOverlaps(found: FoundDate[]): FoundDate[] {
  const kept: FoundDate[] = [];
  for (const date of found.sort((a, b) => a.start - b.start || b.end - a.end))
    if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date);
  return kept;
}

const find = (forms: readonly DateForm[], text: string, published: Day | null): FoundDate[] =>
  withoutOverlaps(forms.flatMap((form) => matchesOf(form, text, published)));

/** The dates of a sentence, in order; what is relative is reckoned from the day of publication. */
export const datesIn = (text: string, published: Day | null): FoundDate[] =>
  withRanges(text, withShifts(find(allForms, text, published)));

/** Only the dates that name a year, month or day of the calendar. */
export const calendarDatesIn = (text: string): FoundDate[] => find(calendarForms, text, null);
