import { readFile } from "node:fs/promises";

const PAGE = 4096;

/** The memory that a process holds, in bytes; nothing where the system does not tell. */
export async function memoryOf(pid: number): Promise<number | undefined> {
  try {
    const pages = Number((await readFile(`/proc/${pid}/statm`, "utf8")).split(" ")[1]);
    return Number.isFinite(pages) ? pages * PAGE : undefined;
  } catch {
    return undefined;
  }
}
