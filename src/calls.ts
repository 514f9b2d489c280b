import { loadExports } from "./answering/exporting/loading.ts";
import { type Arguments, WrongArgument } from "./arguments.ts";
import { checkCorpus, checkSettings } from "./check-up.ts";
import { type Config, WrongConfig } from "./config.ts";
import { annotate } from "./console/annotate.ts";
import { faultOfWords, isKeepingWord, keep } from "./console/keeping/keeping.ts";
import { type Write, writerFor } from "./console/output.ts";
import { prompt } from "./console/prompt.ts";
import { answerLines, answerOne, type Format, requestFrom } from "./console/requests.ts";
import { styleFor } from "./console/style.ts";
import { isFault, lineOf } from "./finding.ts";
import { sourcesFor } from "./library/adding/sources.ts";
import type { Library } from "./library/library.ts";
import { watch } from "./library/watching.ts";
import { loadArticles, loadLibrary, noArticle, openLibraryFor } from "./loading.ts";
import { plural, sizeOf } from "./size.ts";
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

/** Does something with the articles, and ends what works on them in the background. */
async function over<T>(call: Call, work: (library: Library) => Promise<T>): Promise<T> {
  const library = await loadArticles({ ...call, serves: false }, tell);
  try {
    return await work(library);
  } finally {
    await library.close();
  }
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
  const isTerminal = Boolean(process.stdout.isTTY);
  return { export: wanted, exports, limit, style: styleFor(isTerminal && config.colours), isTerminal };
}

async function runPrompt(library: Library, format: Format): Promise<void> {
  tell(`Ibid · ${sizeOf(library.app)} · /help shows what can be asked, Ctrl+D leaves`);
  const watching = watch(library, tell);
  void library.prepare();
  await prompt(library, format, write);
  watching.stop();
}

async function runConsole(call: Call): Promise<number> {
  const format = await formatFor(call);
  await over(call, (library) =>
    process.stdin.isTTY && process.stdout.isTTY
      ? runPrompt(library, format)
      : answerLines(library.app, process.stdin, format, write),
  );
  return 0;
}

async function runRequest(call: Call): Promise<number> {
  const format = await formatFor(call);
  return over(call, ({ app }) => answerOne(app, requestFrom(call.args.words), format, write, tell));
}

async function runAnnotate(call: Call): Promise<number> {
  await over(call, ({ app }) => annotate(app, (line) => write(`${line}\n`)));
  return 0;
}

const discordConfig = ({ config: { token = "", ...config } }: Call) => ({ ...config, token });

/** Where servers can add articles of their own, the bot may begin with none. */
async function libraryForDiscord(call: Call): Promise<Library> {
  const library = await loadLibrary({ ...call, serves: true }, tell);
  const { app, keepsServers } = library;
  if (app.size.articles === 0 && !keepsServers) throw noArticle(call.args.corpus);
  const own = library.servers.length;
  tell(`Ibid · ${sizeOf(app)}${own > 0 ? `, and ${plural(own, "server")} with articles of their own` : ""}`);
  return library;
}

/** Takes up what is dropped into the folders, now and then and where the host asks for it. */
function watchFolders(library: Library): () => void {
  const watching = watch(library, tell);
  const look = (): void => void watching.look();
  process.on("SIGHUP", look);
  return () => {
    watching.stop();
    process.removeListener("SIGHUP", look);
  };
}

/** Servers whose articles are made ready before anybody there asks. */
const MOST_READY = 16;

function prepare(library: Library): Promise<void> {
  for (const server of library.servers.slice(0, MOST_READY)) library.at([server]);
  return library.prepare();
}

async function runDiscord(call: Call): Promise<number> {
  const { startDiscord } = await import("./discord/start.ts");
  const library = await libraryForDiscord(call);
  await warmUp(library.app);
  const bot = await startDiscord(library, discordConfig(call), tell);
  const leave = watchFolders(library);
  void prepare(library);
  const { exitCode } = await bot.done;
  leave();
  await library.close();
  return exitCode;
}

const print = (line: string): void => void write(`${line}\n`);

async function runRegister(call: Call): Promise<number> {
  const { registerCommands } = await import("./discord/register.ts");
  const { guild, dryRun, clear } = call.args;
  await over(call, ({ app: { commands } }) =>
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
  tell("No DISCORD_TOKEN is set, so this is the console.");
  tell('To put Ibid on Discord, follow "Put it on Discord" in README.md, then npm start again.');
  return runConsole(call);
}

/** What cannot be written to is the host's to mend. */
const unwritable = (error: unknown): WrongArgument | null =>
  error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z]+$/.test(error.code)
    ? new WrongArgument(`The folder of these articles cannot be written to (${error.code}).`)
    : null;

async function runCorpus(call: Call): Promise<number> {
  const { args, config } = call;
  const words = args.words.slice(1);
  const fault = faultOfWords(words);
  if (fault !== null) throw new WrongArgument(fault);
  const library = await openLibraryFor({ ...call, serves: false }, tell);
  const owner = args.server ?? null;
  if (owner !== null && !library.keepsServers)
    throw new WrongArgument("Servers have articles only where something can be kept: see IBID_DATA.");
  try {
    const keeping = { words, owner, sources: sourcesFor(config.addsUrls), json: args.format === "json" };
    return await keep(library, keeping, write);
  } catch (error) {
    throw unwritable(error) ?? error;
  } finally {
    await library.close();
  }
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
