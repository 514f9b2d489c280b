import type { Dirent } from "node:fs";
import { access, constants, open, readdir, realpath, stat } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { GZIP, kindOf } from "./magic.ts";
import { Unreadable } from "./reader.ts";

const gunzipped = promisify(gunzip);

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

/** "news.jsonl.gz" is a compressed "news.jsonl". */
const COMPRESSED = /\.gz$/i;

export const isCompressed = ({ name }: CorpusFile): boolean => COMPRESSED.test(name);

/** The ending that tells a file's format, of a compressed one that of the file in it. */
export const endingOf = ({ name }: Pick<CorpusFile, "name">): string =>
  extname(name.replace(COMPRESSED, "")).toLowerCase();

/** A file's name without what tells its format. */
export const stemOf = (name: string): string => {
  const plain = name.replace(COMPRESSED, "");
  return plain.slice(0, plain.length - extname(plain).length);
};

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

/** A file's bytes. Throws Unreadable where it is too large, or may not be opened. */
export async function bytesIn(file: CorpusFile, largest: number): Promise<Buffer> {
  return await bytesOf(file.path, largest).catch((cause: unknown) => {
    if (cause instanceof Unreadable) throw cause;
    throw new Unreadable("may not be opened", { cause });
  });
}

/** Text shrinks to a tenth or so: what grows more than this is made to. */
const MOST_GROWTH = 100;
const LEAST_LIMIT = 1_000_000;

async function unpacked(bytes: Buffer, largest: number): Promise<Buffer> {
  if (kindOf(bytes) !== GZIP) throw new Unreadable("is not a gzip archive, as its ending says");
  const maxOutputLength = Math.min(largest, Math.max(LEAST_LIMIT, MOST_GROWTH * bytes.length));
  try {
    return await gunzipped(bytes, { maxOutputLength });
  } catch (cause) {
    const isLarge = cause instanceof RangeError;
    throw new Unreadable(isLarge ? "unpacks to more than is read" : "is a damaged archive", { cause });
  }
}

/** A file's text, byte order mark included. Throws Unreadable where it is too large or no UTF-8 text. */
export async function textOf(file: CorpusFile, largest: number): Promise<string> {
  const stored = await bytesIn(file, largest);
  const bytes = isCompressed(file) ? await unpacked(stored, largest) : stored;
  const kind = kindOf(bytes);
  if (kind !== undefined) throw new Unreadable(`is ${kind}, not text`);
  if (bytes.includes(0)) throw new Unreadable("is not text");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Unreadable("is not UTF-8 text", { cause });
  }
}
