import { NAMED_DAYS, WEEKDAYS } from "../data/calendar-words.ts";
import { anyOf } from "../patterns.ts";
import { table } from "../tables.ts";
import { addDays, type Day, isoDay, mondayOf } from "./calendar.ts";
import { looksAhead } from "./direction.ts";
import { type DateForm, type Place, type Reading, reading } from "./form.ts";

const OFFSETS = table<number>({
  "the day before yesterday": -2,
  yesterday: -1,
  "last night": -1,
  today: 0,
  tonight: 0,
  "this morning": 0,
  "this afternoon": 0,
  "this evening": 0,
  tomorrow: 1,
  "the day after tomorrow": 2,
});
const PART = "(?:\\s(?:morning|afternoon|evening|night))?";

/** Yesterday, today, tomorrow. A capital inside a sentence makes it a name. */
const nearDay: DateForm = {
  pattern: new RegExp(`(?<![\\p{L}\\d-])(?<words>${anyOf(OFFSETS.keys())})${PART}(?![\\p{L}-])`, "giu"),
  read: ({ words = "" }, { text, start, published }) => {
    const opens = /(?:^|[.!?:“”"‘’'(—–-])\s{0,2}$/u.test(text.slice(Math.max(0, start - 3), start));
    if (/^\p{Lu}/u.test(words) && !opens) return null;
    const offset = OFFSETS.get(words.toLowerCase().replaceAll(/\s/gu, " ")) ?? 0;
    return reading(published && isoDay(addDays(published, offset)));
  },
};

const WEEKS = table<number>({ last: -7, this: 0, next: 7 });

/** The newest such day up to `published`, itself included. */
const latest = (published: Day, weekday: number): Day =>
  addDays(published, -((published.getUTCDay() - weekday + 7) % 7));

function weekdayOf(published: Day, weekday: number, which: string, week: string, ahead: () => boolean): Day {
  if (week) return addDays(mondayOf(published), ((weekday + 6) % 7) + (WEEKS.get(week) ?? 0));
  const past = latest(published, weekday);
  const isToday = past.getTime() === published.getTime();
  if (which === "last" || which === "past") return isToday ? addDays(past, -7) : past;
  if (which === "next" || which === "coming") return addDays(past, 7);
  if (isToday) return past;
  return which === "this" || ahead() ? addDays(past, 7) : past;
}

function readWeekday(name: string, which: string, week: string, place: Place): Reading {
  const { published } = place;
  if (!published) return {};
  return reading(isoDay(weekdayOf(published, WEEKDAYS.get(name) ?? 0, which, week, () => looksAhead(place))));
}

/**
 * Thursday, last Thursday, Thursday night, Thursday last week; no "Thursdays", no "Black Friday", no "the Sunday Post".
 */
const weekday: DateForm = {
  pattern: new RegExp(
    `(?<!\\b(?:${NAMED_DAYS.join("|")})\\s)(?<![\\p{L}-])(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?:\\s(?:coming|past))?|[Cc]oming|[Pp]ast)\\s)?` +
      `(?<name>${anyOf(WEEKDAYS.keys())})${PART}(?:\\s(?<week>last|this|next)\\sweek)?(?![\\p{L}-])`,
    "gu",
  ),
  read: ({ which = "", name = "", week = "" }, place) => {
    const named = /\bthe\s$/iu.test(place.text.slice(Math.max(0, place.start - 4), place.start));
    if (named && /^\s\p{Lu}/u.test(place.text.slice(place.end, place.end + 2))) return null;
    return readWeekday(name, which.toLowerCase().split(/\s/u).at(-1) ?? "", week, place);
  },
};

export const dayForms: readonly DateForm[] = [nearDay, weekday];
