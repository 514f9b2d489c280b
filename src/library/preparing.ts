/** After a change what is prepared waits so much longer than it took last: most of the time goes to those who ask. */
const REST = 20;
const LEAST_REST_MS = 200;

/** Does work again after each change, though not after every one of many. */
export class Preparing {
  readonly #work: () => Promise<void>;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #tookMs = 0;
  #begun = false;

  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  /** Does the work now. */
  async now(): Promise<void> {
    this.#begun = true;
    this.#running ??= this.#run();
    await this.#running;
  }

  /** Does it soon, where it was ever done. */
  soon(): void {
    if (!this.#begun || this.#timer) return;
    const wait = Math.max(LEAST_REST_MS, REST * this.#tookMs);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      // It is background work: what asks for its results meets the same fault.
      this.now().catch(() => undefined);
    }, wait).unref();
  }

  end(): void {
    this.#begun = false;
    clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    const began = performance.now();
    try {
      await this.#work();
    } finally {
      this.#tookMs = performance.now() - began;
      this.#running = undefined;
    }
  }
}
