import manifest from "../package.json" with { type: "json" };
import { DEFAULT_LIMIT } from "./app.ts";
import { readArguments, USAGE, WrongArgument } from "./arguments.ts";
import { tell } from "./calls/call.ts";
import { runCall } from "./calls.ts";
import { readSettings, WrongConfig } from "./config.ts";
import { MissingCorpus } from "./corpus/files.ts";
import { Misfit } from "./modules.ts";

/** Exit codes beyond those of the single request. */
const WRONG = 2;
const BUG = 70;

async function main(): Promise<number> {
  const { config, faults } = readSettings();
  const args = readArguments(process.argv.slice(2), { corpus: config.corpus, limit: DEFAULT_LIMIT });
  if (!args.help && !args.version) return runCall(args, config, faults);
  process.stdout.write(args.help ? USAGE : `${manifest.version}\n`);
  return 0;
}

/** What the one who started the program can mend; everything else is a bug. */
const isTheirs = (error: unknown): error is Error & { readonly exitCode?: unknown } =>
  error instanceof WrongArgument ||
  error instanceof WrongConfig ||
  error instanceof MissingCorpus ||
  (error instanceof Error && error.name === "SettingsFault");

const bugReport = (error: unknown): string => {
  const what = error instanceof Error ? `${error.name}: ${error.message.split("\n")[0]}` : typeof error;
  return `Ibid stopped because of a bug in it (${what}). Please report it with what you asked.`;
};

try {
  process.exitCode = await main();
} catch (error) {
  if (isTheirs(error)) {
    tell(error.message);
    process.exitCode = typeof error.exitCode === "number" ? error.exitCode : WRONG;
  } else {
    tell(error instanceof Misfit ? `${error.message}.` : bugReport(error));
    process.exitCode = BUG;
  }
}
