import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../config.ts";
import { describeFault } from "../faults.ts";
import { bookAt, bookInMemory, noTries, type Tally, type TallyBook } from "./tally.ts";

const firstPauseMs = 1_000;
const longestPauseMs = 15 * 60_000;
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
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => sleep(ms, undefined, signal && { signal }),
};

const pauseAfter = (tries: number): number =>
  tries === 0 ? 0 : Math.min(firstPauseMs * 2 ** (tries - 1), longestPauseMs);

/**
 * Spends the connections that Discord allows in a day: at a thousand it resets the token. Who connects anew again
 * and again waits from 1 s to 15 min between two, also where the process ends each time and is started again.
 */
export class Identifying {
  readonly #book: TallyBook;
  readonly #log: Log;
  readonly #clock: Clock;
  #calm: NodeJS.Timeout | undefined;

  constructor(book: TallyBook, log: Log, clock: Clock = systemClock) {
    this.#book = book;
    this.#log = log;
    this.#clock = clock;
  }

  /** Waits as long as what came before asks for. Rejects where the signal aborts. */
  async wait(signal?: AbortSignal): Promise<void> {
    const leftMs = this.#leftMs(await this.#book.read());
    if (leftMs > firstPauseMs) this.#log(`Connecting to Discord in ${Math.ceil(leftMs / 1_000)} s.`);
    if (leftMs > 0) await this.#clock.sleep(leftMs, signal);
  }

  /** Waits until there is a connection to spend, and spends it; `ask` tells what Discord still allows. */
  async take(ask: () => Promise<Budget>, signal?: AbortSignal): Promise<void> {
    clearTimeout(this.#calm);
    await this.wait(signal);
    await this.#keepReserve(ask, signal);
    const { tries } = await this.#book.read();
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
    const pauseMs = pauseAfter(tries);
    return Math.min(pauseMs, Math.max(0, at + pauseMs - this.#clock.now()));
  }

  async #keepReserve(ask: () => Promise<Budget>, signal?: AbortSignal): Promise<void> {
    for (;;) {
      const budget = await ask().catch(() => null);
      if (budget === null || budget.remaining >= fewestLeft) return;
      const pauseMs = Math.min(Math.max(budget.reset_after, firstPauseMs), longestPauseMs);
      this.#log(
        `Discord allows only ${budget.remaining} more connections today, which are kept: trying again in ${Math.ceil(pauseMs / 60_000)} min.`,
      );
      await this.#clock.sleep(pauseMs, signal);
    }
  }

  async #write(tally: Tally): Promise<void> {
    await this.#book.write(tally).catch((error: unknown) => {
      this.#log(`How often the bot connects cannot be kept: ${describeFault(error)}`);
    });
  }
}

/** Keeps count in the folder for data; where there is none, for as long as the process runs. */
export function identifyingIn(data: string | undefined, log: Log): Identifying {
  if (data !== undefined) return new Identifying(bookAt(join(data, "connections.json")), log);
  log("No folder for data is set: how often the bot connects to Discord is forgotten when it ends.");
  return new Identifying(bookInMemory(), log);
}
