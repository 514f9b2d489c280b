import { setTimeout as sleep } from "node:timers/promises";
import { Held, UnreadableReceipt } from "../calls/held.ts";
import { isAnsweredAlready, isTransient, isUnsent } from "../faults.ts";

const pauseMs = { least: 40, most: 160 };

const pause = (): number => pauseMs.least + Math.random() * (pauseMs.most - pauseMs.least);

/** An interaction has to be answered within 3 seconds; after this long no other try would come in time. */
export const answerMs = 2_300;

/** What is changed or added later has more time, but nobody waits much longer. */
const laterMs = 10_000;

/** The deadline of what need not come within seconds. */
export const later = (): number => performance.now() + laterMs;

const taken = (error: unknown): boolean =>
  isAnsweredAlready(error) || (error instanceof UnreadableReceipt && error.isTaken);

/** How long to wait before another try; undefined where none is worth it. */
const waitAfter = (error: unknown, mayRepeat: (error: unknown) => boolean): number | undefined =>
  error instanceof Held ? error.waitMs : mayRepeat(error) ? pause() : undefined;

/**
 * Sends, and once more where Discord or the network failed and the clock of `performance` would not be past `deadline`;
 * as often as there is time where Discord says to wait. Where the second try is told that the answer is there already,
 * the first one had arrived. What may not arrive twice is to be sent with `sendOnce`.
 */
export async function sendTwice(
  send: () => Promise<unknown>,
  deadline: number,
  mayRepeat: (error: unknown) => boolean = isTransient,
): Promise<void> {
  for (let failures = 0; ; ) {
    try {
      await send();
      return;
    } catch (error) {
      if (failures > 0 && taken(error)) return;
      const waitMs = waitAfter(error, mayRepeat);
      if (!(error instanceof Held)) failures++;
      if (waitMs === undefined || failures > 1 || performance.now() + waitMs > deadline) throw error;
      await sleep(waitMs);
    }
  }
}

/** Sends what would be there twice if both of two tries arrived: again only where the first cannot have arrived. */
export const sendOnce = (send: () => Promise<unknown>, deadline: number): Promise<void> =>
  sendTwice(send, deadline, isUnsent).catch((error: unknown) => {
    if (!taken(error)) throw error;
  });
