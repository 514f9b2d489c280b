import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Result } from "../../library/adding/result.ts";
import { LARGEST } from "../../library/adding/shelf-keeper.ts";
import type { Brought, Sources } from "../../library/adding/sources.ts";
import { type Said, say } from "../../text/saying.ts";

const ADDRESS = /^https?:\/\//i;

const skipped = (name: string, reason: Said): Result => ({ name, outcome: "skipped", articles: [], reason });

/** A file of this machine, or why it is none that can be added. */
async function fileAt(path: string): Promise<Brought> {
  const stats = await stat(path).catch(() => null);
  if (!stats) return skipped(path, "There is no such file.");
  if (!stats.isFile()) return skipped(path, "It is no file: put folders where the articles are.");
  if (stats.size > LARGEST)
    return skipped(path, say("It is larger than {most} MB.", { most: LARGEST / 1e6 }));
  const bytes = await readFile(path).catch(() => null);
  return bytes ? { name: basename(path), bytes } : skipped(path, "It may not be opened.");
}

/** What was named on the command line: a file, or an address where addresses may be added. */
export async function bring(named: string, { page }: Pick<Sources, "page">): Promise<Brought> {
  if (!ADDRESS.test(named)) return fileAt(named);
  return page ? page(named) : skipped(named, "Addresses are added only where IBID_ADD_URLS=on is set.");
}
