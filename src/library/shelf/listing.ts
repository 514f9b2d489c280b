import { lstatSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { type CorpusFile, filesOf, unreadableAt } from "../../corpus/files.ts";
import type { Problem } from "../../corpus/problem.ts";
import { turnOfOthers } from "../../corpus/stretch.ts";
import { UNFINISHED } from "../../storage/atomic.ts";

/** A file of a corpus as it lies on disk now. */
export interface ListedFile extends CorpusFile {
  /** Another one where the file has changed. */
  readonly stamp: string;
}

export interface Listed {
  /** Each file once, in order of the paths given, then of names. */
  readonly files: readonly ListedFile[];
  /** What is no plain file, each once. */
  readonly odd: readonly Problem[];
  /** Names of the folders that may not be opened. */
  readonly closed: readonly string[];
}

/** Files looked at before others get their turn. */
const STRETCH = 200;

/** Of a file that is there and cannot be looked at. */
export const UNKNOWN_STAMP = "?";

/**
 * Size and all times that a file system keeps: what changes a file changes one of them. Empty for a file that is gone.
 */
function stampOf(path: string): string {
  try {
    const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return stats === undefined ? "" : [stats.size, stats.mtimeNs, stats.ctimeNs, stats.ino].join(":");
  } catch {
    return UNKNOWN_STAMP;
  }
}

/** Where a path truly is. Rejects with MissingCorpus where that cannot be told. */
const trueFolder = (path: string): Promise<string> =>
  realpath(path).catch((cause: unknown) => {
    throw unreadableAt(path, cause);
  });

/** Lists what the paths hold. Rejects with MissingCorpus where one of them is not there. */
export async function listed(paths: readonly string[]): Promise<Listed> {
  const files = new Map<string, ListedFile>();
  const odd = new Map<string, Problem>();
  const closed: string[] = [];
  for (const path of paths) {
    const listing = await filesOf(path);
    closed.push(...listing.closed);
    // Links below a path are not followed, so where the path truly is tells where all its files are.
    const root = await trueFolder(path);
    const ownOf = ({ path: reached, name }: CorpusFile): string =>
      reached === path ? root : join(root, name);
    for (const [at, file] of listing.files.entries()) {
      const { name } = file;
      if (UNFINISHED.test(name)) continue;
      const own = ownOf(file);
      if (!files.has(own)) files.set(own, { path: own, name, stamp: stampOf(own) });
      if (at % STRETCH === STRETCH - 1) await turnOfOthers();
    }
    for (const [at, file] of listing.odd.entries()) {
      odd.set(ownOf(file), { file: file.name, reason: file.reason });
      if (at % STRETCH === STRETCH - 1) await turnOfOthers();
    }
  }
  return { files: [...files.values()].filter(({ stamp }) => stamp !== ""), odd: [...odd.values()], closed };
}
