import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Library } from "../library/library.ts";
import { watch } from "../library/watching.ts";
import { loadLibrary, noArticle } from "../loading.ts";
import { plural, sizeOf } from "../size.ts";
import { warmUp } from "../warm-up.ts";
import { type Call, over, tell } from "./call.ts";

/** Servers whose articles are made ready before anybody there asks. */
const MOST_READY = 16;

export const discordConfig = ({ config: { token = "", ...config } }: Call) => ({ ...config, token });

/** Where servers can add articles of their own, the bot may begin with none. */
async function libraryFor({ args, config }: Call): Promise<Library> {
  const library = await loadLibrary({ args, config, serves: true }, tell);
  const { app, keepsServers, servers } = library;
  if (app.size.articles === 0 && !keepsServers) throw noArticle(args.corpus);
  const own =
    servers.length > 0 ? `, and ${plural(servers.length, "server")} with articles of their own` : "";
  tell(`Ibid · ${sizeOf(app)}${own}`);
  return library;
}

/** Servers may be given articles from outside, by `corpus add --server`. */
const serversIn = async (data: string | undefined): Promise<readonly string[]> =>
  data === undefined ? [] : readdir(join(data, "servers")).catch(() => []);

/** Takes up what is dropped into the folders, now and then and where the host asks for it. Gives how to leave off. */
function watchFolders(library: Library, data: string | undefined): () => void {
  const watching = watch(library, tell, () => serversIn(data));
  const look = (): void => void watching.look();
  process.on("SIGHUP", look);
  return () => {
    watching.stop();
    process.removeListener("SIGHUP", look);
  };
}

function prepare(library: Library): Promise<void> {
  for (const server of library.servers.slice(0, MOST_READY)) library.at([server]);
  return library.prepare();
}

/** Answers on Discord until it is stopped. Gives the exit code. */
export async function runDiscord(call: Call): Promise<number> {
  const { startDiscord } = await import("../discord/start.ts");
  return over(await libraryFor(call), async (library) => {
    await warmUp(library.app);
    const bot = await startDiscord(library, discordConfig(call), tell);
    const leave = watchFolders(library, call.config.data);
    void prepare(library);
    const { exitCode } = await bot.done;
    leave();
    return exitCode;
  });
}
