import { setTimeout as sleep } from "node:timers/promises";
import { Lock } from "../storage/lock.ts";

/** One that is being stopped answers for 8 s what is open. */
const PATIENCE_MS = 10_000;
const EVERY_MS = 250;

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
export async function untilFree(folder: string, patienceMs = PATIENCE_MS): Promise<void> {
  const until = performance.now() + patienceMs;
  while (await Lock.isHeld(folder)) {
    if (performance.now() >= until) throw new HeldFolder(folder);
    await sleep(EVERY_MS);
  }
}
