const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const WRITTEN = /\b(\d{1,2})[ -]([A-Za-z]{3})[a-z]{0,6}[ -](\d{4})\b/;
const WRITTEN_FIRST = /\b([A-Za-z]{3})[a-z]{0,6}\.? (\d{1,2}),? (\d{4})\b/;

const two = (number: string): string => number.padStart(2, "0");

function isoOf(year: string, month: string, day: string): string | undefined {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return number > 0 ? `${year}-${two(String(number))}-${two(day)}` : undefined;
}

/**
 * The day, as ISO 8601, of a time as letters and feeds write it ("Tue, 4 Mar 2031 23:30:00 -0500"): the day it was
 * there.
 */
export function isoDayOf(written: string): string | undefined {
  const value = written.slice(0, 200).trim();
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return value.slice(0, 10);
  if (/^\d{8}(?:$|T)/.test(value)) return `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6, 8)}`;
  const dayFirst = WRITTEN.exec(value);
  if (dayFirst) return isoOf(dayFirst[3] ?? "", dayFirst[2] ?? "", dayFirst[1] ?? "");
  const monthFirst = WRITTEN_FIRST.exec(value);
  return monthFirst ? isoOf(monthFirst[3] ?? "", monthFirst[1] ?? "", monthFirst[2] ?? "") : undefined;
}
