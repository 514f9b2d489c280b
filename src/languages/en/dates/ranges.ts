import { isoYear } from "./calendar.ts";
import type { FoundDate } from "./form.ts";
import { monthNumber } from "./month-names.ts";

const LEADS_FROM = /\bfrom\s(?:the\s)?$/iu;
const LEADS_BETWEEN = /\bbetween\s(?:the\s)?$/iu;
const TO = /^\s(?:to|until|till|through)\s(?:the\s)?$/u;
const AND = /^\sand\s(?:the\s)?$/u;
const YEAR = /\d{4}/u;

/** Whether two dates are the ends of one stretch: "from March to May", "between 2010 and 2015". */
function isRange(text: string, from: FoundDate, to: FoundDate): boolean {
  const lead = text.slice(Math.max(0, from.start - 14), from.start);
  const joint = text.slice(from.end, to.start);
  return (TO.test(joint) && LEADS_FROM.test(lead)) || (AND.test(joint) && LEADS_BETWEEN.test(lead));
}

/** The part of a value behind its year: "-03", also of a month that nothing gives a year. */
function withoutYear(text: string, { value, start, end }: FoundDate): string {
  if (value) return value.includes("/") ? "" : value.slice(4);
  const month = monthNumber(text.slice(start, end).split(/\s/u).at(-1));
  return month > 0 ? `-${String(month).padStart(2, "0")}` : "";
}

/** "between March and May 2023": the year stands beside the second month only, and counts for both. */
function withYearOf(text: string, from: FoundDate, to: FoundDate): FoundDate {
  const saysYear = ({ start, end }: FoundDate): boolean => YEAR.test(text.slice(start, end));
  const rest = withoutYear(text, from);
  if (rest === "" || !to.value || !saysYear(to) || saysYear(from)) return from;
  const year = Number(to.value.slice(0, 4));
  return { ...from, value: isoYear(rest > to.value.slice(4) ? year - 1 : year) + rest };
}

/** The dates of a text, in order; one that opens a stretch says until when it lasts. */
export function withRanges(text: string, dates: readonly FoundDate[]): FoundDate[] {
  return dates.map((date, at) => {
    const to = dates[at + 1];
    if (!to || !isRange(text, date, to)) return date;
    const from = withYearOf(text, date, to);
    const until = to.value?.split("/").at(-1);
    return from.value && until && until > from.value ? { ...from, until } : from;
  });
}
