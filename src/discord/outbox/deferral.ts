import { answerMs, sendTwice } from "./attempts.ts";

/**
 * Discord waits 3 seconds for an answer; after this long it is told that one is coming, which is one more call for a
 * program that is late.
 */
const patienceMs = 2_000;

/** Tells Discord that an answer is coming where it takes long. */
export class Deferral {
  readonly #timer: NodeJS.Timeout;
  #deferring: Promise<void> | null = null;

  /** `defer` says so to Discord, for the interaction that came at `since`. */
  constructor(interaction: { deferred: boolean }, since: number, defer: () => Promise<unknown>) {
    const tell = async (): Promise<void> => {
      try {
        await sendTwice(defer, since + answerMs);
        // The library does not know of a first try that arrived without an acknowledgement.
        interaction.deferred = true;
      } catch {
        // The answer itself may still get through.
      }
    };
    this.#timer = setTimeout(() => {
      this.#deferring = tell();
    }, patienceMs);
  }

  /** Settles when Discord knows, where it was being told; from now on it is not. */
  async end(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#deferring;
  }
}
