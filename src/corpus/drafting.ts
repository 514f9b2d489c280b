import { Misfit, modulesOf } from "../modules.ts";
import { bytesIn, textOf } from "./contents.ts";
import type { Extraction } from "./extraction/extraction.ts";
import { type CorpusFile, endingOf, isCompressed } from "./files.ts";
import { kindOf } from "./magic.ts";
import {
  type Draft,
  type Drafts,
  type Extractor,
  isExtractor,
  type Reader,
  type TextReader,
  Unreadable,
} from "./reader.ts";
import { Stretch } from "./stretch.ts";

/** The readers by file ending. */
export type Readers = ReadonlyMap<string, Reader>;

const isReader = (value: unknown): value is Reader =>
  typeof value === "object" &&
  value !== null &&
  "endings" in value &&
  Array.isArray(value.endings) &&
  (("read" in value && typeof value.read === "function") ||
    ("extract" in value && typeof value.extract === "function")) &&
  "examples" in value;

/** Rejects with a Misfit where a reader does not fit. */
export async function loadReaders(): Promise<Readers> {
  const readers = new Map<string, Reader>();
  for (const { file, value } of await modulesOf(new URL("./readers/", import.meta.url))) {
    if (!isReader(value))
      throw new Misfit(`${file} is no reader: it needs endings, read or extract, and examples`);
    for (const ending of value.endings) readers.set(ending, value);
  }
  return readers;
}

/** What a format's reader needs to see of a file's first bytes. Throws Unreadable where they say another kind. */
function checkKind(bytes: Uint8Array, { kind }: Extractor, ending: string): void {
  const found = kindOf(bytes);
  if (found === kind) return;
  throw new Unreadable(
    found ? `is ${found}, not a ${ending} file` : `is not ${kind}, as a ${ending} file is`,
  );
}

async function extracted(file: CorpusFile, reader: Extractor, extraction: Extraction): Promise<Drafts> {
  const ending = endingOf(file);
  if (isCompressed(file)) throw new Unreadable(`is compressed, as a ${ending} file must not be`);
  const bytes = await bytesIn(file, reader.largest);
  checkKind(bytes, reader, ending);
  return extraction.extract(ending, bytes);
}

/** Lets what is kept of a file go, before the file itself does. */
export async function forgetDrafts(
  file: CorpusFile,
  readers: Readers,
  extraction: Extraction,
): Promise<void> {
  const reader = readers.get(endingOf(file));
  if (!reader || !isExtractor(reader)) return;
  const bytes = await bytesIn(file, reader.largest).catch(() => null);
  if (bytes) await extraction.forget(endingOf(file), bytes);
}

/** A file may hold a hundred thousand articles. */
async function inTurns(read: ReturnType<TextReader["read"]>): Promise<Drafts> {
  const drafts: (Draft | Unreadable)[] = [];
  const stretch = new Stretch();
  for (const draft of read) {
    if (draft !== null) drafts.push(draft);
    if (stretch.isOver) await stretch.pause();
  }
  return drafts;
}

/**
 * What a file says, in its order; in the place of an article that cannot be read, the reason. A file that cannot be
 * read at all is one reason: only a bug rejects.
 */
export async function draftsOf(file: CorpusFile, readers: Readers, extraction: Extraction): Promise<Drafts> {
  const reader = readers.get(endingOf(file));
  if (!reader)
    return [new Unreadable(`is of a kind that is not read (${[...readers.keys()].join(", ")} are)`)];
  try {
    if (isExtractor(reader)) return await extracted(file, reader, extraction);
    return await inTurns(reader.read(await textOf(file, reader.largest)));
  } catch (error) {
    if (error instanceof Unreadable) return [error];
    throw error;
  }
}
