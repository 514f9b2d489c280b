import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from "../data/calendar-words.ts";
import { anyOf } from "../patterns.ts";

const FULL = anyOf(Object.keys(MONTHS));
const SHORT = anyOf(Object.keys(SHORT_MONTHS));

/** A month's name beside a day or year, where short forms need no full stop. */
export const MONTH = `(?<month>${FULL}|${SHORT}\\b\\.?)`;
/** A month's name alone: short forms need their full stop, or "Jan" and "Mar" would be dates. */
export const LONE_MONTH = `(?<month>${FULL}|${SHORT}\\.)`;
/** "May and", "May to": what follows is a month, too. */
export const MONTH_BEFORE = `(?:${FULL})\\s(?:and|or|to|through)`;

export const WEEKDAY_BEFORE = `(?:(?:${anyOf(Object.keys(WEEKDAYS))}|${anyOf(SHORT_WEEKDAYS)}\\b\\.?),?\\s(?:the\\s)?)?`;
export const STAGE_BEFORE = "(?:(?:[Mm]id|[Ee]arly|[Ll]ate)[-\\s])?";

export const YEAR_AFTER = "(?<year>(?:1\\d|20)\\d\\d)(?![\\d%]|[.,]\\d)";
export const TURN_AFTER = "(?:,?\\s(?:of\\s)?(?<turn>last|this|next)\\syear)?";

const TURNS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
export const yearsAway = (turn: string): number => TURNS[turn.toLowerCase()] ?? 0;

/** From 1 to 12. */
export const monthNumber = (name = ""): number => MONTHS[name] ?? SHORT_MONTHS[name.replace(".", "")] ?? 0;
