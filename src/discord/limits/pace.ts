/** So long a line that had a turn stands back before its next: some sixteen turns a second, and a burst of twenty-five in 1.6 s. */
const standBackMs = 60;

/** Others ask all the time where one asked within so long. */
const lastingMs = 250;

interface Arrival {
  readonly key: string;
  readonly at: number;
}

/**
 * Spreads the turns of lines that ask much over time, while others ask: each turn holds up who comes during it, and
 * many at once hold up everybody.
 */
export class Pace {
  #newest: Arrival | null = null;
  /** The newest of another line. */
  #besides: Arrival | null = null;
  #servedAt = Number.NEGATIVE_INFINITY;

  /** Somebody has come to a line. */
  came(key: string, at: number): void {
    if (this.#newest?.key !== key) this.#besides = this.#newest;
    this.#newest = { key, at };
  }

  /** A line that had a turn had another. */
  served(at: number): void {
    this.#servedAt = at;
  }

  /** Milliseconds that the first of so many lines which had a turn has to stand back, at most. */
  restMs(key: string, lines: number, now: number): number {
    const other = this.#newest?.key === key ? this.#besides : this.#newest;
    if (other === null || now - other.at > lastingMs) return 0;
    return Math.min(standBackMs, Math.max(0, this.#servedAt + standBackMs / lines - now));
  }
}
