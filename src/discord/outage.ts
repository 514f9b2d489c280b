import { plural } from "../size.ts";
import type { Log } from "./config.ts";
import { whyUnreachable } from "./unreachable.ts";

/** Discord closes connections now and then; another is there within a second or two. */
const usualMs = 10_000;
const minuteMs = 60_000;

const gateway = { level: "warn", name: "gateway" } as const;

const spanOf = (ms: number): string =>
  ms < 2 * minuteMs ? plural(Math.round(ms / 1_000), "second") : plural(Math.round(ms / minuteMs), "minute");

/** Tells the operator that a connection does not come back soon, why, and when it is back: each once. */
export class Outage {
  readonly #log: Log;
  readonly #toldAfterMs: number;
  readonly #told = new Set<string>();
  #since: number | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(log: Log, toldAfterMs = usualMs) {
    this.#log = log;
    this.#toldAfterMs = toldAfterMs;
  }

  /** The connection is gone, and another one is tried for. */
  begin(): void {
    if (this.#since !== null) return;
    this.#since = performance.now();
    this.#timer = setTimeout(() => this.#tell("No connection to Discord: trying again."), this.#toldAfterMs);
    this.#timer.unref();
  }

  /** Nothing has been heard for so long on a connection that seems to be there. */
  silent(agoMs: number): void {
    this.begin();
    this.#since = Math.min(this.#since ?? 0, performance.now() - agoMs);
    this.#tell("Nothing is heard from Discord any more: connecting anew.");
  }

  /** A try failed; the library tries twice a second, and mostly fails for the same reason. */
  failed(error: unknown): void {
    this.#tell(`The connection failed: ${whyUnreachable(error).reason}.`);
  }

  /** Discord is heard again. */
  end(): void {
    if (this.#told.size > 0 && this.#since !== null)
      this.#log(`Connected to Discord again, after ${spanOf(performance.now() - this.#since)}.`, {
        name: "gateway",
      });
    this.stop();
  }

  /** Says no more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#told.clear();
    this.#since = null;
  }

  #tell(line: string): void {
    if (this.#told.has(line)) return;
    this.#told.add(line);
    this.#log(line, gateway);
  }
}
