import type { Log } from "../logging/log.ts";
import { onFirstSignal } from "./signals.ts";

/**
 * From the first signal to the end: 8 s for open requests, and some for farewells. Docker waits 10 s where nobody tells
 * it more.
 */
const LONGEST_MS = 9_500;

/** How the first signal to end is met. */
export class Leaving {
  readonly #log: Log;
  #answers = false;

  /**
   * Listens for signals from now on. Before anything is answered the process ends at once: what is being written
   * survives that.
   */
  constructor(log: Log) {
    this.#log = log;
    onFirstSignal(() => (this.#answers ? this.#inTime() : this.#atOnce()));
  }

  /** From now on the bot ends by itself; where a farewell takes too long the process ends without it. */
  answering(): void {
    this.#answers = true;
  }

  #inTime(): void {
    setTimeout(() => process.exit(0), LONGEST_MS).unref();
  }

  #atOnce(): void {
    this.#log("Stopping before anything was answered.");
    process.exit(0);
  }
}
