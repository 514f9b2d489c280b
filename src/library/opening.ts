import { hash } from "node:crypto";
import { statSync } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { commandOf } from "../answering/folder.ts";
import type { App } from "../app.ts";
import { draftsOf, forgetDrafts, loadReaders } from "../corpus/drafting.ts";
import { Extraction } from "../corpus/extraction/extraction.ts";
import { unreadableAt } from "../corpus/files.ts";
import { loadEnglish } from "../languages/en/pack.ts";
import { modulesOf } from "../modules.ts";
import { type Pages, programWith } from "../program.ts";
import { Vocabulary } from "../search/vocabulary.ts";
import { clearUnfinished } from "../storage/atomic.ts";
import { Lock } from "../storage/lock.ts";
import { systemCodeOf } from "../storage/system-code.ts";
import { Library, type OpenShelf } from "./library.ts";
import { madeBy } from "./maker.ts";
import type { Bench } from "./shelf/bench.ts";
import type { Progress } from "./shelf/restocking.ts";
import { Shelf } from "./shelf/shelf.ts";
import { ShelfStore } from "./shelf/shelf-store.ts";
import { Workshop } from "./workshop/workshop.ts";

/** How a library is opened. */
export interface Opening {
  /** Folders and files of the articles that all share. */
  readonly paths: readonly string[];
  readonly pages?: Pages;
  /** The clock that ages are told by. */
  readonly now?: () => Date;
  /** The folder for what is worked out, and for servers' own articles. Nothing is kept without it. */
  readonly data?: string | undefined;
  /**
   * Whether the articles of all servers are opened too (they are); else only those of a server that something is done
   * for.
   */
  readonly withServers?: boolean;
  readonly progress?: Progress;
  readonly log?: (line: string) => void;
}

const extractedIn = (data: string): string => join(data, "extracted");

const SERVER = /^\d{15,25}$/;

/** Throws MissingCorpus where it cannot be told. */
function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch (cause) {
    throw unreadableAt(path, cause);
  }
}

/** One process writes; others read what it has written. A folder that nobody can write in is read too. */
async function lockOn(data: string | undefined): Promise<Lock | null> {
  return data === undefined ? null : Lock.take(data).catch(() => null);
}

async function benchFor({ data, log = () => {} }: Opening, lock: Lock | null): Promise<Bench> {
  const [maker, readers, language] = await Promise.all([madeBy(), loadReaders(), loadEnglish()]);
  const extraction = new Extraction(data === undefined ? {} : { folder: extractedIn(data) });
  return {
    language,
    vocabulary: new Vocabulary(language),
    workshop: new Workshop(),
    maker,
    mayWrite: lock !== null,
    read: (file) => draftsOf(file, readers, extraction),
    forget: (file) => forgetDrafts(file, readers, extraction),
    keptAs: (drafts) => extraction.keyOf(drafts),
    letGo: (key) => extraction.letGo(key),
    log,
  };
}

/** The articles of all: kept in a place of their own for each set of paths. */
function sharedShelf({ paths, data }: Opening, bench: Bench): Shelf {
  const whole = paths.map((path) => resolve(path));
  const place = hash("sha256", JSON.stringify(whole), "hex").slice(0, 16);
  const folder = whole.find(isFolder) ?? null;
  if (data === undefined) return new Shelf({ paths, folder }, bench, null);
  const kept = join(data, "shared", place);
  const versions = join(kept, "versions");
  return new Shelf({ paths, folder, versions }, bench, new ShelfStore(kept, bench));
}

/** A server's articles lie in its folder under `data`; what is worked out of them is hidden beside them. */
const shelvesIn =
  (data: string, bench: Bench): OpenShelf =>
  async (server) => {
    if (!SERVER.test(server)) throw new Error("a server has another kind of id");
    const root = join(data, "servers", server);
    const folder = join(root, "own");
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const kept = join(root, ".kept");
    // Servers' files have the same names often, and somebody may see the articles of several.
    const whereabouts = { paths: [folder], folder, prefix: `${server}/`, versions: join(kept, "versions") };
    const shelf = new Shelf(whereabouts, bench, new ShelfStore(kept, bench));
    await shelf.recall();
    // Of what was taken away while nobody looked nothing is to stay either.
    await shelf.refresh({ purges: true });
    return shelf;
  };

/** The servers that have a folder for articles. Rejects where that cannot be told. */
export async function foldersOfServers(data: string): Promise<readonly string[]> {
  const names = await readdir(join(data, "servers")).catch((error: unknown) => {
    if (systemCodeOf(error) === "ENOENT") return [];
    throw error;
  });
  return names.filter((name) => SERVER.test(name)).sort();
}

/** A shelf that cannot be opened is named and left out; whoever looks after it tries again. */
async function serversIn(
  data: string,
  open: OpenShelf,
  log: (line: string) => void,
): Promise<ReadonlyMap<string, Shelf>> {
  const fail = (whose: string, error: unknown): void => {
    const code = systemCodeOf(error);
    if (code === undefined) throw error;
    log(`The articles of ${whose} could not be opened (${code}): that is tried again.`);
  };
  const found = await foldersOfServers(data).catch((error) => {
    fail("servers", error);
    return [];
  });
  const shelves = new Map<string, Shelf>();
  for (const server of found)
    await open(server).then(
      (shelf) => shelves.set(server, shelf),
      (error) => fail(`server ${server}`, error),
    );
  return shelves;
}

/** Opens the articles at some paths, and those of servers. Rejects with MissingCorpus where a path is not there. */
export async function openLibrary(opening: Opening): Promise<Library> {
  const lock = await lockOn(opening.data);
  try {
    return await opened(opening, lock);
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

async function opened(opening: Opening, lock: Lock | null): Promise<Library> {
  const { pages = {}, data, withServers = true, now = () => new Date() } = opening;
  if (lock && data !== undefined)
    for (const folder of [data, extractedIn(data)]) await clearUnfinished(folder);
  const bench = await benchFor(opening, lock);
  const commands = (await modulesOf(new URL("../../commands/", import.meta.url))).map(commandOf);
  const shared = sharedShelf(opening, bench);
  await shared.recall();
  const open = data === undefined ? null : shelvesIn(data, bench);
  const servers =
    data === undefined || !open || !withServers
      ? new Map<string, Shelf>()
      : await serversIn(data, open, bench.log);
  const library = new Library(
    shared,
    servers,
    bench,
    { commands, program: programWith(pages), now },
    open,
    lock,
  );
  await library.refresh(opening.progress);
  return library;
}

/** An app over the articles at some paths as they are now. */
export async function createApp(
  paths: readonly string[],
  pages: Pages = {},
  now: () => Date = () => new Date(),
): Promise<App> {
  return (await openLibrary({ paths, pages, now })).app;
}
