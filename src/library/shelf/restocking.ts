import { isDeepStrictEqual } from "node:util";
import type { Draft } from "../../corpus/reader.ts";
import { turnOfOthers } from "../../corpus/stretch.ts";
import { NOTHING_GONE } from "../../search/volumes/gone.ts";
import type { Averages } from "../../search/volumes/index-data.ts";
import type { Accepted } from "../volumes/binding.ts";
import { arranged, missingFrom } from "./arranging.ts";
import type { Bench } from "./bench.ts";
import { Binder } from "./binder.ts";
import type { OnShelf } from "./bound.ts";
import { heldOver, inOrder, withClosed, withoutUnbound } from "./carrying-over.ts";
import { chosenOf } from "./choosing.ts";
import { identitiesOf, identityOf } from "./identity.ts";
import { type Listed, type ListedFile, listed } from "./listing.ts";
import { Ids, type ReadFile, type ReadingOf, readFileRecord } from "./reading.ts";
import type { FileRecord } from "./records.ts";
import type { ShelfStore } from "./shelf-store.ts";
import { areSame, problemsOf, type Stock, unopenedIn } from "./stock.ts";
import { isHollow, tidied } from "./tidying.ts";
import type { Whereabouts } from "./whereabouts.ts";

/** Told how many of so many files have been read. */
export type Progress = (done: number, all: number) => void;

/** How a shelf is brought up to date. */
export interface Refreshing {
  readonly progress?: Progress | undefined;
  /** Whether questions are answered meanwhile. */
  readonly answering?: boolean;
  /** Whether nothing is to stay of what was removed. */
  readonly purges?: boolean;
}

/** Files read at once: those that are read in processes apart keep several of them busy. */
const AT_ONCE = 4;

const sizeOf = ({ stamp }: ListedFile): number => Number(stamp.slice(0, stamp.indexOf(":")));

/** Makes the next stock of a shelf from the one before it and what lies on disk now. */
export class Restocking {
  readonly #whereabouts: Whereabouts;
  readonly #before: Stock;
  readonly #bench: Bench;
  readonly #store: ShelfStore | null;

  constructor(whereabouts: Whereabouts, before: Stock, bench: Bench, store: ShelfStore | null) {
    this.#whereabouts = whereabouts;
    this.#before = before;
    this.#bench = bench;
    this.#store = store;
  }

