import type { Narrowed } from "../../../../text/language.ts";
import { PUBLISHED, PUBLISHING, STATING } from "../../data/narrowing-words.ts";
import { addDays, isoDay, parseDay } from "../../dates/calendar.ts";
import { daysNamed } from "../../dates/days-named.ts";

const PREPOSITION = "since|starting|after|from|until|till|up to|before|in|during|on|of";
/** The last words that may name days. */
const AT_END = new RegExp(`^(?<head>\\S.*)\\s(?<preposition>${PREPOSITION})\\s(?<days>\\S.{1,38})$`, "iu");
const BARE_AT_END =
  /^(?<head>\S.*)\s(?<days>yesterday|today|(?:this|last) (?:week|month|year)|(?:in |over )?(?:the )?(?:last|past) (?:\S{1,12} )?(?:days?|weeks?|months?|years?))$/iu;

const OF_PUBLISHED = new RegExp(`^(?:(?:any|all|the|some|more)\\s){0,2}${PUBLISHED}\\s(?:\\S.*)$`, "iu");
const BY_PUBLISHING = new RegExp(
  `^(?<head>\\S.*?)(?<!\\b(?:is|was|are|were|been|be|not|article|report)),?\\s${PUBLISHING}$`,
  "iu",
);
/** "What has Ada said about it since May": what was said is reported at once. */
const OF_SPEECH = /^what (?:else )?(?:has|have|did)\s\S.{0,200}\s(?:said|say)(?:\s|$)/iu;
const STATES = new RegExp(`\\b${STATING}\\b|['’]s\\b`, "iu");
const LONGEST_TOPIC = 60;

const next = (day: string, steps: number): string => {
  const at = parseDay(day);
  return at ? isoDay(addDays(at, steps)) : day;
};

/** The filters that a preposition and the words of a day make. */
function filtersOf(preposition: string, words: string, today: string): Narrowed["filters"] | null {
  const days = daysNamed(words, today);
  if (days === null) return null;
  switch (preposition.toLowerCase()) {
    case "since":
    case "starting":
      return { since: words };
    case "after":
      return { since: next(days.to, 1) };
    case "until":
    case "till":
    case "up to":
      return { until: words };
    case "before":
      return { until: next(days.from, -1) };
    default:
      return { since: words, until: words };
  }
}

/** A few words that neither ask nor state anything. */
const isTopic = (head: string): boolean => head.length <= LONGEST_TOPIC && !STATES.test(head);

/**
 * The line without the days of publication at its end; null where there are none, or where they could as well be those
 * of what happened. What happened since a day is told only by articles since then, so a mere topic may have that.
 */
export function withoutDays(line: string, today: string): Narrowed | null {
  const {
    head = "",
    preposition = "in",
    days = "",
  } = (AT_END.exec(line) ?? BARE_AT_END.exec(line))?.groups ?? {};
  const filters = head === "" ? null : filtersOf(preposition, days, today);
  if (filters === null) return null;
  const published = BY_PUBLISHING.exec(head)?.groups?.["head"];
  if (published !== undefined) return { rest: published, filters };
  if (OF_PUBLISHED.test(head)) return { rest: head, filters };
  const isSince = filters.since !== undefined && filters.until === undefined;
  return isSince && (OF_SPEECH.test(head) || isTopic(head)) ? { rest: head, filters } : null;
}
