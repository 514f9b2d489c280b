/** Discord shuts an address out that has 10,000 calls refused within 10 minutes; this is far below. */
const mostRefused = 1_000;
const spanMs = 10 * 60_000;

/** Counts refused calls (401, 403, 429), and says when no more should be made. */
export class Breaker {
  readonly #now: () => number;
  #since = Number.NEGATIVE_INFINITY;
  #count = 0;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Counts one; gives for how long nothing should be sent, 0 for go on. */
  count(): number {
    const now = this.#now();
    if (now - this.#since >= spanMs) {
      this.#since = now;
      this.#count = 0;
    }
    this.#count++;
    return this.#count < mostRefused ? 0 : this.#since + spanMs - now;
  }
}
