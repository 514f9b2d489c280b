const DAY = 86_400_000;
const pad = (n: number, width = 2): string => String(n).padStart(width, "0");

/** A day, as noon UTC of it, so that no zone moves it. */
export type Day = Date;

/** The day of a year, month (1 to 12) and day of the month, or null where there is none, as for 31 April. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day, 12));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
}

/** Reads the day from the start of an ISO 8601 date; null where there is none. */
export function parseDay(iso: string | null): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "") ?? [];
  return year ? dayOf(Number(year), Number(month), Number(day)) : null;
}

export const addDays = (day: Day, days: number): Day => new Date(day.getTime() + days * DAY);

/** The first of the month that is so many months away. */
export const addMonths = (day: Day, months: number): Day =>
  new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1, 12));

export const yearOf = (day: Day): number => day.getUTCFullYear();
/** From 1 to 12. */
export const monthOf = (day: Day): number => day.getUTCMonth() + 1;

export const isoYear = (year: number): string => pad(year, 4);
export const isoMonth = (day: Day): string => `${isoYear(yearOf(day))}-${pad(monthOf(day))}`;
export const isoDay = (day: Day): string => `${isoMonth(day)}-${pad(day.getUTCDate())}`;

/** A stretch that has no name of its own in ISO 8601, by its first and last part. */
export const isoInterval = (from: string, to: string): string => `${from}/${to}`;

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => addDays(day, -((day.getUTCDay() + 6) % 7));

export const isoWeek = (monday: Day): string => isoInterval(isoDay(monday), isoDay(addDays(monday, 6)));

/** A quarter, from 1 to 4, by its first and last month. */
export const isoQuarter = (year: number, quarter: number): string =>
  isoInterval(`${isoYear(year)}-${pad(3 * quarter - 2)}`, `${isoYear(year)}-${pad(3 * quarter)}`);
