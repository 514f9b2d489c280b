import { lstat, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { systemCodeOf } from "../../storage/system-code.ts";

/** A file that is not there yet holds nothing; one that cannot be read is not to be lost. */
export function nothing(error: unknown): null {
  if (systemCodeOf(error) === "ENOENT") return null;
  throw error;
}

/** Whether a file may be read and written there: a pipe would keep its reader waiting, and a link leads elsewhere. */
export async function isFree(path: string): Promise<boolean> {
  const there = await lstat(path).catch(nothing);
  return there === null || there.isFile();
}

/** How many bytes the files of a folder hold. */
export async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder, { withFileTypes: true });
  const sizes = files
    .filter((file) => file.isFile())
    .map(async ({ name }) => (await stat(join(folder, name)).catch(() => null))?.size ?? 0);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
