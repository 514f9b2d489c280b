import { constants, open, readdir, stat } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { Unreadable } from "./reader.ts";

/** A file of a corpus: where it is, and its name below the corpus folder. */
export interface CorpusFile {
  readonly path: string;
  readonly name: string;
}

/** A corpus folder or file that is not there. */
export class MissingCorpus extends Error {}

const below = (root: string, path: string): string => relative(root, path).split(sep).join("/");

async function walk(root: string, folder: string): Promise<CorpusFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const out: CorpusFile[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) out.push(...(await walk(root, path)));
    else if (entry.isFile()) out.push({ path, name: below(root, path) });
  }
  return out;
}

/**
 * The files of a corpus folder, in order of their names, or the one file given. Hidden files and links are passed
 * over, and so is what is no file. Throws MissingCorpus where there is nothing at the path.
 */
export async function filesOf(path: string): Promise<CorpusFile[]> {
  try {
    if ((await stat(path)).isDirectory()) return await walk(path, path);
  } catch (cause) {
    throw new MissingCorpus(`There is no readable corpus at "${path}".`, { cause });
  }
  return [{ path, name: path.split(sep).at(-1) ?? path }];
}

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
