import manifest from "../package.json" with { type: "json" };
import { DEFAULT_LIMIT } from "./app.ts";
import { type Arguments, readArguments, USAGE, WrongArgument } from "./arguments.ts";
import { runCall } from "./calls.ts";
import { type Config, readSettings, WrongConfig } from "./config.ts";
import { MissingCorpus } from "./corpus/files.ts";
import { describeError } from "./logging/describing.ts";
import type { Log } from "./logging/log.ts";
import { loggerFor, plainLog } from "./logging/logger.ts";
import { Misfit } from "./modules.ts";
import { HeldFolder } from "./service/holding.ts";
import { systemCodeOf } from "./storage/system-code.ts";

/** Exit codes beyond those of the single request. */
const WRONG = 2;
const BUG = 70;
/** What runs for long is not started again after this one. */
const SETTINGS = 78;
const LATER = 75;

/** A service that has ended lingers no longer, whatever is still open. */
const LINGER_MS = 1_000;

/** All but answers goes to standard error, which passes a line on at once unless its reader is far behind. */
const write = (text: string): void => void process.stderr.write(text);
// Who reads it may have gone away.
process.stderr.on("error", () => undefined);

let log: Log = plainLog({ level: "info", secrets: [] }, write);
let serves = false;

/** Whether it runs until it is stopped, and those who keep logs read what it says. */
const isService = ({ words }: Arguments, { token }: Config): boolean =>
  words.length === 1 && (words[0] === "discord" || (words[0] === "start" && token !== undefined));

async function main(): Promise<number> {
  const { config, faults } = readSettings();
  const secrets = config.token === undefined ? [] : [config.token];
  log = plainLog({ level: "info", secrets }, write);
  const args = readArguments(process.argv.slice(2), { corpus: config.corpus, limit: DEFAULT_LIMIT });
  serves = isService(args, config);
  if (serves) log = await loggerFor({ ...config.log, secrets }, write);
  if (!args.help && !args.version) return runCall({ args, config, faults, log });
  process.stdout.write(args.help ? USAGE : `${manifest.version}\n`);
  return 0;
}

/** What the one who started the program can mend; everything else is a bug. */
const isTheirs = (error: unknown): error is Error & { readonly exitCode?: unknown } =>
  error instanceof WrongArgument ||
  error instanceof WrongConfig ||
  error instanceof MissingCorpus ||
  error instanceof HeldFolder ||
  (error instanceof Error && error.name === "SettingsFault");

const bugReport = (error: unknown): string =>
  `Ibid stopped because of a bug in it (${describeError(error)}). Please report it with what you asked.`;

/** What a disk or a network folder may say for a while; a supervisor is to start the bot again then. */
const PASSING = /^E(?:IO|MFILE|NFILE|NOMEM|AGAIN|BUSY|STALE|TIMEDOUT|HOSTDOWN|HOSTUNREACH|NOTCONN)$/;

const settingsCode = (error: unknown): number => (PASSING.test(systemCodeOf(error) ?? "") ? LATER : SETTINGS);

/** Tells why it ends, and gives the exit code. */
function explain(error: unknown): number {
  if (isTheirs(error)) {
    log(error.message, { level: "error", name: "stopped" });
    return typeof error.exitCode === "number" ? error.exitCode : serves ? settingsCode(error) : WRONG;
  }
  log(error instanceof Misfit ? `${error.message}.` : bugReport(error), { level: "error", name: "bug" });
  return BUG;
}

process.on("uncaughtException", (error) => process.exit(explain(error)));

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = explain(error);
}
if (serves) setTimeout(() => process.exit(), LINGER_MS).unref();
