import type { Dirent } from "node:fs";
import { access, constants, open, readdir, realpath, stat } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { Unreadable } from "./reader.ts";

/** A file of a corpus: where it is, and its name below the corpus folder. */
export interface CorpusFile {
  readonly path: string;
  readonly name: string;
}

/** What a corpus folder holds. */
export interface Listing {
  readonly files: readonly CorpusFile[];
  /** Names of the folders in it that may not be opened. */
  readonly closed: readonly string[];
}

/** A corpus folder or file that is not there, or may not be read. */
export class MissingCorpus extends Error {}

/** Lists a folder and the folders in it, in order of names. */
class Walk implements Listing {
  readonly files: CorpusFile[] = [];
  readonly closed: string[] = [];
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  async enter(folder: string): Promise<void> {
    for (const entry of await this.#entriesOf(folder)) {
      if (entry.name.startsWith(".")) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await this.enter(path);
      else if (entry.isFile()) this.files.push({ path, name: this.#nameOf(path) });
    }
  }

  /** Rejects for the root alone: the rest of a corpus does not hang on one folder in it. */
  async #entriesOf(folder: string): Promise<readonly Dirent[]> {
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (cause) {
      if (folder === this.#root) throw cause;
      this.closed.push(this.#nameOf(folder));
      return [];
    }
  }

  #nameOf(path: string): string {
    return relative(this.#root, path).split(sep).join("/");
  }
}

async function list(path: string): Promise<Listing> {
  if ((await stat(path)).isDirectory()) {
    const walk = new Walk(path);
    await walk.enter(path);
    return walk;
  }
  await access(path, constants.R_OK);
  return { files: [{ path, name: path.split(sep).at(-1) ?? path }], closed: [] };
}

/**
 * The files of a corpus folder, in order of their names, or the one file given. Hidden files and links are passed
 * over, and so is what is no file. Throws MissingCorpus where nothing can be read at the path itself.
 */
export async function filesOf(path: string): Promise<Listing> {
  try {
    return await list(path);
  } catch (cause) {
    throw new MissingCorpus(`There is no readable corpus at "${path}".`, { cause });
  }
}

/** The one path by which a file is known, however it was reached. */
export const truePathOf = ({ path }: CorpusFile): Promise<string> => realpath(path).catch(() => path);

export const endingOf = (file: CorpusFile): string => extname(file.name).toLowerCase();

/** A pipe or device would keep its reader waiting: only a plain file is opened for good. */
async function bytesOf(path: string, largest: number): Promise<Buffer> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw new Unreadable("is not a plain file");
    if (stats.size > largest) throw new Unreadable(`is larger than ${Math.floor(largest / 1_000_000)} MB`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** A file's text, byte order mark included. Throws Unreadable where it is too large or no UTF-8 text. */
export async function textOf(file: CorpusFile, largest: number): Promise<string> {
  const bytes = await bytesOf(file.path, largest).catch((cause: unknown) => {
    if (cause instanceof Unreadable) throw cause;
    throw new Unreadable("may not be opened", { cause });
  });
  if (bytes.includes(0)) throw new Unreadable("is not text");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Unreadable("is not UTF-8 text", { cause });
  }
}
