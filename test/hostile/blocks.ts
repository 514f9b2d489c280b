/** Ticks that lie further apart than this are looked at. */
const TICK_MS = 2;

/** Milliseconds of the processor that this process has used. */
const usedMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/**
 * Measures for how long the event loop is blocked at a time. Of the time between two ticks, what this process did
 * not compute in belongs to others on the machine, and is no block.
 */
export class Blocks {
  #timer: NodeJS.Timeout | undefined;
  #at = 0;
  #used = 0;
  #longest = 0;

  begin(): void {
    this.#longest = 0;
    [this.#at, this.#used] = [performance.now(), usedMs()];
    this.#timer = setInterval(() => this.#tick(), TICK_MS);
  }

  /** The longest block since it began, in ms. */
  async end(): Promise<number> {
    await new Promise((resolve) => setTimeout(resolve, TICK_MS + 1));
    this.#tick();
    clearInterval(this.#timer);
    return this.#longest;
  }

  #tick(): void {
    const [at, used] = [performance.now(), usedMs()];
    this.#longest = Math.max(this.#longest, Math.min(at - this.#at, used - this.#used) - TICK_MS);
    [this.#at, this.#used] = [at, used];
  }
}
