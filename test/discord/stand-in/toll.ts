import { type IntervalHistogram, monitorEventLoopDelay } from "node:perf_hooks";

const beatMs = 5;
const nanoseconds = 1e6;

/** What a process that measures took itself, in milliseconds. */
export interface TollTaken {
  /** How much later than planned it came round, 99 times of 100, and at the worst. */
  readonly delayP99Ms: number;
  readonly delayMostMs: number;
  readonly cpuMs: number;
  /** Over which time. */
  readonly overMs: number;
}

/** Tells how much a process is in the way of what it measures. */
export class Toll {
  readonly #delay: IntervalHistogram = monitorEventLoopDelay({ resolution: beatMs });
  #cpu = process.cpuUsage();
  #since = performance.now();

  constructor() {
    this.#delay.enable();
  }

  stop(): void {
    this.#delay.disable();
  }

  /** What was taken since this was asked last. */
  take(): TollTaken {
    const { user, system } = process.cpuUsage(this.#cpu);
    const late = (beat: number): number => Math.max(0, beat / nanoseconds - beatMs) || 0;
    const taken = {
      delayP99Ms: late(this.#delay.percentile(99)),
      delayMostMs: late(this.#delay.max),
      cpuMs: (user + system) / 1_000,
      overMs: performance.now() - this.#since,
    };
    this.#delay.reset();
    this.#cpu = process.cpuUsage();
    this.#since = performance.now();
    return taken;
  }
}
