import { pauseAfter } from "../../../src/discord/identifying/identifying.ts";
import { quantile } from "../../support/quantile.ts";
import type { Recovery } from "../stand-in/gateway/gateway.ts";
import { apartMs, type Played, patienceMs } from "./playing.ts";

/** A bot that may connect at once is connected again so soon. */
const promisedMs = 2_000;
/** Kinds that make no noise: that the connection is gone shows in the heartbeats alone. */
const silent = new Set(["zombie", "frozen", "unheard close"]);
/** The watch looks ten times within its patience. */
const watchedMs = patienceMs * 1.1;

/** How long Discord's rule and the bot's own pauses keep a session from being begun after a disturbance. */
function heldMs({ how, identifies, identifiedMs }: Recovery): number {
  return how === "resumed" ? 0 : Math.max(0, pauseAfter(identifies, apartMs) - identifiedMs);
}

/** How long a recovery may take: what it is held back for, what it takes to notice, and two seconds. */
export function dueMs(recovery: Recovery): number {
  const noticed = silent.has(recovery.kind) ? watchedMs : 0;
  return Math.max(heldMs(recovery), noticed) + promisedMs;
}

/** A line that is left for another takes a call to make; one that the library mends takes none. */
const isHindered = ({ kind, how, hindered }: Recovery): boolean =>
  hindered && how === "anew" && silent.has(kind);

const nameOf = (recovery: Recovery): string =>
  `${recovery.kind}, ${recovery.how}${isHindered(recovery) ? ", while calls failed too" : ""}`;

/** A line for each recovery that took longer than promised. Where calls fail too, nothing is promised. */
export const lateIn = (all: readonly Played[]): string[] =>
  all.flatMap(({ seed, recoveries }) =>
    recoveries
      .filter((each) => !isHindered(each) && each.ms > dueMs(each))
      .map(
        (each) =>
          `SEED=${seed} connected again after ${nameOf(each)}: ${each.ms.toFixed(0)} ms, promised ${dueMs(each).toFixed(0)} ms`,
      ),
  );

/** A line for each kind of recovery. */
export function recoveryLines(all: readonly Played[]): string[] {
  const recoveries = all.flatMap((played) => played.recoveries);
  return [...new Set(recoveries.map(nameOf))].sort().map((kind) => {
    const each = recoveries.filter((one) => nameOf(one) === kind);
    const times = each.map(({ ms }) => ms).sort((a, b) => a - b);
    const over = each.map((one) => one.ms - heldMs(one));
    return `connected again after ${kind}: ${times.length} times, ${quantile(times, 0.5).toFixed(0)} ms, at most ${Math.max(...times).toFixed(0)} ms; less the pause that Discord asks for at most ${Math.max(...over).toFixed(0)} ms`;
  });
}
