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

/** Records a line of the catalogue: others get their turn between two lines. */
const A_LINE = 2_000;

type Entry = readonly [path: string, record: FileRecord];

/** Records as lines of JSON. */
async function linesOf(records: Records): Promise<Uint8Array> {
  const entries: readonly Entry[] = [...records];
  const lines: Buffer[] = [];
  for (let from = 0; from < entries.length; from += A_LINE) {
    lines.push(Buffer.from(`${JSON.stringify(entries.slice(from, from + A_LINE))}\n`));
    await turnOfOthers();
  }
  return Buffer.concat(lines);
}

const recordsIn = (lines: Uint8Array): Records =>
  new Map(
    Buffer.from(lines)
      .toString("utf8")
      .split("\n")
      .flatMap((line) => (line === "" ? [] : (JSON.parse(line) as Entry[]))),
  );

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
