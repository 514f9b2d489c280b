import type { Days } from "../../text/day.ts";
import { say } from "../../text/saying.ts";
import type { CorpusView } from "../command.ts";
import { Mistake } from "../mistake.ts";
import type { AskedFilters } from "./options.ts";
import { outletsNamed } from "./outlets.ts";

/** Filters as they are understood. */
export interface Filters {
  /** The first and the last day, ISO 8601. */
  readonly from?: string;
  readonly to?: string;
  /** The names of the outlets, as the articles print them; none where no article has such a one. */
  readonly outlets?: ReadonlySet<string>;
  readonly latest: boolean;
  /** As they would be typed. */
  readonly typed: string;
}

function daysOf(typed: string, name: string, { language }: CorpusView, today: string): Days {
  const days = language.daysNamed(typed, today);
  if (days) return days;
  throw new Mistake(
    "wrong-option",
    say(
      'The option {name} takes a date, and "{typed}" is none that I can read: write it like 2024, 2024-05, 17 May 2024 or last week.',
      { name, typed },
    ),
  );
}

const asTyped = ({ latest: _, ...filters }: AskedFilters): string =>
  Object.entries(filters)
    .map(([name, value]) => `${name}:${/\s/u.test(value) ? `"${value}"` : value}`)
    .join(" ");

/** Reads filters as of today. Throws Mistake for a date that is none and for an end before its beginning. */
export function readFilters(asked: AskedFilters, corpus: CorpusView, today: string): Filters {
  const { since, until, source, latest } = asked;
  const first = since === undefined ? null : { since, from: daysOf(since, "since", corpus, today).from };
  const last = until === undefined ? null : { until, to: daysOf(until, "until", corpus, today).to };
  if (first && last && first.from > last.to)
    throw new Mistake(
      "wrong-option",
      say("since:{since} is later than until:{until}, so nothing can lie between them; turn them round.", {
        since: first.since,
        until: last.until,
      }),
    );
  return {
    ...(first && { from: first.from }),
    ...(last && { to: last.to }),
    ...(source !== undefined && {
      outlets: new Set(outletsNamed(source, corpus).map(({ name }) => name)),
    }),
    latest,
    typed: asTyped(asked),
  };
}
