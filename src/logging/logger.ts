import { cleanerFor } from "./cleaning.ts";
import { LEVELS, type Level, type Log } from "./log.ts";

/** How a log is written: as sentences for people, or as one JSON object a line. */
export type LogFormat = "plain" | "json";

export interface LogSettings {
  readonly format: LogFormat;
  /** What matters less is left out. */
  readonly level: Level;
  /** Values that must never be shown, such as the token. */
  readonly secrets: readonly string[];
}

type Write = (text: string) => void;

/** Keeps the promise of a log: who logs goes on, even where nothing can be written. */
const harmless =
  (log: Log): Log =>
  (line, detail) => {
    try {
      log(line, detail);
    } catch {
      // There is nobody left to tell.
    }
  };

/** The sentence alone: what it says is all that people need, and those who keep logs add the time. */
export function plainLog({ level, secrets }: Omit<LogSettings, "format">, write: Write): Log {
  const clean = cleanerFor(secrets);
  const least = LEVELS.indexOf(level);
  return harmless((line, { level: its = "info" } = {}) => {
    if (LEVELS.indexOf(its) >= least) write(`${clean(line)}\n`);
  });
}

/** A log that writes lines of at most 2 KB a field, in which nothing is secret and nothing acts. */
export async function loggerFor({ format, ...settings }: LogSettings, write: Write): Promise<Log> {
  if (format === "plain") return plainLog(settings, write);
  // Loaded where it is asked for: a call on the terminal would wait 20 ms for it.
  const { structuredLog } = await import("./structured.ts");
  return harmless(structuredLog(settings.level, cleanerFor(settings.secrets), write));
}
