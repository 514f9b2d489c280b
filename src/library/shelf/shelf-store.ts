import { mkdir, readdir, unlink } from "node:fs/promises";
import { join } from "node:path";
import { turnOfOthers } from "../../corpus/stretch.ts";
import { UNFINISHED } from "../../storage/atomic.ts";
import { type Box, packed, readBox, writeBox } from "../../storage/box.ts";
import { FiledBox } from "../../storage/filed-box.ts";
import { Unopenable } from "../../storage/label.ts";
import { systemCodeOf } from "../../storage/system-code.ts";
import { annotationsMaker } from "../volumes/annotation-data.ts";
import type { Volume } from "../volumes/volume.ts";
import type { Bench } from "./bench.ts";
import type { FileRecord, Records } from "./records.ts";

const CATALOGUE = "shelf.box";
const VOLUME = ".volume";
const ANNOTATIONS = ".annotations";

/** A volume as the catalogue has it. */
export interface CatalogueEntry {
  readonly name: string;
  /** Places of the articles that are not shown. */
  readonly gone: readonly number[];
}

/** What a shelf holds, in what it is kept. */
export interface Catalogue {
  readonly records: Records;
  readonly volumes: readonly CatalogueEntry[];
}

/** About so many drafts stand in a line of the catalogue: others get their turn between two lines. */
const A_LINE = 2_000;

type Entry = readonly [path: string, record: FileRecord];

/** A record as several where its file holds many articles: all of it in the first, then drafts alone. */
function* piecesOf([path, record]: Entry): Generator<Entry> {
  const { drafts } = record;
  yield [path, { ...record, drafts: drafts.slice(0, A_LINE) }];
  for (let from = A_LINE; from < drafts.length; from += A_LINE)
    yield [path, { name: record.name, stamp: "", problems: [], drafts: drafts.slice(from, from + A_LINE) }];
}

/** Records as lines of JSON. */
async function linesOf(records: Records): Promise<Uint8Array> {
  const lines: Buffer[] = [];
  let entries: Entry[] = [];
  let size = 0;
  const close = async (): Promise<void> => {
    lines.push(Buffer.from(`${JSON.stringify(entries)}\n`));
    [entries, size] = [[], 0];
    await turnOfOthers();
  };
  for (const record of records)
    for (const piece of piecesOf(record)) {
      entries.push(piece);
      size += 1 + piece[1].drafts.length;
      if (size >= A_LINE) await close();
    }
  await close();
  return Buffer.concat(lines);
}

function recordsIn(lines: Uint8Array): Records {
  const bytes = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength);
  const records = new Map<string, FileRecord>();
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = bytes.indexOf("\n", start);
    for (const [path, piece] of JSON.parse(bytes.toString("utf8", start, end)) as Entry[]) {
      const begun = records.get(path);
      records.set(path, begun ? { ...begun, drafts: begun.drafts.concat(piece.drafts) } : piece);
    }
  }
  return records;
}

/**
 * Keeps a shelf in a folder: one box a volume, then the catalogue, so that what it names is always there. A disk that
 * takes nothing costs the next start some time, and that is all: it is logged once.
 */
export class ShelfStore {
  readonly #folder: string;
  readonly #bench: Pick<Bench, "maker" | "mayWrite" | "log">;
  #fails = false;

  constructor(folder: string, bench: Pick<Bench, "maker" | "mayWrite" | "log">) {
    this.#folder = folder;
    this.#bench = bench;
  }

  /** Rejects with Unopenable where it is damaged, another version's or cannot be read; null where there is none. */
  async catalogue(): Promise<Catalogue | null> {
    const box = await this.#open(CATALOGUE, readBox);
    if (!box) return null;
    return {
      records: recordsIn(box.bytes("records")),
      volumes: box.json("volumes") as readonly CatalogueEntry[],
    };
  }

  async volume(name: string): Promise<Box> {
    const box = await this.#open(name + VOLUME, readBox);
    if (!box) throw new Unopenable("is not there");
    if (box.name !== name) throw new Unopenable("lies in another's place");
    return box;
  }

  /** Undefined where they were never kept, or cannot be trusted. */
  async annotations(name: string): Promise<FiledBox | undefined> {
    try {
      const open = (path: string, maker: string) => FiledBox.open(path, annotationsMaker(maker, name));
      return (await this.#open(name + ANNOTATIONS, open)) ?? undefined;
    } catch (error) {
      if (error instanceof Unopenable) return undefined;
      throw error;
    }
  }

  keepVolume(name: string, bytes: Uint8Array): Promise<boolean> {
    return this.#write(name + VOLUME, bytes);
  }

  keepAnnotations(name: string, bytes: Uint8Array): Promise<boolean> {
    return this.#write(name + ANNOTATIONS, bytes);
  }

  /** The bytes of a volume, to be worked with elsewhere. */
  pathOf({ name }: Volume): string {
    return join(this.#folder, name + VOLUME);
  }

  /** Keeps the catalogue where all that it names is kept, then clears away what it does not name. */
  async keepCatalogue({ records, volumes }: Catalogue): Promise<void> {
    const files = new Set(await readdir(this.#folder).catch(() => []));
    if (!volumes.every(({ name }) => files.has(name + VOLUME))) return;
    const contents = { volumes, records: await linesOf(records) };
    if (await this.#write(CATALOGUE, packed(this.#bench.maker, contents)))
      await this.clear(volumes.map(({ name }) => name));
  }

  /** Clears away all but these volumes, and what was never finished. What the disk does not let go is tried for again. */
  async clear(names: readonly string[]): Promise<void> {
    if (!this.#bench.mayWrite) return;
    const named = new Set(names);
    for (const file of await readdir(this.#folder).catch(() => [])) {
      const [name = "", ...ending] = file.split(".");
      const isOurs = [VOLUME, ANNOTATIONS].includes(`.${ending.join(".")}`);
      if ((isOurs && !named.has(name)) || UNFINISHED.test(file))
        await unlink(join(this.#folder, file)).catch(() => undefined);
    }
  }

  /** Whether the disk took it. */
  async #write(file: string, bytes: Uint8Array): Promise<boolean> {
    if (!this.#bench.mayWrite) return false;
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      await writeBox(join(this.#folder, file), bytes);
      this.#fails = false;
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : "no reason";
      if (!this.#fails) this.#bench.log(`What was worked out could not be kept: ${reason}.`);
      this.#fails = true;
      return false;
    }
  }

  async #open<B>(file: string, read: (path: string, maker: string) => Promise<B>): Promise<B | null> {
    try {
      return await read(join(this.#folder, file), this.#bench.maker);
    } catch (error) {
      const code = systemCodeOf(error);
      if (code === "ENOENT") return null;
      throw code === undefined ? error : new Unopenable(`cannot be read (${code})`, { cause: error });
    }
  }
}
