import { setImmediate as turn } from "node:timers/promises";
import type { Asker } from "../../../src/discord/limits/limits.ts";
import { TooBusy } from "../../../src/discord/limits/patience.ts";
import { Turns } from "../../../src/discord/limits/turns.ts";

/** Somebody who asks, and when. */
export interface Ask {
  readonly asker: Asker;
  readonly atMs: number;
}

/** How long an ask waited for its turn; null where it was turned away. */
export interface Outcome extends Ask {
  readonly waitedMs: number | null;
}

interface Due {
  readonly atMs: number;
  readonly work: () => void;
}

/** So often the program looks around without anything done until the clock goes on to what comes next. */
const quietLooks = 3;

/** Turns on a clock of their own, each of which takes `turnMs`. */
export async function simulate(asks: readonly Ask[], turnMs: number): Promise<readonly Outcome[]> {
  let now = 0;
  let done = 0;
  const due: Due[] = [];
  const turns = new Turns(
    () => now,
    (work, ms) => due.push({ atMs: now + ms, work }),
  );
  const outcomes: Outcome[] = [];
  const end = (ask: Ask, waitedMs: number | null): void => {
    done++;
    outcomes.push({ ...ask, waitedMs });
  };
  const come = (ask: Ask): void => {
    turns
      .take(ask.asker, async () => {
        end(ask, now - ask.atMs);
        now += turnMs;
      })
      .catch((error: unknown) => {
        if (!(error instanceof TooBusy)) throw error;
        end(ask, null);
      });
  };
  for (const ask of asks) due.push({ atMs: ask.atMs, work: () => come(ask) });
  for (let quiet = 0; done < asks.length; ) {
    due.sort((a, b) => a.atMs - b.atMs);
    while (due[0] && due[0].atMs <= now) due.shift()?.work();
    const before = done;
    await turn();
    quiet = done === before ? quiet + 1 : 0;
    if (quiet < quietLooks) continue;
    const [next] = due;
    if (next === undefined) throw new Error("Some wait for ever.");
    now = Math.max(now, next.atMs);
  }
  return outcomes;
}
