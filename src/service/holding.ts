import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../logging/log.ts";
import { type Holder, Lock, STALE_MS } from "../storage/lock.ts";

/** One that is being stopped answers for 8 s what is open. */
const PATIENCE_MS = 10_000;
const EVERY_MS = 250;

/** Where nobody can be asked, as after a power cut, waiting shows whether the lock is still kept up. */
const PATIENCE_OF: Readonly<Record<Holder, number>> = {
  nobody: 0,
  here: PATIENCE_MS,
  elsewhere: STALE_MS + PATIENCE_MS,
};

/** Another Ibid works with the folder for data. */
export class HeldFolder extends Error {
  readonly exitCode = 73;

  constructor(folder: string) {
    super(
      `Another Ibid is running with the data folder ${folder}: stop it, or give this one a folder of its own with IBID_DATA.`,
    );
  }
}

/** Waits a while until no other process holds the folder. Rejects with HeldFolder where one goes on holding it. */
export async function untilFree(folder: string, log: Log): Promise<void> {
  const began = performance.now();
  for (let said = false; ; said = true) {
    const holder = await Lock.holder(folder);
    if (holder === "nobody") return;
    if (performance.now() - began >= PATIENCE_OF[holder]) throw new HeldFolder(folder);
    if (holder === "elsewhere" && !said)
      log(
        `The data folder ${folder} was in use within the last ${STALE_MS / 1_000} s, elsewhere or before this machine started anew: waiting until it is free.`,
      );
    await sleep(EVERY_MS);
  }
}
