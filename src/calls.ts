import { loadExports } from "./answering/exporting/loading.ts";
import type { App } from "./app.ts";
import { type Arguments, WrongArgument } from "./arguments.ts";
import { checkCorpus, checkSettings } from "./check-up.ts";
import { type Config, WrongConfig } from "./config.ts";
import { annotate } from "./console/annotate.ts";
import { type Write, writerFor } from "./console/output.ts";
import { prompt } from "./console/prompt.ts";
import { answerLines, answerOne, type Format, requestFrom } from "./console/requests.ts";
import { styleFor } from "./console/style.ts";
import { MissingCorpus } from "./corpus/files.ts";
import { isFault, lineOf } from "./finding.ts";
import { createApp } from "./library/opening.ts";
import { sizeOf } from "./size.ts";
import { warmUp } from "./warm-up.ts";

/** What a call of the command line works with. */
interface Call {
  readonly args: Arguments;
  readonly config: Config;
  /** What is wrong with the settings, a sentence each. */
  readonly faults: readonly string[];
}

const write: Write = writerFor(process.stdout);

/** Everything but answers goes to standard error. */
export const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** More files than these are counted, not named. */
const MOST_NAMED = 20;

/** Loads the corpus and says what was left out. */
async function open({ args: { corpus }, config: { pages } }: Call): Promise<App> {
  const app = await createApp(corpus, pages);
  const { problems, size } = app;
  for (const { file, reason } of problems.slice(0, MOST_NAMED)) tell(`${file}: it ${reason}.`);
  if (problems.length > MOST_NAMED) tell(`… and ${problems.length - MOST_NAMED} more.`);
  if (size.articles === 0) throw new MissingCorpus(`No article could be read from ${corpus.join(", ")}.`);
  return app;
}

/** The name of the format for people, which is no file. */
const TEXT = "text";

async function formatFor({ args: { format, limit }, config }: Call): Promise<Format> {
  const exports = await loadExports();
  const wanted = exports.find(({ name }) => name === format);
  if (!wanted && format !== TEXT)
    throw new WrongArgument(
      `--format takes ${TEXT}, ${exports.map(({ name }) => name).join(", ")}, not "${format.slice(0, 40)}".`,
    );
  const style = styleFor(Boolean(process.stdout.isTTY) && config.colours);
  return { export: wanted, exports, limit, style };
}

async function runConsole(call: Call): Promise<number> {
  const format = await formatFor(call);
  const app = await open(call);
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    await answerLines(app, process.stdin, format, write);
    return 0;
  }
  tell(`Ibid · ${sizeOf(app)} · /help shows what can be asked, Ctrl+D leaves`);
  await prompt(app, format, write);
  return 0;
}

async function runRequest(call: Call): Promise<number> {
  const format = await formatFor(call);
  return answerOne(await open(call), requestFrom(call.args.words), format, write, tell);
}

async function runAnnotate(call: Call): Promise<number> {
  await annotate(await open(call), (line) => write(`${line}\n`));
  return 0;
}

const discordConfig = ({ config: { token = "", applicationId, api, style, mentions, limits } }: Call) => ({
  token,
  applicationId,
  api,
  style,
  mentions,
  limits,
});

async function runDiscord(call: Call): Promise<number> {
  const { startDiscord } = await import("./discord/start.ts");
  const app = await open(call);
  tell(`Ibid · ${sizeOf(app)}`);
  await warmUp(app);
  const bot = await startDiscord(app, discordConfig(call), tell);
  void app.gatherNames();
  const { exitCode } = await bot.done;
  return exitCode;
}

const print = (line: string): void => void write(`${line}\n`);

async function runRegister(call: Call): Promise<number> {
  const { registerCommands } = await import("./discord/register.ts");
  const { guild, dryRun, clear } = call.args;
  const { commands } = await open(call);
  await registerCommands(commands, discordConfig(call), { guild, dryRun, clear }, print);
  return 0;
}

async function runDoctor({ args, config, ...call }: Call): Promise<number> {
  const { doctorDiscord } = await import("./discord/doctor/doctor.ts");
  const { app, findings } = await checkCorpus(args.corpus, config.pages);
  const own = [...checkSettings(call.faults), ...findings];
  for (const finding of own) print(lineOf(finding));
  const settings = discordConfig({ args, config, ...call });
  const discordIsWell = await doctorDiscord(app.commands, settings, { guild: args.guild }, print);
  return discordIsWell && !own.some(isFault) ? 0 : 1;
}

async function runStart(call: Call): Promise<number> {
  if (call.config.token !== undefined) return runDiscord(call);
  tell("No DISCORD_TOKEN is set, so this is the console.");
  tell('To put Ibid on Discord, follow "Put it on Discord" in README.md, then npm start again.');
  return runConsole(call);
}

const RUNS: Readonly<Record<string, (call: Call) => Promise<number>>> = {
  start: runStart,
  annotate: runAnnotate,
  discord: runDiscord,
  register: runRegister,
  doctor: runDoctor,
};

/** Does what the command line asks for. Gives the exit code. Throws WrongConfig for wrong settings, which the doctor explains. */
export function runCall(args: Arguments, config: Config, faults: readonly string[]): Promise<number> {
  const [first, ...more] = args.words;
  const call = { args, config, faults };
  const run =
    first !== undefined && more.length === 0 && Object.hasOwn(RUNS, first) ? RUNS[first] : undefined;
  if (faults.length > 0 && run !== runDoctor)
    throw new WrongConfig(`Mend the settings in .env: ${faults.join("; ")}.`);
  if (first === undefined) return runConsole(call);
  return run ? run(call) : runRequest(call);
}
