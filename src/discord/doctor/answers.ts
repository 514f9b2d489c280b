import type { Finding } from "../../finding.ts";
import { describeFault } from "../faults.ts";

/** Discord does not answer at all: nothing further can be checked. */
export const unreachable = (check: string, error: unknown): Finding => ({
  check,
  says: `Discord cannot be reached (${describeFault(error)}).`,
  fix: "check the network, or wait until discordstatus.com says that all is well.",
});

/** Discord answers, but not this. */
export const unchecked = (check: string, error: unknown): Finding => ({
  check,
  says: `could not be checked (${describeFault(error)}).`,
  unknown: true,
});
