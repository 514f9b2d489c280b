/** Remembers ids for a while, so that an event that Discord sends twice is handled once. */
export class Seen {
  readonly #times = new Map<string, number>();
  readonly #lifeMs: number;
  readonly #capacity: number;
  readonly #now: () => number;

  constructor(lifeMs: number, capacity: number, now: () => number = () => performance.now()) {
    this.#lifeMs = lifeMs;
    this.#capacity = capacity;
    this.#now = now;
  }

  /** Whether the id is new; from then on it is known. */
  first(id: string): boolean {
    const now = this.#now();
    this.#forget(now);
    if (this.#times.has(id)) return false;
    this.#times.set(id, now);
    return true;
  }

  /** A Map keeps the order of arrival, so the oldest come first. */
  #forget(now: number): void {
    for (const [id, time] of this.#times) {
      if (now - time < this.#lifeMs && this.#times.size < this.#capacity) return;
      this.#times.delete(id);
    }
  }
}
