import { access, constants, mkdir } from "node:fs/promises";
import type { Arguments } from "./arguments.ts";
import type { Config } from "./config.ts";
import { MissingCorpus } from "./corpus/files.ts";
import type { Library } from "./library/library.ts";
import { openLibrary } from "./library/opening.ts";
import { systemCodeOf } from "./storage/system-code.ts";

/** Takes one line for whoever started the program. */
export type Tell = (line: string) => void;

/** How articles are loaded for a call. */
export interface Loading {
  readonly args: Pick<Arguments, "corpus">;
  readonly config: Pick<Config, "data" | "pages">;
  /** Whether servers' own articles are loaded, and whether it is told where nothing can be kept. */
  readonly serves: boolean;
}

/** More files than these are counted, not named. */
const MOST_NAMED = 20;
/** Who waits so long is told how far it has come, and then again each time. */
const PATIENCE_MS = 2_000;

/** Tells how far the reading of files has come where it takes long. */
function progressTo(tell: Tell): (done: number, all: number) => void {
  let next = performance.now() + PATIENCE_MS;
  return (done, all) => {
    if (performance.now() < next) return;
    next = performance.now() + PATIENCE_MS;
    tell(`Reading articles: ${done.toLocaleString("en")} of ${all.toLocaleString("en")} files`);
  };
}

/** What the system says of a folder that nothing can be kept in. */
export async function faultOfFolder(folder: string): Promise<string | undefined> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return systemCodeOf(error) ?? "an error";
  }
}

const nothingKept = (folder: string, fault: string): string =>
  `Nothing can be kept in ${folder} (${fault}), so articles are read anew at each start and servers have none of their own; set IBID_DATA to a folder that can be written to, or to off.`;

const keptElsewhere = (folder: string): string =>
  `Another Ibid is at work in ${folder}, so what this one works out is not kept there; give each its own IBID_DATA.`;

/** Opens the articles; what is kept is used and kept where that can be done, and the call goes on where it cannot. */
export async function openLibraryFor(
  { args: { corpus }, config, serves }: Loading,
  tell: Tell,
): Promise<Library> {
  const { data, pages } = config;
  const warn = (line: string): void => (serves ? tell(line) : undefined);
  const opening = { paths: corpus, pages, progress: progressTo(tell), log: warn };
  const fault = data === undefined ? undefined : await faultOfFolder(data);
  if (data !== undefined && fault !== undefined) warn(nothingKept(data, fault));
  if (data === undefined) return openLibrary(opening);
  try {
    const library = await openLibrary({ ...opening, data, withServers: serves });
    if (fault === undefined && !library.isKeeper) warn(keptElsewhere(data));
    return library;
  } catch (error) {
    const code = error instanceof MissingCorpus ? undefined : systemCodeOf(error);
    if (code === undefined) throw error;
    if (fault === undefined) warn(nothingKept(data, code));
    return openLibrary(opening);
  }
}

/** Names what could not be read. */
function tellProblems(problems: Library["app"]["problems"], tell: Tell): void {
  for (const { file, reason } of problems.slice(0, MOST_NAMED)) tell(`${file}: it ${reason}.`);
  if (problems.length > MOST_NAMED) tell(`… and ${problems.length - MOST_NAMED} more.`);
}

/** Loads the articles and says what was left out. */
export async function loadLibrary(loading: Loading, tell: Tell): Promise<Library> {
  const library = await openLibraryFor(loading, tell);
  tellProblems(library.app.problems, tell);
  return library;
}

export const noArticle = (paths: readonly string[]): MissingCorpus =>
  new MissingCorpus(`No article could be read from ${paths.join(", ")}.`);

/** Rejects with MissingCorpus where there is nothing to answer from. */
export async function loadArticles(loading: Loading, tell: Tell): Promise<Library> {
  const library = await loadLibrary(loading, tell);
  if (library.app.size.articles > 0) return library;
  await library.close();
  throw noArticle(loading.args.corpus);
}
