import type { Narrowed, Surroundings } from "../../../../text/language.ts";
import { CONTENTLESS } from "../../data/narrowing-words.ts";
import { unframed } from "../frame.ts";
import { withoutDays } from "./days.ts";
import { withoutLatest } from "./latest.ts";
import { withoutSource } from "./source.ts";

/** Longer lines are no short requests. */
const LONGEST = 160;
const ENDING = /[\s?!.]{1,20}$/u;
/** A wish for the newest, a day and an outlet: no line has more. */
const MOST_CUTS = 3;

const EMPTY = new RegExp(
  `^(?:(?:any|all|the|some|more)\\s){0,2}${CONTENTLESS}\\s(?:on|about|regarding|concerning|with|of)\\s(?=\\S)`,
  "iu",
);

/** "News since May" asks for nothing in particular. */
const NOTHING = new RegExp(
  `^(?:(?:any|all|the|some|more|what)\\s){0,2}(?:${CONTENTLESS}|articles?|reports?|stories)$`,
  "iu",
);

function cut(line: string, { today, isOutlet }: Surroundings): Narrowed | null {
  return withoutDays(line, today) ?? withoutSource(line, isOutlet) ?? withoutLatest(line);
}

/**
 * A line in plain words without the filters among them ("… since May 2024", "latest on …", "… according to the
 * Gazette"); null where it surely has none: in a question a day mostly is that of what happened, and stays.
 */
export function narrowed(line: string, around: Surroundings): Narrowed | null {
  if (line.length > LONGEST) return null;
  let rest = unframed(line.trim().replace(ENDING, ""));
  let filters: Narrowed["filters"] = {};
  for (let cuts = 0; cuts < MOST_CUTS; cuts++) {
    const found = cut(rest, around);
    if (!found) break;
    rest = found.rest.trim();
    filters = { ...found.filters, ...filters };
  }
  return Object.keys(filters).length === 0 || NOTHING.test(rest)
    ? null
    : { rest: rest.replace(EMPTY, ""), filters };
}
