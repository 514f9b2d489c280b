/** Others ask all the time where one asked within so long; a turn before that is forgotten. */
const latelyMs = 250;

/** A line has so many turns one after the other before it stands back. */
const freeTurns = 3;

/** While it stands back the others have seven times the time of its turn: it takes an eighth of all. */
const share = 7;

/** A burst of twenty-five ends before Discord has to be told that an answer is coming, however long a turn takes. */
const mostMs = 60;

/** A line that has been there for longer is answered as fast as can be: nobody is turned away because of a rest. */
const mostStandingMs = 1_500;

/** What is known of all lines: how long a turn takes, and for how long somebody has been waiting in one or another. */
export interface Standing {
  readonly turnMs: number;
  readonly standingMs: number;
}

interface Arrival {
  readonly key: string;
  readonly at: number;
}

/** How many turns a line had, and when it had the last. */
interface Had {
  readonly count: number;
  readonly last: number;
}

/**
 * Spreads the turns of a line that asks much over time, while others ask: each turn holds up who comes during it, and
 * many at once hold up everybody.
 */
export class Pace {
  #newest: Arrival | null = null;
  /** The newest of another line. */
  #besides: Arrival | null = null;
  /** What the lines had lately, who had their turn last at the end. */
  readonly #had = new Map<string, Had>();

  /** Somebody has come to a line that was empty. */
  came(key: string, at: number): void {
    if (this.#newest?.key !== key) this.#besides = this.#newest;
    this.#newest = { key, at };
  }

  /** A line had a turn. */
  hadTurn(key: string, at: number): void {
    for (const [other, { last }] of this.#had) {
      if (at - last <= latelyMs) break;
      this.#had.delete(other);
    }
    const count = (this.#had.get(key)?.count ?? 0) + 1;
    this.#had.delete(key);
    this.#had.set(key, { count, last: at });
  }

  /** Milliseconds until a line has its next turn. */
  restMs(key: string, { turnMs, standingMs }: Standing, now: number): number {
    const had = this.#had.get(key);
    const isFree = had === undefined || had.count < freeTurns || standingMs > mostStandingMs;
    if (isFree || !this.#othersAsk(key, now)) return 0;
    return Math.max(0, had.last + Math.min(share * turnMs, mostMs) - now);
  }

  #othersAsk(key: string, now: number): boolean {
    const other = this.#newest?.key === key ? this.#besides : this.#newest;
    return other !== null && now - other.at <= latelyMs;
  }
}
