import { readlinkSync } from "node:fs";
import { constants, type FileHandle, open } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { type CorpusFile, isCompressed } from "./files.ts";
import { GZIP, kindOf } from "./magic.ts";
import { Unreadable, UnreadableNow } from "./reader.ts";

const gunzipped = promisify(gunzip);

/** A pipe would keep its reader waiting, and a link would lead elsewhere. */
const OPENING = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;

/** Where an open file lies in truth; unknown where the system does not tell. */
function whereIs({ fd }: FileHandle): string | undefined {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`).replace(/ \(deleted\)$/, "");
  } catch {
    return undefined;
  }
}

/** Only a plain file is opened for good, and only where it was found: it may have been replaced since. */
async function bytesOf(path: string, largest: number): Promise<Buffer> {
  const handle = await open(path, OPENING);
  try {
    if ((whereIs(handle) ?? path) !== path) throw new Unreadable("lies elsewhere than it seems to");
    const stats = await handle.stat();
    if (!stats.isFile()) throw new Unreadable("is not a plain file");
    if (stats.size > largest) throw new Unreadable(`is larger than ${Math.floor(largest / 1_000_000)} MB`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** The bytes of a file, by its true path. Throws Unreadable where it is too large, or may not be opened now. */
export async function bytesIn(file: CorpusFile, largest: number): Promise<Buffer> {
  return await bytesOf(file.path, largest).catch((cause: unknown) => {
    if (cause instanceof Unreadable) throw cause;
    throw new UnreadableNow("may not be opened", { cause });
  });
}

/** Text shrinks to a tenth or so: what grows more than this is made to. */
const MOST_GROWTH = 100;
const LEAST_LIMIT = 1_000_000;

async function unpacked(bytes: Buffer, largest: number): Promise<Buffer> {
  if (kindOf(bytes) !== GZIP) throw new Unreadable("is not a gzip archive, as its ending says");
  const maxOutputLength = Math.min(largest, Math.max(LEAST_LIMIT, MOST_GROWTH * bytes.length));
  try {
    return await gunzipped(bytes, { maxOutputLength });
  } catch (cause) {
    const isLarge = cause instanceof RangeError;
    throw new Unreadable(isLarge ? "unpacks to more than is read" : "is a damaged archive", { cause });
  }
}

/** A file's text, byte order mark included. Throws Unreadable where it is too large or no UTF-8 text. */
export async function textOf(file: CorpusFile, largest: number): Promise<string> {
  const stored = await bytesIn(file, largest);
  const bytes = isCompressed(file) ? await unpacked(stored, largest) : stored;
  const kind = kindOf(bytes);
  if (kind !== undefined) throw new Unreadable(`is ${kind}, not text`);
  if (bytes.includes(0)) throw new Unreadable("is not text");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Unreadable("is not UTF-8 text", { cause });
  }
}
