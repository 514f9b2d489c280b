import { availableParallelism } from "node:os";
import type { Drafts } from "../reader.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { ExtractionStore } from "./store.ts";
import { Worker } from "./worker.ts";

/** After so many files a process makes place for a new one: what they left in it goes with it. */
const FILES_OF_A_WORKER = 200;
const MOST_WORKERS = 4;
const IDLE_MILLISECONDS = 5000;

export interface ExtractionOptions {
  /** Where texts are kept as extracted; without it they are extracted anew each time. */
  readonly folder?: string;
  readonly limits?: Partial<Limits>;
}

interface Waiting {
  readonly start: (worker: Worker) => void;
}

/**
 * Takes the text out of files in processes apart: as many as there are cores, each for one file after the other. They
 * are started when needed and end when nothing comes any more.
 */
export class Extraction {
  readonly #limits: Limits;
  readonly #store: ExtractionStore | undefined;
  readonly #most = Math.min(MOST_WORKERS, availableParallelism());
  readonly #idle: Worker[] = [];
  readonly #busy = new Set<Worker>();
  readonly #files = new WeakMap<Worker, number>();
  readonly #waiting: Waiting[] = [];
  readonly #keys = new WeakMap<Drafts, string>();
  #rest: NodeJS.Timeout | undefined;

  constructor({ folder, limits }: ExtractionOptions = {}) {
    this.#limits = { ...LIMITS, ...limits };
    this.#store = folder === undefined ? undefined : new ExtractionStore(folder);
  }

  /** What a file of a format says. What goes wrong is a reason in its place. */
  async extract(ending: string, bytes: Uint8Array): Promise<Drafts> {
    const key = await this.#store?.keyOf(ending, bytes);
    const kept = key === undefined ? undefined : await this.#store?.find(key);
    const drafts = kept ?? (await this.#extractAnew(ending, bytes, key));
    if (key !== undefined) this.#keys.set(drafts, key);
    return drafts;
  }

  async #extractAnew(ending: string, bytes: Uint8Array, key: string | undefined): Promise<Drafts> {
    const worker = await this.#hire();
    const drafts = await worker.run(ending, bytes);
    this.#release(worker);
    if (key !== undefined && !worker.isGone) await this.#store?.keep(key, drafts);
    return drafts;
  }

  /** Under what these drafts are kept; undefined where they are not. */
  keyOf(drafts: Drafts): string | undefined {
    return this.#keys.get(drafts);
  }

  /** Lets go what is kept under a key. */
  async letGo(key: string): Promise<void> {
    await this.#store?.forget(key);
  }

  /** Lets what is kept of a file go. */
  async forget(ending: string, bytes: Uint8Array): Promise<void> {
    const key = await this.#store?.keyOf(ending, bytes);
    if (key !== undefined) await this.#store?.forget(key);
  }

  /** Ends the processes; what is being read is left unread. */
  close(): void {
    clearTimeout(this.#rest);
    for (const worker of [...this.#idle.splice(0), ...this.#busy]) worker.end();
  }

  #hire(): Promise<Worker> {
    clearTimeout(this.#rest);
    return new Promise((resolve) => {
      this.#waiting.push({ start: resolve });
      this.#assign();
    });
  }

  #assign(): void {
    while (this.#waiting.length > 0 && this.#busy.size < this.#most) {
      const worker = this.#idle.pop() ?? new Worker(this.#limits);
      if (worker.isGone) continue;
      this.#busy.add(worker);
      this.#waiting.shift()?.start(worker);
    }
  }

  #release(worker: Worker): void {
    const files = (this.#files.get(worker) ?? 0) + 1;
    this.#files.set(worker, files);
    this.#busy.delete(worker);
    if (files >= FILES_OF_A_WORKER) worker.end();
    else if (!worker.isGone) this.#idle.push(worker);
    this.#assign();
    if (this.#busy.size > 0) return;
    this.#rest = setTimeout(() => this.close(), IDLE_MILLISECONDS).unref();
  }
}
