import { pino } from "pino";
import type { Clean } from "./cleaning.ts";
import type { Fields, Level, Log } from "./log.ts";

const MOST_FIELDS = 20;

/** What stands in every line: pino would write a field of such a name beside it, and readers take the last. */
const OWN: ReadonlySet<string> = new Set(["time", "level", "name", "message"]);

/** Anything else, an error above all, may carry what people wrote where nobody looks through it. */
const isValue = (value: unknown): value is Fields[string] =>
  value === null || ["string", "number", "boolean"].includes(typeof value);

function cleanFields(fields: object, clean: Clean): Record<string, unknown> {
  const all = Object.entries(fields)
    .slice(0, MOST_FIELDS)
    .filter(([, value]) => isValue(value))
    .map(([name, value]) => [clean(name), typeof value === "string" ? clean(value) : value]);
  return Object.fromEntries(all.filter(([name]) => !OWN.has(name)));
}

/** A log of one JSON object a line. pino writes them; each text is cleaned as it gets there. */
export function structuredLog(level: Level, clean: Clean, write: (text: string) => void): Log {
  const logger = pino(
    {
      level,
      // No number of the process and no name of the machine.
      base: null,
      messageKey: "message",
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        level: (label) => ({ level: label }),
        // Fields get here as one object: fields named as those of a request would be taken for one.
        log: ({ name, fields }) => ({ name, ...cleanFields(Object(fields), clean) }),
      },
      serializers: { name: clean, message: clean },
    },
    // Not pino's own, which writes later: a line has left before the log returns.
    { write },
  );
  return (line, { level: its = "info", name = "ibid", fields = {} } = {}) =>
    logger[its]({ name, fields }, line);
}
