import { setTimeout as sleep } from "node:timers/promises";
import { isAnsweredAlready, isTransient } from "../faults.ts";

/** After this long no second try would come in time: an interaction has to be answered within 3 seconds. */
const lastTryMs = 2_300;
const pauseMs = { least: 40, most: 160 };

const pause = (): Promise<void> => sleep(pauseMs.least + Math.random() * (pauseMs.most - pauseMs.least));

/**
 * Sends, and once more where Discord or the network failed. Where the second try is told that the answer is there
 * already, the first one had arrived.
 */
export async function sendTwice(send: () => Promise<unknown>, since: number): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!isTransient(error) || performance.now() - since > lastTryMs) throw error;
    await pause();
    await send().catch((again: unknown) => {
      if (!isAnsweredAlready(again)) throw again;
    });
  }
}
