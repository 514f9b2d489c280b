import {
  type PoolOptions,
  type PoolWorker,
  ThreadsPoolWorker,
  type Vite,
  type WorkerRequest,
} from "vitest/node";

const NAME = "kept";

type Listener = Parameters<PoolWorker["on"]>[1];

/** What a module remembers of an earlier mutant is forgotten after so many. */
const MOST_RUNS = 20;

let thread: ThreadsPoolWorker | undefined;
let runs = 0;

/** A mutant of what is worked out while the modules load needs them loaded anew. */
const isStatic = ({ project }: PoolOptions): boolean =>
  Reflect.get(project.getProvidedContext(), "mutantActivation") === "static";

async function end(): Promise<void> {
  const ended = thread;
  thread = undefined;
  runs = 0;
  await ended?.stop();
}

/** A thread that outlives its run: starting one and loading all modules would take longer than most mutants' tests. */
class KeptThread implements PoolWorker {
  readonly name = NAME;
  readonly #options: PoolOptions;
  readonly #listeners: [event: string, listener: Listener][] = [];
  readonly #isStatic: boolean;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#isStatic = isStatic(options);
  }

  async start(): Promise<void> {
    if (this.#isStatic || runs >= MOST_RUNS) await end();
    runs++;
    thread ??= new ThreadsPoolWorker(this.#options);
    await thread.start();
  }

  /** Leaves the thread to the next run, unless a static mutant was active while its modules were loaded. */
  async stop(): Promise<void> {
    for (const [event, listener] of this.#listeners) thread?.off(event, listener);
    if (this.#isStatic) await end();
  }

  /** The library ends a run by telling its thread to stop, and waits until it says that it has. */
  send(message: WorkerRequest): void {
    if (message.type === "stop") this.#sayStopped();
    else thread?.send(message);
  }

  #sayStopped(): void {
    const stopped = { type: "stopped", __vitest_worker_response__: true };
    queueMicrotask(() => {
      for (const [event, listener] of this.#listeners) if (event === "message") listener(stopped);
    });
  }

  on(event: string, listener: Listener): void {
    this.#listeners.push([event, listener]);
    thread?.on(event, listener);
  }

  off(event: string, listener: Listener): void {
    thread?.off(event, listener);
  }

  deserialize(data: unknown): unknown {
    return data;
  }
}

/** Lets all runs of a process share a thread. */
export const keptThread: Vite.Plugin = {
  name: "kept-thread",
  configureVitest: ({ project }) => {
    project.config.pool = NAME;
    project.config.poolRunner = { name: NAME, createPoolWorker: (options) => new KeptThread(options) };
  },
};
