import { Misfit, modulesOf } from "../modules.ts";
import { type CorpusFile, endingOf, textOf } from "./files.ts";
import { type Draft, type Reader, Unreadable } from "./reader.ts";

/** The readers by file ending. */
export type Readers = ReadonlyMap<string, Reader>;

const isReader = (value: unknown): value is Reader =>
  typeof value === "object" &&
  value !== null &&
  "endings" in value &&
  Array.isArray(value.endings) &&
  "read" in value &&
  typeof value.read === "function" &&
  "examples" in value;

/** Rejects with a Misfit where a reader does not fit. */
export async function loadReaders(): Promise<Readers> {
  const readers = new Map<string, Reader>();
  for (const { file, value } of await modulesOf(new URL("./readers/", import.meta.url))) {
    if (!isReader(value)) throw new Misfit(`${file} is no reader: it needs endings, read and examples`);
    for (const ending of value.endings) readers.set(ending, value);
  }
  return readers;
}

/**
 * What a file says, in its order; in the place of an article that cannot be read, the reason. A file that cannot be
 * read at all is one reason: only a bug rejects.
 */
export async function draftsOf(file: CorpusFile, readers: Readers): Promise<readonly (Draft | Unreadable)[]> {
  const reader = readers.get(endingOf(file));
  if (!reader)
    return [new Unreadable(`is of a kind that is not read (${[...readers.keys()].join(", ")} are)`)];
  try {
    return reader.read(await textOf(file, reader.largest));
  } catch (error) {
    if (error instanceof Unreadable) return [error];
    throw error;
  }
}
