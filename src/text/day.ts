/** A day of the calendar among the values of a saying, which each language writes in its own way. */
export interface Day {
  /** ISO 8601: `2024-05-17`. */
  readonly day: string;
}

/** A stretch of whole days, ISO 8601, both ends in it. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const pad = (value: number): string => String(value).padStart(2, "0");

/** The day that a moment falls on where the program runs, ISO 8601. */
export const dayAt = (moment: Date): string =>
  `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;

/** Whole days from one day to another, ISO 8601 both; NaN where one is none. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);

/** Making one takes longer than all else of an answer. */
const forms = new Map<string, Intl.DateTimeFormat>();

/** A day in words of a language: "17 May 2024"; what is no day stays as it is. */
export function wordsOfDay({ day }: Day, locale: string): string {
  const moment = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(moment.getTime())) return day;
  const form =
    forms.get(locale) ??
    new Intl.DateTimeFormat(locale, { timeZone: "UTC", year: "numeric", month: "long", day: "numeric" });
  forms.set(locale, form);
  return form.format(moment);
}
