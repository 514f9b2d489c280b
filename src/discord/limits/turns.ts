import { setImmediate as turn } from "node:timers/promises";
import type { Asker } from "./limits.ts";
import { Rounds, Row } from "./rounds.ts";

/** A request that waited too long for its turn, or would have to. */
export class TooBusy extends Error {
  override readonly name = "TooBusy";
}

/** How long a request may have to wait by the look of the line when it comes, and how long it waits then. */
interface Patience {
  readonly lineMs: number;
  readonly waitMs: number;
}

/**
 * Under lasting load: soon after this Discord has to be told that an answer is coming, which is one more call for a
 * program that is late.
 */
const lasting: Patience = { lineMs: 900, waitMs: 1_300 };

/**
 * In a burst the line gets shorter by itself. Discord is told after 2 s that an answer is coming, and a late one serves
 * better than to be asked again.
 */
const inBurst: Patience = { lineMs: 5_000, waitMs: 6_000 };

/** A line that has been there for longer is no burst. */
const longestBurstMs = 3_000;

/** How much the last turn counts in the mean: about the last fifty do, so that a single stall turns nobody away. */
const weight = 0.02;

interface Waiting {
  readonly keys: readonly string[];
  readonly until: number;
  readonly begin: () => void;
  readonly giveUp: () => void;
}

/** In direct messages each user has a line, as each server has. */
const keysOf = ({ user, server }: Asker): readonly string[] => [server ?? user, user];

/**
 * Lets requests begin one by one: each server in turn, in it each user in turn, and of a user in the order in which they
 * came. Between two of them the program hears what else came in and sends what is ready: under more load than it can bear
 * it still tells everybody so in time, in place of answering all of them too late.
 */
export class Turns {
  readonly #lines = new Rounds<Waiting>(() => new Rounds(() => new Row()));
  /** Those in the lines, in the order in which they came. */
  readonly #arrivals = new Set<Waiting>();
  readonly #now: () => number;
  /** Time from turn to turn while there is a line: a moving mean. */
  #everyMs = 1;
  #isCalling = false;
  /** Since when the line has not been empty. */
  #since = 0;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** How many wait for their turn. */
  get waiting(): number {
    return this.#lines.length;
  }

  /** Does the work when its turn comes. Rejects with TooBusy where that would be too late. */
  async take<T>(asker: Asker, work: () => Promise<T>): Promise<T> {
    const keys = keysOf(asker);
    const { lineMs, waitMs } = this.#patience();
    if (this.#lines.before(keys) * this.#everyMs > lineMs) throw new TooBusy();
    await new Promise<void>((begin, reject) => {
      const until = this.#now() + waitMs;
      this.#enter({ keys, until, begin, giveUp: () => reject(new TooBusy()) });
      if (!this.#isCalling) void this.#call();
    });
    return work();
  }

  #patience(): Patience {
    const isBurst = this.waiting === 0 || this.#now() - this.#since < longestBurstMs;
    return isBurst ? inBurst : lasting;
  }

  #enter(waiting: Waiting): void {
    if (this.waiting === 0) this.#since = this.#now();
    this.#lines.push(waiting, waiting.keys);
    this.#arrivals.add(waiting);
  }

  /** Calls the next in line once the program has looked around, until nobody waits. */
  async #call(): Promise<void> {
    this.#isCalling = true;
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      const began = this.#now();
      next.begin();
      await turn();
      this.#everyMs += weight * (this.#now() - began - this.#everyMs);
    }
    this.#isCalling = false;
  }

  #next(): Waiting | undefined {
    this.#dismiss();
    this.#shorten();
    const next = this.#lines.shift();
    if (next !== undefined) this.#arrivals.delete(next);
    return next;
  }

  /**
   * Where turns take longer than they did, those who would wait in vain are told so now: of the longest line the last.
   */
  #shorten(): void {
    while (this.waiting * this.#everyMs > inBurst.waitMs) {
      const last = this.#lines.pop();
      if (last === undefined) return;
      this.#arrivals.delete(last);
      last.giveUp();
    }
  }

  /**
   * Those whose turn does not come in time have waited in vain; who came later may be less patient, and is seen to
   * then.
   */
  #dismiss(): void {
    const now = this.#now();
    for (const waiting of this.#arrivals) {
      if (waiting.until >= now) return;
      this.#arrivals.delete(waiting);
      this.#lines.remove(waiting, waiting.keys);
      waiting.giveUp();
    }
  }
}
