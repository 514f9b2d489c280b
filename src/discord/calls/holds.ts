const mostAddresses = 1_000;

/** Which calls have to wait for how long, on a clock that nobody sets. */
export class Holds {
  readonly #until = new Map<string, number>();
  readonly #now: () => number;
  #allUntil = 0;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** How long a call of this kind has to wait; 0 where it may be made. */
  leftMs(call: string): number {
    const until = Math.max(this.#allUntil, this.#until.get(call) ?? 0);
    return Math.max(0, until - this.#now());
  }

  hold(call: string, waitMs: number): void {
    this.#forget();
    this.#until.set(call, this.#now() + waitMs);
  }

  holdAll(waitMs: number): void {
    this.#allUntil = Math.max(this.#allUntil, this.#now() + waitMs);
  }

  /** Those that are over are of no use; of too many the oldest goes. */
  #forget(): void {
    const now = this.#now();
    for (const [call, until] of this.#until) if (until <= now) this.#until.delete(call);
    const [oldest] = this.#until.keys();
    if (oldest !== undefined && this.#until.size >= mostAddresses) this.#until.delete(oldest);
  }
}
