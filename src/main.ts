import { type App, createApp, DEFAULT_LIMIT } from "./app.ts";
import { type Arguments, readArguments, USAGE, WrongArgument } from "./arguments.ts";
import { type Config, readConfig, WrongConfig } from "./config.ts";
import { annotate } from "./console/annotate.ts";
import { writerFor } from "./console/output.ts";
import { prompt } from "./console/prompt.ts";
import { answerLines, answerOne, plainFormat, requestFrom } from "./console/requests.ts";
import { styleFor } from "./console/style.ts";
import { MissingCorpus } from "./corpus/files.ts";
import { Misfit } from "./modules.ts";

/** Exit codes beyond those of the single request. */
const WRONG = 2;
const BUG = 70;

const write = writerFor(process.stdout);
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

const plural = (count: number, noun: string): string =>
  `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

/** More files than these are counted, not named. */
const MOST_NAMED = 20;

/** Loads the corpus and says on standard error what was left out. */
async function open({ corpus }: Arguments): Promise<App> {
  const app = await createApp(corpus);
  const { problems, size } = app;
  for (const { file, reason } of problems.slice(0, MOST_NAMED)) tell(`${file}: it ${reason}.`);
  if (problems.length > MOST_NAMED) tell(`… and ${problems.length - MOST_NAMED} more.`);
  if (size.articles === 0) throw new MissingCorpus(`No article could be read from ${corpus.join(", ")}.`);
  return app;
}

const sizeOf = ({ size }: App): string =>
  `${plural(size.articles, "article")}, ${plural(size.sentences, "sentence")}`;

async function runConsole(args: Arguments, config: Config): Promise<number> {
  const app = await open(args);
  const atTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  const colours = Boolean(process.stdout.isTTY) && config.colours;
  const format = { json: args.json, limit: args.limit, style: styleFor(colours) };
  if (!atTerminal) {
    await answerLines(app, process.stdin, format, write);
    return 0;
  }
  tell(`Ibid · ${sizeOf(app)} · /help shows what can be asked, Ctrl+D leaves`);
  await prompt(app, format, write);
  return 0;
}

async function runRequest(args: Arguments, config: Config): Promise<number> {
  const colours = Boolean(process.stdout.isTTY) && config.colours;
  const format = { ...plainFormat(args.json, args.limit), style: styleFor(colours) };
  return answerOne(await open(args), requestFrom(args.words), format, write);
}

async function runAnnotate(args: Arguments): Promise<number> {
  await annotate(await open(args), (line) => write(`${line}\n`));
  return 0;
}

const discordConfig = ({ token = "", applicationId, api, style }: Config) => ({
  token,
  applicationId,
  api,
  style,
});

async function runDiscord(args: Arguments, config: Config): Promise<number> {
  const { startDiscord } = await import("./discord/start.ts");
  const app = await open(args);
  tell(`Ibid · ${sizeOf(app)}`);
  const bot = await startDiscord(app, discordConfig(config), tell);
  void app.gatherNames();
  const { exitCode } = await bot.done;
  return exitCode;
}

async function runRegister(args: Arguments, config: Config): Promise<number> {
  const { registerCommands } = await import("./discord/register.ts");
  const app = await open(args);
  await registerCommands(
    app.commands,
    discordConfig(config),
    { guild: args.guild, dryRun: args.dryRun },
    tell,
  );
  return 0;
}

async function runDoctor(args: Arguments, config: Config): Promise<number> {
  const { doctorDiscord } = await import("./discord/doctor.ts");
  const app = await open(args);
  tell(`ok    corpus: ${sizeOf(app)}`);
  return (await doctorDiscord(app.commands, discordConfig(config), tell)) ? 0 : 1;
}

async function runStart(args: Arguments, config: Config): Promise<number> {
  if (config.token !== undefined) return runDiscord(args, config);
  tell("No DISCORD_TOKEN is set, so this is the console.");
  tell('To put Ibid on Discord, follow "On Discord" in README.md: a token in .env, then npm start again.');
  return runConsole(args, config);
}

const RUNS: Readonly<Record<string, (args: Arguments, config: Config) => Promise<number>>> = {
  start: runStart,
  annotate: runAnnotate,
  discord: runDiscord,
  register: runRegister,
  doctor: runDoctor,
};

async function main(): Promise<number> {
  const config = readConfig();
  const args = readArguments(process.argv.slice(2), { corpus: config.corpus, limit: DEFAULT_LIMIT });
  if (args.help) {
    await write(USAGE);
    return 0;
  }
  const [first] = args.words;
  if (first === undefined) return runConsole(args, config);
  const run = args.words.length === 1 ? RUNS[first] : undefined;
  return run ? run(args, config) : runRequest(args, config);
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
