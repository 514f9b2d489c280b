import { type App, appOver, type Setting } from "../app.ts";
import { Corpus } from "../corpus/corpus.ts";
import { Names } from "../corpus/names.ts";
import { Collection } from "../search/collection.ts";
import { Finder } from "../search/finder.ts";
import type { Lock } from "../storage/lock.ts";
import type { SegmentedArticle } from "../text/article.ts";
import type { Incoming, Result } from "./adding/result.ts";
import { ShelfKeeper } from "./adding/shelf-keeper.ts";
import { Preparing } from "./preparing.ts";
import type { Bench } from "./shelf/bench.ts";
import { shownOn } from "./shelf/bound.ts";
import type { Change } from "./shelf/change.ts";
import type { Progress, Refreshing } from "./shelf/restocking.ts";
import type { Shelf } from "./shelf/shelf.ts";
import { articlesOf } from "./shelf/stock.ts";
import { versionsOn } from "./versions/finding.ts";

/** Whose articles: a server's own, by its id, or those that all share. */
export type Owner = string | null;

/** An app with the names that the next one begins with. */
interface Edition {
  readonly app: App;
  readonly names: Names;
}

/** Apps over different servers' articles that are kept ready. */
const EDITIONS = 64;

/** How a shelf stands. */
export interface Status {
  readonly articles: number;
  readonly sentences: number;
  readonly files: number;
  readonly problems: Change["problems"];
  /** When it was last looked at, in milliseconds since 1970. */
  readonly readAt: number;
}

/** Opens the shelf of a server. */
export type OpenShelf = (server: string) => Promise<Shelf>;

/**
 * Shelves of articles that come and go: one for all, and one of each server's own. Whoever asks is handed an app over a
 * snapshot, which stays as it is while the shelves change; the next one to ask gets the next snapshot.
 */
export class Library {
  readonly #shared: Shelf;
  readonly #servers: Map<string, Shelf>;
  readonly #bench: Bench;
  readonly #setting: Setting;
  readonly #openShelf: OpenShelf | null;
  readonly #lock: Lock | null;
  readonly #editions = new Map<string, Edition>();
  readonly #readAt = new Map<Owner, number>();
  /** Shelves change one after the other. */
  #queue: Promise<unknown> = Promise.resolve();
  readonly #preparing = new Preparing(() => this.#prepare());

  /** Without `openShelf` no server has articles of its own. */
  constructor(
    shared: Shelf,
    servers: ReadonlyMap<string, Shelf>,
    bench: Bench,
    setting: Setting,
    openShelf: OpenShelf | null,
    lock: Lock | null,
  ) {
    this.#shared = shared;
    this.#servers = new Map(servers);
    this.#bench = bench;
    this.#setting = setting;
    this.#openShelf = openShelf;
    this.#lock = lock;
  }

  /** Whether this process is the one that keeps what is worked out; where there is no folder for it, none is. */
  get isKeeper(): boolean {
    return this.#lock !== null;
  }

  /** The articles that all share, as they are now. */
  get app(): App {
    return this.at([]);
  }

  /** Whether servers can have articles of their own: that needs a folder to keep them in. */
  get keepsServers(): boolean {
    return this.#openShelf !== null;
  }

