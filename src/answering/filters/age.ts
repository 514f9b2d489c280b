import { daysBetween } from "../../text/day.ts";
import { type Saying, sayCount } from "../../text/saying.ts";
import { type Answer, citationsOf } from "../answer.ts";
import { newestFirst } from "../by-day.ts";
import type { Context } from "../command.ts";
import type { Filters } from "./reading.ts";

/** An answer older than this is old where nothing else was asked; and where the latest was. */
const OLD_DAYS = 365;
const OLD_LATEST_DAYS = 90;
/** A corpus of one time is an archive: its age is no news. The newest article must be so much newer. */
const NEWER_DAYS = 90;
const MONTH_DAYS = 30.44;
/** From two years on, years are counted. */
const MOST_MONTHS = 24;

const dayOf = (date: string | null | undefined): string | undefined =>
  date && /^\d{4}-\d\d-\d\d/u.test(date) ? date.slice(0, 10) : undefined;

/** Whether the corpus has much newer articles, so that the age of these says something. */
function hasNewer(day: string, { corpus }: Context): boolean {
  const newest = dayOf(newestFirst(corpus.articles)[0]?.date);
  return newest !== undefined && daysBetween(day, newest) >= NEWER_DAYS;
}

function telling(day: string, days: number): Saying {
  const months = Math.floor(days / MONTH_DAYS);
  const values = { day: { day } };
  if (months < MOST_MONTHS)
    return sayCount(
      months,
      "The newest of these is from {day}, one month before today.",
      "The newest of these is from {day}, {count} months before today.",
      values,
    );
  return sayCount(
    Math.floor(days / 365.25),
    "The newest of these is from {day}, one year before today.",
    "The newest of these is from {day}, {count} years before today.",
    values,
  );
}

/** How old the newest article of an answer is, where it is old; nothing where the asker wants what is old. */
export function ageOf(answer: Answer, filters: Filters, context: Context): readonly Saying[] {
  if (answer.ofOneArticle || answer.claims || filters.to !== undefined) return [];
  const articles = [...(answer.said ?? []), ...citationsOf(answer)].flatMap(({ sentence, alsoIn }) =>
    [sentence, ...alsoIn].map(({ article }) => article),
  );
  const days = articles.map(({ date }) => dayOf(date));
  const newest = days
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1);
  // An article without a date may be the newest.
  if (newest === undefined || days.includes(undefined)) return [];
  const old = daysBetween(newest, context.today);
  if (old <= (filters.latest ? OLD_LATEST_DAYS : OLD_DAYS)) return [];
  return filters.latest || hasNewer(newest, context) ? [telling(newest, old)] : [];
}
