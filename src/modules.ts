import { readdir } from "node:fs/promises";
import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";

/** A module of a folder: its name is its file's, without the ending. */
export interface FolderModule {
  readonly name: string;
  readonly file: string;
  readonly value: unknown;
}

const isCode = (file: string): boolean => /\.[jt]s$/.test(file) && !/\.(?:d|test)\.ts$/.test(file);

/**
 * The default exports of all modules of a folder, by name. Adding a part to Ibid is adding a file to its folder.
 * Rejects with the file's name where a module has no default export or fails to load.
 */
export async function modulesOf(folder: URL): Promise<FolderModule[]> {
  const files = (await readdir(fileURLToPath(folder))).filter(isCode).sort();
  return Promise.all(
    files.map(async (file) => {
      const loaded: unknown = await import(new URL(file, folder).href).catch((cause: unknown) => {
        throw new Error(`${file} could not be loaded`, { cause });
      });
      if (typeof loaded !== "object" || loaded === null || !("default" in loaded))
        throw new Error(`${file} has no default export`);
      return { name: basename(file, extname(file)), file, value: loaded.default };
    }),
  );
}
