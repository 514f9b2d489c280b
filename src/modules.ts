import { readdir } from "node:fs/promises";
import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";

/** A module that does not fit the folder it stands in. The message names its file. */
export class Misfit extends Error {}

/** A module of a folder: its name is its file's, without the ending. */
export interface FolderModule {
  readonly name: string;
  readonly file: string;
  readonly value: unknown;
}

const isCode = (file: string): boolean => /\.[jt]s$/.test(file) && !/\.(?:d|test)\.ts$/.test(file);

/**
 * The default exports of all modules of a folder, by name. Adding a part to Ibid is adding a file to its folder.
 * Rejects with a Misfit where a module has no default export or fails to load.
 */
export async function modulesOf(folder: URL): Promise<FolderModule[]> {
  const files = (await readdir(fileURLToPath(folder))).filter(isCode).sort();
  return Promise.all(
    files.map(async (file) => {
      const loaded: unknown = await import(new URL(file, folder).href).catch((cause: unknown) => {
        if (cause instanceof Misfit) throw cause;
        throw new Misfit(`${file} could not be loaded`, { cause });
      });
      if (typeof loaded !== "object" || loaded === null || !("default" in loaded))
        throw new Misfit(`${file} has no default export`);
      return { name: basename(file, extname(file)), file, value: loaded.default };
    }),
  );
}
