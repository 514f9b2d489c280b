import { Counter, Histogram } from "./counters.ts";
import type { Family } from "./exposition.ts";

/** How a request came to its end: a refusal is the asker's to mend, a failure ours. */
export type RequestOutcome = "answered" | "refused" | "failed" | "late" | "busy" | "limited" | "closing";

const BOUNDS_S = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30];

/** A request that is being answered. */
export interface OpenRequest {
  /** Says how it ends; the last word counts, and without one it was answered. */
  ends(outcome: RequestOutcome): void;
  /** Counts it, and gives what was counted. */
  close(): { readonly outcome: RequestOutcome; readonly ms: number };
}

/** Counts what is asked: how often, how it ends and how long it takes. Never who asks, where or what. */
export class Requests {
  readonly #counts = new Counter("ibid_requests_total", "Requests by command and how they ended.");
  readonly #limited = new Counter(
    "ibid_limited_total",
    "Requests refused for coming too fast, by whose limit it was.",
  );
  readonly #seconds = new Histogram(
    "ibid_request_seconds",
    "Time from a request's arrival until its answer was sent.",
    BOUNDS_S,
  );

  open(command: string): OpenRequest {
    const began = performance.now();
    let outcome: RequestOutcome = "answered";
    return {
      ends: (last) => {
        outcome = last;
      },
      close: () => {
        const ms = Math.round(performance.now() - began);
        this.#counts.add({ command, outcome });
        if (outcome !== "limited" && outcome !== "closing") this.#seconds.observe(ms / 1_000);
        return { outcome, ms };
      },
    };
  }

  /** Counts one that came too soon for a user's or a server's limit. */
  limited(whose: string): void {
    this.#limited.add({ whose });
  }

  /** Counts one that came too soon and is met with silence. */
  silenced(command: string, whose: string): void {
    this.#counts.add({ command, outcome: "limited" });
    this.limited(whose);
  }

  get families(): readonly Family[] {
    return [this.#counts.family, this.#limited.family, this.#seconds.family];
  }
}