  /**
   * The next stock; the same one where nothing has changed. `again` are files to be read though they have not: what
   * they hold stood behind another article, and is in no volume any longer.
   */
  async run(
    { progress = () => {}, answering = true, purges = false }: Refreshing,
    again: ReadonlySet<string> = new Set(),
  ): Promise<Stock> {
    const { records: old } = this.#before;
    const listing = withClosed(await listed(this.#whereabouts.paths), old);
    const changed = listing.files.filter(
      ({ path, stamp }) => old.get(path)?.stamp !== stamp || again.has(path),
    );
    const unopened = unopenedIn(listing);
    const isSameList = listing.files.length === old.size && areSame(unopened, this.#before.unopened);
    const isClean = !(purges && this.#before.volumes.some((each) => isHollow(each, true)));
    if (isSameList && isClean && changed.length === 0) return this.#before;
    const binder = this.#binderFor(changed, answering);
    const read = await this.#read(listing, changed, binder, progress);
    if (isSameList && isClean && again.size === 0 && this.#holds(read)) return this.#before;
    const all = [...this.#before.volumes, ...(await this.#shelved(binder))];
    // Each step goes through all articles: others get their turn between two.
    const ordered = inOrder(listing, old, read);
    await turnOfOthers();
    const records = withoutUnbound(ordered, new Set(read.keys()), all, binder.left);
    const { chosen } = await chosenOf(records);
    const volumes = arranged(all, chosen);
    await turnOfOthers();
    const missing = again.size === 0 ? missingFrom(volumes, chosen) : new Set<string>();
    if (missing.size > 0) return this.run({ progress, answering, purges }, missing);
    return {
      records,
      unopened,
      volumes: await tidied(volumes, (accepted) => this.#rebound(accepted), purges),
      problems: [...unopened, ...(await problemsOf(records))],
    };
  }

  /** Whether files that were asked for again say what they said before. */
  #holds(read: ReadonlyMap<string, FileRecord>): boolean {
    return [...read].every(([path, record]) => isDeepStrictEqual(record, this.#before.records.get(path)));
  }

  #binderFor(files: readonly ListedFile[], answering: boolean): Binder {
    const size = files.reduce((sum, file) => sum + sizeOf(file), 0);
    return new Binder(this.#bench, { size, answering, like: this.#averages() });
  }

  get #reading(): ReadingOf {
    const { language, keptAs } = this.#bench;
    return { language, keptAs, prefix: this.#whereabouts.prefix ?? "" };
  }

  /** New articles are weighed like the many that are there. */
  #averages(): Averages | undefined {
    const sizes = this.#before.volumes.map(({ volume }) => volume.search.counts.sentences);
    return this.#before.volumes[sizes.indexOf(Math.max(...sizes))]?.volume.search.averages;
  }

  /** Reads the changed files; what they say that was not there before goes to the binder. */
  async #read(
    { files }: Listed,
    changed: readonly ListedFile[],
    binder: Binder,
    progress: Progress,
  ): Promise<ReadonlyMap<string, FileRecord>> {
    const isChanged = new Set(changed.map(({ path }) => path));
    const staying = files.filter(({ path }) => !isChanged.has(path));
    await turnOfOthers();
    const ids = new Ids(
      staying.flatMap(({ path }) => this.#before.records.get(path)?.drafts.map(({ id }) => id) ?? []),
    );
    await turnOfOthers();
    const known = identitiesOf(this.#before.volumes);
    await turnOfOthers();
    const records = new Map<string, FileRecord>();
    for (let from = 0; from < changed.length; from += AT_ONCE) {
      const some = changed.slice(from, from + AT_ONCE);
      const drafts = await Promise.all(some.map((file) => this.#bench.read(file)));
      for (const [at, file] of some.entries()) {
        const read = await readFileRecord(file, drafts[at] ?? [], ids, this.#reading);
        records.set(file.path, heldOver(read.record, this.#before.records.get(file.path)));
        await bindNew(read, known, binder);
      }
      progress(Math.min(changed.length, from + AT_ONCE), changed.length);
    }
    return records;
  }

  async #shelved(binder: Binder): Promise<OnShelf[]> {
    const bound = await binder.done();
    for (const { volume, bytes } of bound) if (bytes) await this.#store?.keepVolume(volume.name, bytes);
    return bound.map(({ volume }) => ({ volume, gone: NOTHING_GONE }));
  }

  /** Articles of several volumes in one. */
  async #rebound(accepted: readonly Accepted[]): Promise<readonly OnShelf[]> {
    const size = accepted.reduce((sum, { draft }) => sum + draft.text.length, 0);
    const binder = new Binder(this.#bench, { size, answering: true, like: this.#averages() });
    for (const each of accepted) await binder.add(each);
    const volumes = await this.#shelved(binder);
    // The volumes they come from still hold them: better those than a loss that nobody is told of.
    if (binder.left.size > 0) throw new Error("what was bound before cannot be bound again");
    return volumes;
  }
}

/** Sends what a file says anew to the binder. */
async function bindNew(
  { record, drafts }: ReadFile,
  known: ReadonlySet<string>,
  binder: Binder,
): Promise<void> {
  for (const each of record.drafts) {
    const draft: Draft | undefined = drafts.get(each.at);
    if (draft && !known.has(identityOf(each)))
      await binder.add({ draft, id: each.id, key: each.key, file: record.name });
  }
}
