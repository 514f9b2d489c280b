/** So many requests at once, and one more each share of the seconds: 10 in 20 is ten at once, then one each 2 s. */
export interface Rate {
  readonly requests: number;
  readonly seconds: number;
}

/** Keys beyond these are forgotten, the longest unused first. */
const mostKeys = 20_000;

/** Less than this is a matter of rounding. */
const roundingMs = 0.01;

/**
 * What each of many keys may still do, kept as one number each: when its allowance will be whole again (GCRA). A clock
 * that is set back costs a key at most the allowance that it has.
 */
export class Allowances {
  readonly #wholeAt = new Map<string, number>();
  readonly #everyMs: number;
  readonly #wholeMs: number;
  readonly #capacity: number;

  constructor({ requests, seconds }: Rate, capacity = mostKeys) {
    this.#everyMs = (seconds * 1000) / requests;
    this.#wholeMs = seconds * 1000;
    this.#capacity = capacity;
  }

  /** How many keys are remembered: those whose allowance is not whole, and at most the capacity. */
  get size(): number {
    return this.#wholeAt.size;
  }

  /** Milliseconds until the key may make a request; 0 where it may now. */
  waitMs(key: string, now: number): number {
    const wait = this.#owed(key, now) + this.#everyMs - this.#wholeMs;
    return wait < roundingMs ? 0 : wait;
  }

  /** Counts a request of the key. */
  take(key: string, now: number): void {
    this.#keep(key, now + this.#owed(key, now) + this.#everyMs);
    this.#forget(now);
  }

  /** Takes one where there is one. */
  tryTake(key: string, now: number): boolean {
    if (this.waitMs(key, now) > 0) return false;
    this.take(key, now);
    return true;
  }

  /** Time until the allowance is whole. Only a clock that was set back makes it more than all of the allowance. */
  #owed(key: string, now: number): number {
    const owed = Math.max(0, (this.#wholeAt.get(key) ?? now) - now);
    if (owed <= this.#wholeMs) return owed;
    this.#keep(key, now + this.#wholeMs);
    return this.#wholeMs;
  }

  /** A Map keeps the order of setting, so the longest unused come first. */
  #keep(key: string, wholeAt: number): void {
    this.#wholeAt.delete(key);
    this.#wholeAt.set(key, wholeAt);
  }

  #forget(now: number): void {
    for (const [key, wholeAt] of this.#wholeAt) {
      if (wholeAt > now && this.#wholeAt.size <= this.#capacity) return;
      this.#wholeAt.delete(key);
    }
  }
}
