import type { Finding } from "../../finding.ts";
import { describeFault } from "../faults.ts";
import { whyUnreachable } from "../unreachable.ts";

/** Discord does not answer at all: nothing further can be checked. */
export const unreachable = (check: string, error: unknown): Finding => {
  const why = whyUnreachable(error);
  return {
    check,
    says: `Discord cannot be reached: ${why.reason}.`,
    fix: why.check === "" ? "wait until discordstatus.com says that all is well." : `${why.check}.`,
  };
};

/** Discord answers, but not this. */
export const unchecked = (check: string, error: unknown): Finding => ({
  check,
  says: `could not be checked (${describeFault(error)}).`,
  unknown: true,
});
