/** So many requests at once, and one more each share of the seconds: 10 in 20 is ten at once, then one each 2 s. */
export interface Rate {
  readonly requests: number;
  readonly seconds: number;
}

/** More keys are never remembered: the half that was used last stays in any case. */
const mostKeys = 20_000;

/** Less than this is a matter of rounding. */
const roundingMs = 0.01;

/**
 * What each of many keys may still do, kept as one number each: when its allowance will be whole again (GCRA). A clock
 * that is set back costs a key at most the allowance that it has.
 */
export class Allowances {
  /**
   * When each key's allowance will be whole: of those used lately, and of those used before. Of one Map the oldest would
   * have to be taken out one by one, and each look for them would pass over all places that are empty already.
   */
  #lately = new Map<string, number>();
  #before = new Map<string, number>();
  #turnedAt = 0;
  readonly #everyMs: number;
  readonly #wholeMs: number;
  readonly #capacity: number;

  constructor({ requests, seconds }: Rate, capacity = mostKeys) {
    this.#everyMs = (seconds * 1000) / requests;
    this.#wholeMs = seconds * 1000;
    this.#capacity = capacity;
  }

  /** How many keys are remembered: all whose allowance is not whole, within the capacity. */
  get size(): number {
    return this.#lately.size + this.#before.size;
  }

  /** Milliseconds until the key may make a request; 0 where it may now. */
  waitMs(key: string, now: number): number {
    const wait = this.#owed(key, now) + this.#everyMs - this.#wholeMs;
    return wait < roundingMs ? 0 : wait;
  }

  /** Counts a request of the key, also one that it may not make: it waits longer then, but never for more than all. */
  take(key: string, now: number): void {
    const wholeAt = now + this.#owed(key, now) + this.#everyMs;
    this.#turn(now);
    this.#keep(key, wholeAt);
  }

  /** Takes one where there is one. */
  tryTake(key: string, now: number): boolean {
    if (this.waitMs(key, now) > 0) return false;
    this.take(key, now);
    return true;
  }

  /** Time until the allowance is whole. Only a clock that was set back makes it more than all of the allowance. */
  #owed(key: string, now: number): number {
    const wholeAt = this.#lately.get(key) ?? this.#before.get(key) ?? now;
    const owed = Math.max(0, wholeAt - now);
    if (owed <= this.#wholeMs) return owed;
    this.#keep(key, now + this.#wholeMs);
    return this.#wholeMs;
  }

  #keep(key: string, wholeAt: number): void {
    this.#before.delete(key);
    this.#lately.set(key, wholeAt);
  }

  /** What was not used since the last turn is forgotten: it is whole by now, or there are too many keys. */
  #turn(now: number): void {
    // A clock that was set back is waited for no longer than one that goes on.
    if (now < this.#turnedAt) this.#turnedAt = now;
    const passedMs = now - this.#turnedAt;
    if (passedMs < this.#wholeMs && this.#lately.size < this.#capacity / 2) return;
    this.#before = passedMs < 2 * this.#wholeMs ? this.#lately : new Map();
    this.#lately = new Map();
    this.#turnedAt = now;
  }
}
