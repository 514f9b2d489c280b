import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from "../data/calendar-words.ts";
import { anyOf } from "../patterns.ts";
import { table } from "../tables.ts";

const FULL = anyOf(MONTHS.keys());
const SHORT = anyOf(SHORT_MONTHS.keys());

/** A month's name beside a day or year, where short forms need no full stop. */
export const MONTH = `(?<month>${FULL}|${SHORT}\\b\\.?)`;
/** A month's name alone: short forms need their full stop, or "Jan" and "Mar" would be dates. */
export const LONE_MONTH = `(?<month>${FULL}|${SHORT}\\.)`;
/** "May and", "May to": what follows is a month, too. */
export const MONTH_BEFORE = `(?:${FULL})\\s(?:and|or|to|through)`;

export const WEEKDAY_BEFORE = `(?:(?:${anyOf(WEEKDAYS.keys())}|${anyOf(SHORT_WEEKDAYS)}\\b\\.?),?\\s(?:the\\s)?)?`;
export const STAGE_BEFORE = "(?:(?:[Mm]id|[Ee]arly|[Ll]ate)[-\\s])?";

export const YEAR_AFTER = "(?<year>(?:1\\d|20)\\d\\d)(?![\\d%]|[.,]\\d)";
export const TURN_AFTER = "(?:,?\\s(?:of\\s)?(?<turn>last|this|next)\\syear)?";

const TURNS = table<number>({ last: -1, this: 0, next: 1 });
export const yearsAway = (turn: string): number => TURNS.get(turn.toLowerCase()) ?? 0;

/** From 1 to 12. */
export const monthNumber = (name = ""): number =>
  MONTHS.get(name) ?? SHORT_MONTHS.get(name.replace(".", "")) ?? 0;