  /** What somebody sees who may see these servers' articles beside the shared ones. */
  at(servers: readonly string[]): App {
    const owners = [...new Set(servers)].filter((server) => this.#hasArticles(server)).sort();
    const key = owners.join(" ");
    // Until its own names are gathered, a server is offered those of the articles that all share.
    const edition = this.#editions.get(key) ?? this.#publish(key, owners, this.#editions.get("")?.names);
    return edition.app;
  }

  /** Takes up what has changed on disk. */
  refresh(progress?: Progress, owner: Owner = null): Promise<Change> {
    // What a server takes away is to leave nothing behind, whoever took it.
    return this.#inTurn(() => this.#refresh({ progress, purges: owner !== null }, owner));
  }

  /** Works out in the background what makes answers faster, now and after each change: annotations, then names. */
  prepare(): Promise<void> {
    return this.#preparing.now();
  }

  /** Puts files on a shelf and reads them. What cannot be read does not stay. */
  add(incoming: readonly Incoming[], owner: Owner, progress?: Progress): Promise<readonly Result[]> {
    return this.#inTurn(async () => {
      const shelf = await this.#shelfFor(owner);
      return this.#keeperOf(shelf, owner).add(incoming, progress);
    });
  }

  /** Takes an article off a shelf, by its id, its title or its file's name. */
  remove(words: string, owner: Owner): Promise<Result> {
    return this.#inTurn(async () => this.#keeperOf(await this.#shelfFor(owner), owner).remove(words));
  }

  /** The articles of one shelf alone, in order of their files. */
  articles(owner: Owner): readonly SegmentedArticle[] {
    const shelf = this.#shelf(owner);
    return shelf ? [...articlesOf(shelf.stock).values()] : [];
  }

  status(owner: Owner): Status {
    const stock = this.#shelf(owner)?.stock;
    const volumes = stock?.volumes ?? [];
    return {
      articles: volumes.reduce((sum, each) => sum + shownOn(each).length, 0),
      sentences: volumes.reduce(
        (sum, { volume, gone }) => sum + volume.search.counts.sentences - gone.counts.sentences,
        0,
      ),
      files: stock?.records.size ?? 0,
      problems: stock?.problems ?? [],
      readAt: this.#readAt.get(owner) ?? 0,
    };
  }

  /** The servers that have a shelf of their own. */
  get servers(): readonly string[] {
    return [...this.#servers.keys()];
  }

  /** Ends what works in the background. */
  async close(): Promise<void> {
    this.#preparing.end();
    await this.#queue;
    this.#bench.workshop.close();
    await this.#lock?.release();
  }

  async #prepare(): Promise<void> {
    for (const shelf of [this.#shared, ...this.#servers.values()]) await shelf.annotate();
    for (const { names } of this.#editions.values()) await names.gather();
  }

  #shelf(owner: Owner): Shelf | undefined {
    return owner === null ? this.#shared : this.#servers.get(owner);
  }

  #hasArticles(server: string): boolean {
    return (this.#servers.get(server)?.stock.volumes.length ?? 0) > 0;
  }

  async #shelfFor(owner: Owner): Promise<Shelf> {
    const known = this.#shelf(owner);
    if (known) return known;
    if (owner === null || !this.#openShelf) throw new Error("there is no place for articles of servers");
    const opened = await this.#openShelf(owner);
    this.#servers.set(owner, opened);
    return opened;
  }

  #keeperOf(shelf: Shelf, owner: Owner): ShelfKeeper {
    return new ShelfKeeper(shelf, (how) => this.#refresh(how, owner));
  }

  async #refresh(how: Refreshing, owner: Owner): Promise<Change> {
    const shelf = await this.#shelfFor(owner);
    const { stock } = shelf;
    const change = await shelf.refresh({ ...how, answering: this.#editions.size > 0 });
    await this.#letGo();
    this.#readAt.set(owner, Date.now());
    if (shelf.stock !== stock) {
      this.#replaceEditions(owner);
      this.#preparing.soon();
    }
    return change;
  }

  /** Nothing stays of the text of a file that is gone, unless another shelf has the same one. Others only read. */
  async #letGo(): Promise<void> {
    const shelves = [this.#shared, ...this.#servers.values()];
    const released = shelves.flatMap((shelf) => shelf.takeReleased());
    if (released.length === 0 || !this.isKeeper) return;
    const used = new Set(shelves.flatMap(({ kept }) => kept));
    for (const key of released) if (!used.has(key)) await this.#bench.letGo(key);
  }

  /**
   * Snapshots of what has changed make place for new ones, made at once: a shelf's own change alone is handed the names
   * of the one before. Those without articles any longer see what all see, and nothing of what was theirs is in that.
   */
  #replaceEditions(owner: Owner): void {
    for (const [key, { names }] of [...this.#editions]) {
      const owners = key === "" ? [] : key.split(" ");
      if (owner !== null && !owners.includes(owner)) continue;
      this.#editions.delete(key);
      if (owners.every((each) => this.#hasArticles(each))) this.#publish(key, owners, names);
    }
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work, work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  #publish(key: string, owners: readonly string[], earlier: Names | undefined): Edition {
    const shelves = [this.#shared, ...owners.flatMap((owner) => this.#servers.get(owner) ?? [])];
    const edition = this.#edition(shelves, earlier);
    const [oldest] = this.#editions.keys();
    if (oldest !== undefined && this.#editions.size >= EDITIONS) this.#editions.delete(oldest);
    this.#editions.set(key, edition);
    return edition;
  }

  #edition(shelves: readonly Shelf[], earlier: Names | undefined): Edition {
    const { language, vocabulary } = this.#bench;
    const volumes = shelves.flatMap(({ stock }) => stock.volumes);
    const problems = shelves.flatMap(({ stock }) => stock.problems);
    const corpus = new Corpus(volumes.flatMap(shownOn), language);
    const shelved = volumes.map(({ volume, gone }) => ({
      volume: volume.search,
      articles: volume.articles,
      sentences: volume.sentences,
      gone,
    }));
    const collection = new Collection(shelved, language, vocabulary);
    const finder = new Finder(collection, (sentence, type) => corpus.annotationsOf(sentence, type));
    const version = versionsOn(
      volumes,
      shelves.map(({ versions }) => versions),
      corpus.articles,
    );
    const names = new Names(corpus, earlier);
    return { app: appOver({ corpus, finder, names, problems, version }, this.#setting), names };
  }
}
