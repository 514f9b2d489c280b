import { unlink } from "node:fs/promises";
import type { CorpusFile } from "../../corpus/files.ts";
import { turnOfOthers } from "../../corpus/stretch.ts";
import { NOTHING_GONE } from "../../search/volumes/gone.ts";
import { clearUnfinished } from "../../storage/atomic.ts";
import { Unopenable } from "../../storage/label.ts";
import type { SegmentedArticle } from "../../text/article.ts";
import { Versions } from "../versions/versions.ts";
import { KeptAnnotations } from "../volumes/annotation-data.ts";
import { Volume } from "../volumes/volume.ts";
import { volumeDataOf } from "../volumes/volume-data.ts";
import type { Bench } from "./bench.ts";
import { type OnShelf, without } from "./bound.ts";
import { type Change, changeBetween } from "./change.ts";
import { heldIn, keptIn } from "./records.ts";
import { type Refreshing, Restocking } from "./restocking.ts";
import { addressKeyOf } from "./sameness.ts";
import type { ShelfStore } from "./shelf-store.ts";
import { EMPTY, problemsOf, type Stock } from "./stock.ts";
import type { Whereabouts } from "./whereabouts.ts";

/** What smaller volumes hold is annotated when it is asked for: another thread would take longer to begin. */
const LARGE = 3_000;

/** Finds what an article is now whose file got another name: what has its address, or says the same. */
function renamedAmong(
  added: readonly SegmentedArticle[],
): (article: SegmentedArticle) => SegmentedArticle | undefined {
  const byText = new Map(added.map((article) => [article.text, article]));
  const byAddress = new Map(added.map((article) => [addressKeyOf(article.url), article]));
  return ({ text, url }) => {
    const address = addressKeyOf(url);
    return (address === null ? undefined : byAddress.get(address)) ?? byText.get(text);
  };
}

/** Folders and files, and the articles in them. */
export class Shelf {
  readonly folder: string | null;
  /** What its articles said before they were edited. */
  readonly versions: Versions;
  readonly #whereabouts: Whereabouts;
  readonly #bench: Bench;
  readonly #store: ShelfStore | null;
  #stock: Stock = EMPTY;
  /** Whether versions of what is gone since the last start are gone, too. */
  #isTidy = false;
  /** What was kept of files that are gone. */
  readonly #released = new Set<string>();

  /** Without a store nothing is kept. */
  constructor(whereabouts: Whereabouts, bench: Bench, store: ShelfStore | null) {
    this.#whereabouts = whereabouts;
    this.folder = whereabouts.folder;
    this.versions = new Versions(whereabouts.versions ?? null, bench);
    this.#bench = bench;
    this.#store = store;
  }

  get stock(): Stock {
    return this.#stock;
  }

  /** Takes up what was kept. What is damaged is left, and said; what no catalogue names is cleared away. */
  async recall(): Promise<void> {
    const { folder, versions } = this.#whereabouts;
    for (const each of this.#bench.mayWrite ? [folder, versions] : []) if (each) await clearUnfinished(each);
    if (!this.#store) return;
    await this.#recall(this.#store);
    await this.#store.clear(this.#stock.volumes.map(({ volume }) => volume.name));
  }

  async #recall(store: ShelfStore): Promise<void> {
    try {
      this.#stock = (await this.#recalled(store)) ?? EMPTY;
    } catch (error) {
      if (!(error instanceof Unopenable)) throw error;
      this.#bench.log(`What was kept of the articles ${error.message}; they are read anew.`);
    }
  }

  /**
   * Reads what has changed on disk. Work is for what changed alone. Rejects with MissingCorpus where a path is not
   * there.
   */
  async refresh(how: Refreshing = {}): Promise<Change> {
    const before = this.#stock;
    const stock = await new Restocking(this.#whereabouts, before, this.#bench, this.#store).run(how);
    if (stock === before && this.#isTidy) return changeBetween(before, before);
    this.#isTidy = true;
    const change = changeBetween(before, stock);
    await turnOfOthers();
    // First: were this the last thing done, the next start would do all of it again.
    await this.#remember(change, stock);
    this.#stock = stock;
    for (const key of keptIn(before.records)) this.#released.add(key);
    await this.#store?.keepCatalogue({
      records: stock.records,
      volumes: stock.volumes.map(({ volume, gone }) => ({ name: volume.name, gone: [...gone.articles] })),
    });
    return change;
  }

  /**
   * What was edited can still be cited as it was. What was removed is gone; unless it stands under another id now, or its
   * file cannot be read at the moment, as in the middle of being written.
   */
  async #remember({ added, updated, removed }: Change, { records }: Stock): Promise<void> {
    const held = new Set(heldIn(records));
    for (const { before } of updated) await this.versions.keep(before);
    const nowOf = renamedAmong(added);
    for (const article of removed) {
      const now = nowOf(article);
      if (now) await this.versions.hand(article.id, now.id).then(() => this.versions.keep(article, now.id));
      else if (held.has(article.id)) await this.versions.keep(article);
    }
    await this.versions.keepOnly(held);
  }

  /** Under what the texts of its files are kept. */
  get kept(): readonly string[] {
    return keptIn(this.#stock.records);
  }

  /** What was kept of files that it no longer has, since it was last asked. */
  takeReleased(): readonly string[] {
    const held = new Set(this.kept);
    const released = [...this.#released].filter((key) => !held.has(key));
    this.#released.clear();
    return released;
  }

  /** Who may read what is added: of a server's own articles nobody else, of shared ones whoever reads the folder. */
  get mode(): number {
    return this.#whereabouts.prefix === undefined ? 0o666 : 0o600;
  }

  /** Takes a file away, with what is kept of it. */
  async takeAway(file: CorpusFile): Promise<void> {
    await this.#bench.forget(file);
    await unlink(file.path);
  }

  /** Has the annotations of all large volumes worked out by other threads, and keeps them. */
  async annotate(): Promise<void> {
    if (!this.#store) return;
    for (const { volume } of this.#stock.volumes)
      if (volume.sentences.length >= LARGE && !volume.annotations.isComplete)
        await this.#annotate(volume, this.#store);
  }

  async #annotate(volume: Volume, store: ShelfStore): Promise<void> {
    const { workshop, maker, log } = this.#bench;
    try {
      const bytes = await workshop.run({ kind: "annotate", maker, volume: store.pathOf(volume) });
      await store.keepAnnotations(volume.name, bytes);
      const box = await store.annotations(volume.name);
      if (box) volume.annotations.learn(new KeptAnnotations(box, volume.articles));
    } catch (error) {
      // They are worked out when they are asked for, as in a small volume.
      log(
        `Annotations could not be worked out ahead: ${error instanceof Error ? error.message : "no reason"}.`,
      );
    }
  }

  async #recalled(store: ShelfStore): Promise<Stock | null> {
    const catalogue = await store.catalogue();
    if (!catalogue) return null;
    const volumes: OnShelf[] = [];
    for (const { name, gone } of catalogue.volumes) {
      const { language, vocabulary } = this.#bench;
      const volume = new Volume(name, volumeDataOf(await store.volume(name)), language, vocabulary);
      const annotations = await store.annotations(name);
      if (annotations) volume.annotations.learn(new KeptAnnotations(annotations, volume.articles));
      volumes.push(without({ volume, gone: NOTHING_GONE }, new Set(gone)));
    }
    const { records } = catalogue;
    return { records, volumes, problems: await problemsOf(records), unopened: [] };
  }
}
