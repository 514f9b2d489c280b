import { type App, createApp } from "./app.ts";
import type { Arguments } from "./arguments.ts";
import type { Config } from "./config.ts";
import { annotate } from "./console/annotate.ts";
import { type Write, writerFor } from "./console/output.ts";
import { prompt } from "./console/prompt.ts";
import { answerLines, answerOne, type Format, requestFrom } from "./console/requests.ts";
import { styleFor } from "./console/style.ts";
import { MissingCorpus } from "./corpus/files.ts";

/** What a call of the command line works with. */
interface Call {
  readonly args: Arguments;
  readonly config: Config;
}

const write: Write = writerFor(process.stdout);

/** Everything but answers goes to standard error. */
export const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** More files than these are counted, not named. */
const MOST_NAMED = 20;

const plural = (count: number, noun: string): string =>
  `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

const sizeOf = ({ size }: App): string =>
  `${plural(size.articles, "article")}, ${plural(size.sentences, "sentence")}`;

/** Loads the corpus and says what was left out. */
async function open({ args: { corpus } }: Call): Promise<App> {
  const app = await createApp(corpus);
  const { problems, size } = app;
  for (const { file, reason } of problems.slice(0, MOST_NAMED)) tell(`${file}: it ${reason}.`);
  if (problems.length > MOST_NAMED) tell(`… and ${problems.length - MOST_NAMED} more.`);
  if (size.articles === 0) throw new MissingCorpus(`No article could be read from ${corpus.join(", ")}.`);
  return app;
}

const formatFor = ({ args: { json, limit }, config }: Call): Format => ({
  json,
  limit,
  style: styleFor(Boolean(process.stdout.isTTY) && config.colours),
});

async function runConsole(call: Call): Promise<number> {
  const app = await open(call);
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    await answerLines(app, process.stdin, formatFor(call), write);
    return 0;
  }
  tell(`Ibid · ${sizeOf(app)} · /help shows what can be asked, Ctrl+D leaves`);
  await prompt(app, formatFor(call), write);
  return 0;
}

const runRequest = async (call: Call): Promise<number> =>
  answerOne(await open(call), requestFrom(call.args.words), formatFor(call), write, tell);

async function runAnnotate(call: Call): Promise<number> {
  await annotate(await open(call), (line) => write(`${line}\n`));
  return 0;
}

const discordConfig = ({ config: { token = "", applicationId, api, style, mentions } }: Call) => ({
  token,
  applicationId,
  api,
  style,
  mentions,
});

async function runDiscord(call: Call): Promise<number> {
  const { startDiscord } = await import("./discord/start.ts");
  const app = await open(call);
  tell(`Ibid · ${sizeOf(app)}`);
  const bot = await startDiscord(app, discordConfig(call), tell);
  void app.gatherNames();
  const { exitCode } = await bot.done;
  return exitCode;
}

const print = (line: string): void => void write(`${line}\n`);

async function runRegister(call: Call): Promise<number> {
  const { registerCommands } = await import("./discord/register.ts");
  const { guild, dryRun } = call.args;
  const { commands } = await open(call);
  await registerCommands(commands, discordConfig(call), { guild, dryRun }, print);
  return 0;
}

/** The corpus' line of the doctor; the commands are checked without it where it is missing. */
async function checkCorpus(call: Call): Promise<App | undefined> {
  try {
    const app = await open(call);
    print(`ok    corpus: ${sizeOf(app)}`);
    return app;
  } catch (error) {
    if (!(error instanceof MissingCorpus)) throw error;
    print(`FAIL  corpus: ${error.message} Fix: set IBID_CORPUS to a folder of articles.`);
    return undefined;
  }
}

async function runDoctor(call: Call): Promise<number> {
  const { doctorDiscord } = await import("./discord/doctor.ts");
  const app = await checkCorpus(call);
  const { commands } = app ?? (await createApp([]));
  const healthy = await doctorDiscord(commands, discordConfig(call), print);
  return healthy && app !== undefined ? 0 : 1;
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

/** Does what the command line asks for. Gives the exit code. */
export function runCall(args: Arguments, config: Config): Promise<number> {
  const [first, ...more] = args.words;
  const call = { args, config };
  if (first === undefined) return runConsole(call);
  const run = more.length === 0 && Object.hasOwn(RUNS, first) ? RUNS[first] : undefined;
  return run ? run(call) : runRequest(call);
}
