import { loadExports } from "./answering/exporting/loading.ts";
import { WrongArgument } from "./arguments.ts";
import { type Call, inBackground, over, print, write } from "./calls/call.ts";
import { runCorpus } from "./calls/corpus.ts";
import { discordConfig, runDiscord } from "./calls/discord.ts";
import { checkCorpus, checkSettings } from "./check-up.ts";
import { WrongConfig } from "./config.ts";
import { annotate } from "./console/annotate.ts";
import { isKeepingWord } from "./console/keeping/keeping.ts";
import { prompt } from "./console/prompt.ts";
import { answerLines, answerOne, type Format, requestFrom } from "./console/requests.ts";
import { styleFor } from "./console/style.ts";
import { isFault, lineOf } from "./finding.ts";
import type { Library } from "./library/library.ts";
import { watch } from "./library/watching.ts";
import { loadArticles, openLibraryFor } from "./loading.ts";
import type { Log } from "./logging/log.ts";
import { sizeOf } from "./size.ts";

/** Does something with the articles. Rejects with MissingCorpus where there are none. */
const withArticles = async <T>(call: Call, work: (library: Library) => Promise<T>): Promise<T> =>
  over(await loadArticles({ ...call, serves: false }, call.log), work);

/** The name of the format for people, which is no file. */
const TEXT = "text";

async function formatFor({ args: { format, limit }, config }: Call): Promise<Format> {
  const exports = await loadExports();
  const wanted = exports.find(({ name }) => name === format);
  if (!wanted && format !== TEXT)
    throw new WrongArgument(
      `--format takes ${TEXT}, ${exports.map(({ name }) => name).join(", ")}, not "${format.slice(0, 40)}".`,
    );
  const isTerminal = Boolean(process.stdout.isTTY);
  return { export: wanted, exports, limit, style: styleFor(isTerminal && config.colours), isTerminal };
}

async function runPrompt(library: Library, format: Format, log: Log): Promise<void> {
  log(`Ibid · ${sizeOf(library.app)} · /help shows what can be asked, Ctrl+D leaves`);
  const watching = watch(library, log);
  inBackground(library.prepare(), log);
  await prompt(library, format, write);
  watching.stop();
}

async function runConsole(call: Call): Promise<number> {
  const format = await formatFor(call);
  await withArticles(call, (library) =>
    process.stdin.isTTY && process.stdout.isTTY
      ? runPrompt(library, format, call.log)
      : answerLines(library.app, process.stdin, format, write),
  );
  return 0;
}

async function runRequest(call: Call): Promise<number> {
  const format = await formatFor(call);
  return withArticles(call, ({ app }) =>
    answerOne(app, requestFrom(call.args.words), format, write, call.log),
  );
}

async function runAnnotate(call: Call): Promise<number> {
  await withArticles(call, ({ app }) => annotate(app, (line) => write(`${line}\n`)));
  return 0;
}

async function runRegister(call: Call): Promise<number> {
  const { registerCommands } = await import("./discord/register.ts");
  const { guild, dryRun, clear } = call.args;
  const library = await openLibraryFor({ ...call, serves: false }, call.log);
  await over(library, ({ app: { commands } }) =>
    registerCommands(commands, discordConfig(call), { guild, dryRun, clear }, print),
  );
  return 0;
}

async function runDoctor({ args, config, ...call }: Call): Promise<number> {
  const { doctorDiscord } = await import("./discord/doctor/doctor.ts");
  const { app, findings } = await checkCorpus(args.corpus, config);
  const own = [...checkSettings(call.faults), ...findings];
  for (const finding of own) print(lineOf(finding));
  const settings = discordConfig({ args, config, ...call });
  const discordIsWell = await doctorDiscord(app.commands, settings, { guild: args.guild }, print);
  return discordIsWell && !own.some(isFault) ? 0 : 1;
}

async function runStart(call: Call): Promise<number> {
  if (call.config.token !== undefined) return runDiscord(call);
  call.log("No DISCORD_TOKEN is set, so this is the console.");
  call.log('To put Ibid on Discord, follow "Put it on Discord" in README.md, then npm start again.');
  return runConsole(call);
}

const RUNS: Readonly<Record<string, (call: Call) => Promise<number>>> = {
  start: runStart,
  annotate: runAnnotate,
  discord: runDiscord,
  register: runRegister,
  doctor: runDoctor,
};

/**
 * Does what the command line asks for. Gives the exit code. Throws WrongConfig for wrong settings, which the doctor
 * explains.
 */
export function runCall(call: Call): Promise<number> {
  const { args, faults } = call;
  const [first, ...more] = args.words;
  const isKeeping = first === "corpus" && (more.length === 0 || isKeepingWord(more[0]));
  const run = isKeeping
    ? runCorpus
    : first !== undefined && more.length === 0 && Object.hasOwn(RUNS, first)
      ? RUNS[first]
      : undefined;
  if (faults.length > 0 && run !== runDoctor)
    throw new WrongConfig(`Mend the settings in .env: ${faults.join("; ")}.`);
  if (first === undefined) return runConsole(call);
  return run ? run(call) : runRequest(call);
}
