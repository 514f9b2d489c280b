import type { Log } from "./config.ts";
import { describeFault } from "./faults.ts";

/**
 * Drops what the library fails at where nobody can catch it: an event that is not as its documentation says, for one.
 * The next event is none the worse for it. Returns how to stop listening.
 */
export function dropStrays(log: Log): () => void {
  const drop = (reason: unknown) =>
    log(`Something from Discord was dropped: ${describeFault(reason)}`, { level: "warn", name: "gateway" });
  process.on("unhandledRejection", drop);
  return () => process.removeListener("unhandledRejection", drop);
}
