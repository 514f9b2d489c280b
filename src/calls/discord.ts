import manifest from "../../package.json" with { type: "json" };
import type { RunningBot } from "../discord/start.ts";
import type { Library } from "../library/library.ts";
import { foldersOfServers } from "../library/opening.ts";
import { watch } from "../library/watching.ts";
import { loadLibrary, noArticle } from "../loading.ts";
import { Monitor } from "../monitoring/monitor.ts";
import { rehearsalOf } from "../rehearsal.ts";
import { corpusState, tellHealth } from "../service/health.ts";
import { HeldFolder, untilFree } from "../service/holding.ts";
import { Leaving } from "../service/leaving.ts";
import { keepSmall, tidyUp } from "../service/memory.ts";
import { plural, sizeOf } from "../size.ts";
import { warmUp } from "../warm-up.ts";
import { type Call, inBackground, over } from "./call.ts";

/** Time for what is still being written when the bot has ended. */
const FAREWELL_MS = 1_000;

/** Servers whose articles are made ready before anybody there asks. */
const MOST_READY = 16;

export const discordConfig = ({ config: { token = "", ...config } }: Call) => ({ ...config, token });

/** Opens the articles in a data folder that no other process works with. Rejects with HeldFolder where one does. */
async function keptLibrary({ args, config, log }: Call): Promise<Library> {
  if (config.data !== undefined) await untilFree(config.data, log);
  const library = await loadLibrary({ args, config, serves: true }, log);
  if (config.data === undefined || !library.keepsServers || library.isKeeper) return library;
  // Another one that was started at the same time was faster.
  await library.close();
  throw new HeldFolder(config.data);
}

/** Where servers can add articles of their own, the bot may begin with none. */
async function libraryFor(call: Call): Promise<Library> {
  const { args, log } = call;
  const library = await keptLibrary(call);
  const { app, keepsServers, servers } = library;
  if (app.size.articles === 0 && !keepsServers) throw noArticle(args.corpus);
  const own =
    servers.length > 0 ? `, and ${plural(servers.length, "server")} with articles of their own` : "";
  log(`Ibid · ${sizeOf(app)}${own}`);
  return library;
}

/** Servers may be given articles from outside, by `corpus add --server`. */
const serversIn = async (data: string | undefined): Promise<readonly string[]> =>
  data === undefined ? [] : foldersOfServers(data);

/** Takes up what is dropped into the folders, now and then and where the host asks for it. Gives how to leave off. */
function watchFolders(library: Library, { config: { data }, log }: Call, { sources }: Monitor): () => void {
  const watching = watch(library, log, () => serversIn(data));
  sources.corpus = () => corpusState(library, watching);
  const look = (): void => void watching.look();
  process.on("SIGHUP", look);
  return () => {
    watching.stop();
    process.removeListener("SIGHUP", look);
  };
}

/** Makes all later answers faster. */
async function prepare(library: Library, bot: RunningBot): Promise<void> {
  for (const server of library.servers.slice(0, MOST_READY)) library.at([server]);
  await library.prepare();
  // Where all articles are servers' own, those of one show how.
  const app = library.app.size.articles > 0 ? library.app : library.at(library.servers.slice(0, 1));
  await bot.rehearse(app, await rehearsalOf(app));
  tidyUp();
}

/** Answers until the bot ends, and gives its exit code. */
async function answer(library: Library, call: Call, monitor: Monitor, leaving: Leaving): Promise<number> {
  const { startDiscord } = await import("../discord/start.ts");
  await warmUp(library.app);
  tidyUp();
  const leave = watchFolders(library, call, monitor);
  try {
    const bot = await startDiscord(library, discordConfig(call), call.log, monitor);
    leaving.answering();
    inBackground(prepare(library, bot), call.log);
    return (await bot.done).exitCode;
  } finally {
    leave();
  }
}

/** Answers on Discord until it is stopped. Gives the exit code, which is 0 for a signal whenever it comes. */
export async function runDiscord(call: Call): Promise<number> {
  keepSmall();
  const leaving = new Leaving(call.log);
  const monitor = new Monitor(manifest.version);
  const silence = await tellHealth(call.config.health, monitor, call.log);
  try {
    const code = await over(await libraryFor(call), (library) => answer(library, call, monitor, leaving));
    // A connection that the library for Discord leaves open must not keep the process.
    setTimeout(() => process.exit(code), FAREWELL_MS).unref();
    return code;
  } finally {
    await silence();
  }
}
