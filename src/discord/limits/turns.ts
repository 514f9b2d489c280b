import { setImmediate as turn } from "node:timers/promises";

/** A request that waited too long for its turn, or would have to. */
export class TooBusy extends Error {
  override readonly name = "TooBusy";
}

/** Soon after this Discord has to be told that an answer is coming, which is one more call for a program that is late. */
const patienceMs = 1_300;

/** Whoever would have to wait longer is told so on arrival, while that still comes in time. */
const longestLineMs = 900;

/** How much the last turn counts in the mean: about the last ten do. */
const weight = 0.1;

interface Waiting {
  readonly since: number;
  readonly begin: () => void;
  readonly giveUp: () => void;
}

/**
 * Lets requests begin one by one, in the order in which they came. Between two of them the program hears what else came in
 * and sends what is ready: under more load than it can bear it still tells everybody so in time, in place of answering all
 * of them too late.
 */
export class Turns {
  readonly #waiting: Waiting[] = [];
  readonly #now: () => number;
  /** Time from turn to turn while there is a line: a moving mean. */
  #everyMs = 1;
  #isCalling = false;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** How many wait for their turn. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Does the work when its turn comes. Rejects with TooBusy where that would be too late. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#waiting.length * this.#everyMs > longestLineMs) throw new TooBusy();
    await new Promise<void>((begin, reject) => {
      this.#waiting.push({ since: this.#now(), begin, giveUp: () => reject(new TooBusy()) });
      if (!this.#isCalling) void this.#call();
    });
    return work();
  }

  /** Calls the next in line once the program has looked around, until nobody waits. */
  async #call(): Promise<void> {
    this.#isCalling = true;
    for (let next = this.#first(); next !== undefined; next = this.#first()) {
      const began = this.#now();
      next.begin();
      await turn();
      this.#everyMs += weight * (this.#now() - began - this.#everyMs);
    }
    this.#isCalling = false;
  }

  /** The first whose turn comes in time; those before it have waited in vain. */
  #first(): Waiting | undefined {
    const oldest = this.#now() - patienceMs;
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      if (next.since >= oldest) return next;
      next.giveUp();
    }
    return undefined;
  }
}
