import { addDays, addMonths, type Day, isoDay, isoMonth, isoYear, parseDay, yearOf } from "./calendar.ts";
import type { FoundDate, Shift } from "./form.ts";

/** As exact as the step is: a day later than a day, a year later than any date of a year. */
function shifted(value: string, { unit, steps }: Shift): string | undefined {
  const day = parseDay(value);
  const month = /^\d{4}-\d\d/u.test(value) ? parseDay(`${value.slice(0, 7)}-01`) : null;
  const year = /^\d{4}(?:-|$)/u.test(value) ? parseDay(`${value.slice(0, 4)}-01-01`) : null;
  const moved = (from: Day | null, move: (from: Day) => string): string | undefined =>
    from ? move(from) : undefined;
  if (unit === "day" || unit === "week")
    return moved(day, (from) => isoDay(addDays(from, steps * (unit === "week" ? 7 : 1))));
  if (unit === "month") return moved(month, (from) => isoMonth(addMonths(from, steps)));
  return moved(year, (from) => isoYear(yearOf(from) + steps * (unit === "decade" ? 10 : 1)));
}

/** Dates reckoned from one that stands before them in the sentence: "on 3 May …, two days later". */
export function withShifts(dates: readonly FoundDate[]): FoundDate[] {
  let anchor: string | undefined;
  return dates.map(({ shift, ...date }) => {
    const value = date.value ?? (shift && anchor && shifted(anchor, shift));
    if (value && !value.includes("/")) anchor = value;
    return value ? { ...date, value } : date;
  });
}
