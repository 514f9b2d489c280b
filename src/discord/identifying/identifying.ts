import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../config.ts";
import { describeFault } from "../faults.ts";
import { bookAt, bookInMemory, noTries, type Tally, type TallyBook } from "./tally.ts";

/** Discord takes one connection in 5 s and calls the session of a sooner one invalid; what is sent may arrive late. */
const usualApartMs = 5_500;
/** So many connections in a row are no further apart than Discord wants; each one more waits twice as long. */
const promptTries = 4;
const longestPauseMs = 15 * 60_000;
/** Pauses longer than this are told. */
const toldMs = 1_000;
/** From so many on nobody waits to hear how many connections there are exactly; with fewer not for long. */
const plentyLeft = 200;
const askMs = 500;
/** Who stayed connected for so long begins to count anew: at most 288 times a day. */
const calmMs = 5 * 60_000;
/** Of the thousand connections that Discord allows a day some are kept for the operator. */
const fewestLeft = 50;

/** How many connections Discord still allows, and in how many milliseconds it counts anew. */
export interface Budget {
  readonly remaining: number;
  readonly reset_after: number;
}

interface Clock {
  readonly now: () => number;
  /** Milliseconds that no setting of the system's clock changes. */
  readonly ticks: () => number;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

const systemClock: Clock = {
  now: () => Date.now(),
  ticks: () => performance.now(),
  sleep: (ms, signal) => sleep(ms, undefined, signal && { signal }),
};

/** How long after its last connection a bot that has connected `tries` times in a row may connect again. */
export const pauseAfter = (tries: number, apartMs = usualApartMs): number =>
  Math.min(apartMs * 2 ** Math.max(0, tries - promptTries), longestPauseMs);

/** How connections are counted otherwise than usual, for tests. */
export interface Counting {
  readonly clock?: Clock;
  /** The least time between two connections, in ms. */
  readonly apartMs?: number | undefined;
}

/**
 * Spends the connections that Discord allows in a day: at a thousand it resets the token. Who connects anew again
 * and again waits from 5 s to 15 min between two, also where the process ends each time and is started again.
 */
export class Identifying {
  readonly #book: TallyBook;
  readonly #log: Log;
  readonly #clock: Clock;
  readonly #apartMs: number;
  #calm: NodeJS.Timeout | undefined;
  /** When this process spent its last connection, in ticks. */
  #spentAt: number | null = null;
  /** What was last known of the budget, less what was spent since. */
  #budget: Budget | null = null;

  constructor(book: TallyBook, log: Log, { clock = systemClock, apartMs = usualApartMs }: Counting = {}) {
    this.#book = book;
    this.#log = log;
    this.#clock = clock;
    this.#apartMs = apartMs;
  }

  /** Waits as long as what came before asks for. Rejects where the signal aborts. */
  async wait(signal?: AbortSignal): Promise<void> {
    const leftMs = this.#leftMs(await this.#book.read());
    if (leftMs > toldMs) this.#log(`Connecting to Discord in ${Math.ceil(leftMs / 1_000)} s.`);
    if (leftMs > 0) await this.#clock.sleep(leftMs, signal);
  }

  /** Waits until there is a connection to spend, and spends it; `ask` tells what Discord still allows. */
  async take(ask: () => Promise<Budget>, signal?: AbortSignal): Promise<void> {
    clearTimeout(this.#calm);
    await this.wait(signal);
    await this.#keepReserve(ask, signal);
    const { tries } = await this.#book.read();
    this.#spentAt = this.#clock.ticks();
    if (this.#budget) this.#budget = { ...this.#budget, remaining: this.#budget.remaining - 1 };
    await this.#write({ tries: tries + 1, at: this.#clock.now() });
    this.#calm = setTimeout(() => void this.#write(noTries), calmMs);
    this.#calm.unref();
  }

  /** The bot is stopped on purpose: its last connection was no failure. */
  async forgive(): Promise<void> {
    clearTimeout(this.#calm);
    const { tries, at } = await this.#book.read();
    if (tries > 0) await this.#write({ tries: tries - 1, at });
  }

  /** A clock that was set makes nobody wait longer than the pause itself. */
  #leftMs({ tries, at }: Tally): number {
    const pauseMs = pauseAfter(tries, this.#apartMs);
    const goneMs = this.#spentAt === null ? this.#clock.now() - at : this.#clock.ticks() - this.#spentAt;
    return Math.min(pauseMs, Math.max(0, pauseMs - goneMs));
  }

  async #keepReserve(ask: () => Promise<Budget>, signal?: AbortSignal): Promise<void> {
    for (;;) {
      const budget = await this.#askAfter(ask);
      if (budget === null || budget.remaining >= fewestLeft) return;
      const pauseMs = Math.min(Math.max(budget.reset_after, toldMs), longestPauseMs);
      this.#log(
        `Discord allows only ${budget.remaining} more connections today, which are kept: trying again in ${Math.ceil(pauseMs / 60_000)} min.`,
      );
      await this.#clock.sleep(pauseMs, signal);
      this.#budget = null;
    }
  }

  /** What Discord allows, as far as it is known soon. */
  async #askAfter(ask: () => Promise<Budget>): Promise<Budget | null> {
    const asked = ask().then(
      (budget) => {
        this.#budget = budget;
      },
      () => undefined,
    );
    const known = this.#budget;
    if (known !== null && known.remaining >= plentyLeft) return known;
    await (known === null ? asked : Promise.race([asked, sleep(askMs, undefined, { ref: false })]));
    return this.#budget;
  }

  async #write(tally: Tally): Promise<void> {
    await this.#book.write(tally).catch((error: unknown) => {
      this.#log(`How often the bot connects cannot be kept: ${describeFault(error)}`);
    });
  }
}

/** Keeps count in the folder for data; where there is none, for as long as the process runs. */
export function identifyingIn(data: string | undefined, log: Log, counting?: Counting): Identifying {
  if (data !== undefined) return new Identifying(bookAt(join(data, "connections.json")), log, counting);
  log("No folder for data is set: how often the bot connects to Discord is forgotten when it ends.");
  return new Identifying(bookInMemory(), log, counting);
}
