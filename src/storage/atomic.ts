import { randomBytes } from "node:crypto";
import { type FileHandle, open, readdir, rename, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What an unfinished file is called beside the one it will be: left by a crash, it may be deleted. */
export const UNFINISHED = /\.[0-9a-f]{12}\.part$/;

/** Deletes what a crash has left unfinished in a folder. */
export async function clearUnfinished(folder: string): Promise<void> {
  const left = (await readdir(folder).catch(() => [])).filter((name) => UNFINISHED.test(name));
  for (const name of left) await unlink(join(folder, name)).catch(() => undefined);
}

/** A disk may take less than it is given without saying so. */
async function writeWhole(file: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written);
    if (bytesWritten === 0) throw new Error("the disk took no more");
    written += bytesWritten;
  }
}

/** A file's name is kept by its folder. Some file systems cannot sync a folder, and need not; the new file is there. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

async function fill(path: string, parts: readonly Uint8Array[], mode: number): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    for (const part of parts) await writeWhole(file, part);
    await file.sync();
    const { size } = await file.stat();
    if (size !== parts.reduce((sum, part) => sum + part.length, 0)) throw new Error("the disk kept less");
  } finally {
    await file.close();
  }
}

/**
 * Writes a file so that whoever reads it, also after a crash, finds the old content or the new one and never a mix.
 * Rejects where the disk does not take it; the old file stays then.
 */
export async function writeAtomically(
  path: string,
  content: Uint8Array | readonly Uint8Array[],
  mode = 0o600,
): Promise<void> {
  const unfinished = `${path}.${randomBytes(6).toString("hex")}.part`;
  try {
    await fill(unfinished, content instanceof Uint8Array ? [content] : content, mode);
    await rename(unfinished, path);
  } catch (error) {
    await unlink(unfinished).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}
