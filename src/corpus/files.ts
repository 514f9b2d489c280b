import type { Dirent } from "node:fs";
import { access, constants, readdir, stat } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { savedWith } from "./saved-pages.ts";

/** A file of a corpus: where it is, and its name below the corpus folder. */
export interface CorpusFile {
  readonly path: string;
  readonly name: string;
}

/** What lies among the files of a corpus and is never opened. */
export interface OddFile extends CorpusFile {
  readonly reason: string;
}

/** What a corpus folder holds. */
export interface Listing {
  readonly files: readonly CorpusFile[];
  /** Links, pipes, sockets and devices. */
  readonly odd: readonly OddFile[];
  /** Names of the folders in it that may not be opened. */
  readonly closed: readonly string[];
}

/** A corpus folder or file that is not there, or may not be read. */
export class MissingCorpus extends Error {}

/** A link leads to where nobody put articles, so that not even what it leads to is looked at. */
const LINK = "is a link, which is not followed";
const NO_PLAIN_FILE = "is not a plain file";

export const unreadableAt = (path: string, cause: unknown): MissingCorpus =>
  new MissingCorpus(`There is no readable corpus at "${path}".`, { cause });

/** Lists a folder and the folders in it, in order of names. */
class Walk implements Listing {
  readonly files: CorpusFile[] = [];
  readonly odd: OddFile[] = [];
  readonly closed: string[] = [];
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** `name` is that of a folder below the root; "" for the root itself. */
  async enter(name = ""): Promise<void> {
    const folder = join(this.#root, name);
    const entries = await this.#entriesOf(folder, name);
    const parts = savedWith(entries.map((entry) => entry.name));
    for (const entry of entries) {
      if (entry.name.startsWith(".") || parts.has(entry.name)) continue;
      const below = name === "" ? entry.name : `${name}/${entry.name}`;
      if (entry.isDirectory()) await this.enter(below);
      // Put together by hand: a folder may have a hundred thousand, and to join and split paths takes most of a look.
      else this.#take({ path: `${folder}${sep}${entry.name}`, name: below }, entry);
    }
  }

  #take(file: CorpusFile, entry: Dirent): void {
    if (entry.isFile()) this.files.push(file);
    else this.odd.push({ ...file, reason: entry.isSymbolicLink() ? LINK : NO_PLAIN_FILE });
  }

  /** Rejects for the root alone: the rest of a corpus does not hang on one folder in it. */
  async #entriesOf(folder: string, name: string): Promise<readonly Dirent[]> {
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (cause) {
      if (name === "") throw cause;
      this.closed.push(name);
      return [];
    }
  }
}

async function list(path: string): Promise<Listing> {
  if ((await stat(path)).isDirectory()) {
    const walk = new Walk(path);
    await walk.enter();
    return walk;
  }
  await access(path, constants.R_OK);
  return { files: [{ path, name: path.split(sep).at(-1) ?? path }], odd: [], closed: [] };
}

/**
 * The files of a corpus folder, in order of their names, or the one file given; apart from them links and what else is
 * no plain file. What is hidden is passed over, and what a browser saved beside a page. Throws MissingCorpus where
 * nothing can be read at the path itself.
 */
export async function filesOf(path: string): Promise<Listing> {
  try {
    return await list(path);
  } catch (cause) {
    throw unreadableAt(path, cause);
  }
}

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
