import { type App, appOver, type Setting, type Snapshot } from "../app.ts";
import { Corpus } from "../corpus/corpus.ts";
import { Names } from "../corpus/names.ts";
import { Collection } from "../search/collection.ts";
import { Finder } from "../search/finder.ts";
import type { Bench } from "./shelf/bench.ts";
import type { OnShelf } from "./shelf/bound.ts";
import type { Change } from "./shelf/change.ts";
import type { Progress } from "./shelf/restocking.ts";
import type { Shelf } from "./shelf/shelf.ts";

const shownOf = ({ volume, gone }: OnShelf) => volume.articles.filter((_, at) => !gone.articles.has(at));

/** An app with the names that the next one begins with. */
interface Edition {
  readonly app: App;
  readonly names: Names;
}

/**
 * Shelves of articles that come and go. Whoever asks is handed an app over a snapshot, which stays as it is while the
 * shelves change; the next one to ask gets the next snapshot.
 */
export class Library {
  readonly #shared: Shelf;
  readonly #bench: Bench;
  readonly #setting: Setting;
  #edition: Edition | undefined;
  /** Shelves change one after the other. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(shared: Shelf, bench: Bench, setting: Setting) {
    this.#shared = shared;
    this.#bench = bench;
    this.#setting = setting;
  }

  /** The articles as they are now. */
  get app(): App {
    this.#edition ??= this.#publish(undefined);
    return this.#edition.app;
  }

  /** Takes up what has changed on disk. */
  refresh(progress?: Progress): Promise<Change> {
    return this.#inTurn(async () => {
      const stock = this.#shared.stock;
      const change = await this.#shared.refresh(progress, this.#edition !== undefined);
      if (this.#shared.stock !== stock && this.#edition) this.#edition = this.#publish(this.#edition.names);
      return change;
    });
  }

  /** Ends what works in the background. */
  async close(): Promise<void> {
    await this.#bench.workshop.close();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work, work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  #publish(earlier: Names | undefined): Edition {
    const { language, vocabulary } = this.#bench;
    const { volumes, problems } = this.#shared.stock;
    const corpus = new Corpus(volumes.flatMap(shownOf), language);
    const collection = new Collection(
      volumes.map(({ volume, gone }) => ({
        volume: volume.search,
        articles: volume.articles,
        sentences: volume.sentences,
        gone,
      })),
      language,
      vocabulary,
    );
    const finder = new Finder(collection, (sentence, type) => corpus.annotationsOf(sentence, type));
    const names = new Names(corpus, earlier);
    if (earlier?.isGathering) void names.gather();
    const snapshot: Snapshot = { corpus, finder, names, problems };
    return { app: appOver(snapshot, this.#setting), names };
  }
}
