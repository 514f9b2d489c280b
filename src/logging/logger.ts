import { inert, within } from "./inert.ts";
import { type Detail, type Fields, LEVELS, type Level, type Log } from "./log.ts";
import { type Scrub, scrubberFor } from "./scrubbing.ts";

/** How a log is written: as sentences for people, or as one JSON object a line. */
export type LogFormat = "plain" | "json";

export interface LogSettings {
  readonly format: LogFormat;
  /** What matters less is left out. */
  readonly level: Level;
  /** Values that must never be shown, such as the token. */
  readonly secrets: readonly string[];
}

/** Longest value of a field, in bytes. */
const MOST_BYTES = 2_048;
/** Of a longer text no more is looked at. */
const MOST_LOOKED_AT = 65_536;
/** What stands before a cut may be the first half of a secret. */
const LONGEST_SECRET = 1_000;
const MOST_FIELDS = 20;

/** A text as it may stand in a log: without secrets, on one line, in bounds. */
function safe(text: string, scrub: Scrub): string {
  const looked =
    text.length <= MOST_LOOKED_AT
      ? text
      : `${scrub(text.slice(0, MOST_LOOKED_AT)).slice(0, -LONGEST_SECRET)}…`;
  return within(inert(scrub(looked)), MOST_BYTES);
}

function safeFields(fields: Fields, scrub: Scrub): [string, string | number | boolean | null][] {
  return Object.entries(fields)
    .slice(0, MOST_FIELDS)
    .map(([name, value]) => [safe(name, scrub), typeof value === "string" ? safe(value, scrub) : value]);
}

/** `time` is in UTC, by ISO 8601. */
function jsonLine(
  line: string,
  { level = "info", name = "ibid", fields = {} }: Detail,
  scrub: Scrub,
): string {
  return JSON.stringify({
    ...Object.fromEntries(safeFields(fields, scrub)),
    time: new Date().toISOString(),
    level,
    name: safe(name, scrub),
    message: safe(line, scrub),
  });
}

/** The sentence alone: what it says is all that people need, and those who keep logs add the time. */
const plainLine = (line: string, _: Detail, scrub: Scrub): string => safe(line, scrub);

/** A log that writes lines of at most 2 KB a field, in which nothing is secret and nothing acts. */
export function loggerFor({ format, level, secrets }: LogSettings, write: (text: string) => void): Log {
  const scrub = scrubberFor(secrets);
  const least = LEVELS.indexOf(level);
  const render = format === "json" ? jsonLine : plainLine;
  return (line, detail = {}) => {
    if (LEVELS.indexOf(detail.level ?? "info") >= least) write(`${render(line, detail, scrub)}\n`);
  };
}
