import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism, setPriority } from "node:os";
import type { Job } from "./jobs.ts";

const MOST_WORKERS = 8;
/** A worker without work ends after this long: what it holds is given back. */
const IDLE_MS = 2_000;
/** A job that takes longer is stuck: the largest volume takes minutes on a small machine. */
const LONGEST_MS = 30 * 60_000;
/** Answers come first. */
const NICENESS = 10;

/** Workers run what is built; tests run the sources, with what is built beside them. */
const PROGRAM = import.meta.url.endsWith(".ts")
  ? new URL("../../../dist/src/library/workshop/worker.js", import.meta.url)
  : new URL("./worker.js", import.meta.url);

interface Order {
  readonly job: Job;
  readonly done: (made: Uint8Array) => void;
  readonly failed: (error: Error) => void;
  /** Ends it where it takes too long. */
  limit?: NodeJS.Timeout;
}

/** What a worker answers. */
export type Reply = { readonly made: Uint8Array } | { readonly failed: string };

/** Where the system does not let a process stand back, it works like any other. */
function standBack({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, NICENESS);
  } catch {
    return;
  }
}

/** Processes that do jobs apart from the one that answers. Their memory goes with them. */
export class Workshop {
  /** How many jobs are done at once. */
  readonly atOnce = Math.min(MOST_WORKERS, availableParallelism());
  readonly #waiting: Order[] = [];
  readonly #workers = new Map<ChildProcess, Order | null>();
  readonly #longestMs: number;
  #closed = false;

  constructor(longestMs = LONGEST_MS) {
    this.#longestMs = longestMs;
  }

  get isClosed(): boolean {
    return this.#closed;
  }

  /** Rejects where the job fails or the workshop is closed. */
  run(job: Job): Promise<Uint8Array> {
    return new Promise((done, failed) => {
      if (this.#closed) return failed(new Error("the workshop is closed"));
      this.#waiting.push({ job, done, failed });
      this.#assign();
    });
  }

  /** Ends all workers; jobs in work fail. */
  close(): void {
    this.#closed = true;
    for (const { failed } of this.#waiting.splice(0)) failed(new Error("the workshop is closed"));
    for (const worker of this.#workers.keys()) worker.kill("SIGKILL");
  }

  #assign(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#freeWorker();
      const order = worker && this.#waiting.shift();
      if (!worker || !order) return;
      this.#workers.set(worker, order);
      worker.ref();
      worker.channel?.ref();
      worker.send(order.job);
      order.limit = setTimeout(() => worker.kill("SIGKILL"), this.#longestMs).unref();
    }
  }

  #freeWorker(): ChildProcess | undefined {
    for (const [worker, order] of this.#workers) if (order === null) return worker;
    return this.#workers.size < this.atOnce ? this.#start() : undefined;
  }

  #start(): ChildProcess {
    const worker = fork(PROGRAM, {
      serialization: "advanced",
      execArgv: [],
      // It needs no secret of the bot's, and what it would print of an article is for no log.
      env: {},
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    standBack(worker);
    this.#workers.set(worker, null);
    worker.on("message", (reply: Reply) => this.#finish(worker, reply));
    worker.on("error", (error) => this.#drop(worker, error));
    worker.on("exit", () => this.#drop(worker, new Error("a worker ended in the middle of a job")));
    return worker;
  }

  #finish(worker: ChildProcess, reply: Reply): void {
    const order = this.#workers.get(worker);
    clearTimeout(order?.limit);
    this.#workers.set(worker, null);
    if ("made" in reply) order?.done(reply.made);
    else order?.failed(new Error(reply.failed));
    this.#assign();
    this.#rest(worker);
  }

  #rest(worker: ChildProcess): void {
    if (this.#workers.get(worker) !== null) return;
    worker.unref();
    worker.channel?.unref();
    setTimeout(() => {
      if (this.#workers.get(worker) === null) this.#dismiss(worker);
    }, IDLE_MS).unref();
  }

  #dismiss(worker: ChildProcess): void {
    this.#workers.delete(worker);
    worker.kill();
  }

  #drop(worker: ChildProcess, error: Error): void {
    const order = this.#workers.get(worker);
    clearTimeout(order?.limit);
    this.#workers.delete(worker);
    order?.failed(error);
    if (!this.#closed) this.#assign();
  }
}
