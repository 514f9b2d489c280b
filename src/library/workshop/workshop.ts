import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Job } from "./jobs.ts";

const MOST_THREADS = 8;
/** A thread without work ends after this long: what it holds is given back. */
const IDLE_MS = 2_000;

/** Threads run what is built; tests run the sources, with what is built beside them. */
const PROGRAM = import.meta.url.endsWith(".ts")
  ? new URL("../../../dist/src/library/workshop/thread.js", import.meta.url)
  : new URL("./thread.js", import.meta.url);

interface Order {
  readonly job: Job;
  readonly done: (made: Uint8Array) => void;
  readonly failed: (error: Error) => void;
}

type Reply = { readonly made: Uint8Array } | { readonly failed: string };

/** Threads that do jobs apart from the one that answers. */
export class Workshop {
  /** How many jobs are done at once. */
  readonly atOnce = Math.min(MOST_THREADS, availableParallelism());
  readonly #waiting: Order[] = [];
  readonly #threads = new Map<Worker, Order | null>();
  #closed = false;

  /** Rejects where the job fails or the workshop is closed. */
  run(job: Job): Promise<Uint8Array> {
    return new Promise((done, failed) => {
      if (this.#closed) return failed(new Error("the workshop is closed"));
      this.#waiting.push({ job, done, failed });
      this.#assign();
    });
  }

  /** Ends all threads; jobs in work fail. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { failed } of this.#waiting.splice(0)) failed(new Error("the workshop is closed"));
    await Promise.all([...this.#threads.keys()].map((thread) => thread.terminate()));
  }

  #assign(): void {
    while (this.#waiting.length > 0) {
      const thread = this.#freeThread();
      const order = thread && this.#waiting.shift();
      if (!thread || !order) return;
      this.#threads.set(thread, order);
      thread.ref();
      thread.postMessage(order.job);
    }
  }

  #freeThread(): Worker | undefined {
    for (const [thread, order] of this.#threads) if (order === null) return thread;
    return this.#threads.size < this.atOnce ? this.#start() : undefined;
  }

  #start(): Worker {
    const thread = new Worker(PROGRAM);
    this.#threads.set(thread, null);
    thread.on("message", (reply: Reply) => this.#finish(thread, reply));
    thread.on("error", (error) =>
      this.#drop(thread, error instanceof Error ? error : new Error("it failed")),
    );
    thread.on("exit", () => this.#drop(thread, new Error("a thread ended in the middle of a job")));
    return thread;
  }

  #finish(thread: Worker, reply: Reply): void {
    const order = this.#threads.get(thread);
    this.#threads.set(thread, null);
    if ("made" in reply) order?.done(reply.made);
    else order?.failed(new Error(reply.failed));
    this.#assign();
    this.#rest(thread);
  }

  #rest(thread: Worker): void {
    if (this.#threads.get(thread) !== null) return;
    thread.unref();
    setTimeout(() => {
      if (this.#threads.get(thread) !== null) return;
      this.#threads.delete(thread);
      void thread.terminate();
    }, IDLE_MS).unref();
  }

  #drop(thread: Worker, error: Error): void {
    const order = this.#threads.get(thread);
    this.#threads.delete(thread);
    order?.failed(error);
    if (!this.#closed) this.#assign();
  }
}
