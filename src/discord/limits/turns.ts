import { setImmediate as turn } from "node:timers/promises";
import type { Asker } from "./limits.ts";
import { Pace } from "./pace.ts";
import { inBurst, patienceWith, TooBusy } from "./patience.ts";
import { Rounds } from "./rounds.ts";
import { Row } from "./row.ts";

/** How much the last turn counts in the mean: about the last fifty do, so that a single stall turns nobody away. */
const weight = 0.02;

interface Waiting {
  readonly keys: readonly [string, string];
  readonly until: number;
  readonly begin: () => void;
  readonly giveUp: () => void;
}

/** In direct messages each user has a line, as each server has. */
const keysOf = ({ user, server }: Asker): readonly [string, string] => [server ?? user, user];

/** Does something later. */
type Later = (work: () => void, ms: number) => void;

/**
 * Lets requests begin one by one: each server in turn, in it each user in turn, and of a user in the order in which they
 * came. Between two of them the program hears what else came in and sends what is ready: under more load than it can bear
 * it still tells everybody so in time, in place of answering all of them too late.
 */
export class Turns {
  readonly #lines = new Rounds<Waiting>(() => new Rounds(() => new Row()));
  /** Those in the lines, in the order in which they came. */
  readonly #arrivals = new Set<Waiting>();
  readonly #pace = new Pace();
  readonly #now: () => number;
  readonly #later: Later;
  /** Time from turn to turn while there is a line: a moving mean. */
  #everyMs = 1;
  #isCalling = false;
  #isResting = false;
  /** Since when the line has not been empty. */
  #since = 0;

  constructor(now: () => number = () => performance.now(), later: Later = setTimeout) {
    this.#now = now;
    this.#later = later;
  }

  /** How many wait for their turn. */
  get waiting(): number {
    return this.#lines.length;
  }

  /** Does the work when its turn comes. Rejects with TooBusy where that would be too late. */
  async take<T>(asker: Asker, work: () => Promise<T>): Promise<T> {
    const keys = keysOf(asker);
    const { lineMs, waitMs } = patienceWith(this.#standingMs);
    if (this.#lines.before(keys) * this.#everyMs > lineMs) throw new TooBusy();
    await new Promise<void>((begin, reject) => {
      const until = this.#now() + waitMs;
      this.#enter({ keys, until, begin, giveUp: () => reject(new TooBusy()) });
      this.#resume();
    });
    return work();
  }

  /** For how long the line has been there. */
  get #standingMs(): number {
    return this.waiting === 0 ? 0 : this.#now() - this.#since;
  }

  #enter(waiting: Waiting): void {
    const now = this.#now();
    if (this.waiting === 0) this.#since = now;
    const [line] = waiting.keys;
    if (!this.#lines.has(line)) this.#pace.came(line, now);
    this.#lines.push(waiting, waiting.keys);
    this.#arrivals.add(waiting);
  }

  #resume(): void {
    if (!this.#isCalling) void this.#call();
  }

  /** Calls the next in line once the program has looked around, until nobody waits or is to be called yet. */
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
    const restMs = this.#restMs();
    if (restMs > 0) {
      this.#wakeIn(restMs);
      return undefined;
    }
    const next = this.#lines.shift();
    if (next === undefined) return undefined;
    this.#arrivals.delete(next);
    this.#pace.hadTurn(next.keys[0], this.#now());
    return next;
  }

  /** How long all who wait are to stand back. */
  #restMs(): number {
    const { again } = this.#lines;
    if (again === undefined) return 0;
    return this.#pace.restMs(again, { turnMs: this.#everyMs, standingMs: this.#standingMs }, this.#now());
  }

  /** They are called then, or as soon as somebody else comes. */
  #wakeIn(ms: number): void {
    if (this.#isResting) return;
    this.#isResting = true;
    this.#later(() => {
      this.#isResting = false;
      this.#resume();
    }, ms);
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
