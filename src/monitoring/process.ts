import { type IntervalHistogram, monitorEventLoopDelay } from "node:perf_hooks";
import { type Family, single } from "./exposition.ts";

const RESOLUTION_MS = 10;

/** What the process takes of the machine, and how long what is asked waits for its thread. */
export class ProcessMetrics {
  readonly #delay: IntervalHistogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });

  start(): void {
    this.#delay.enable();
  }

  stop(): void {
    this.#delay.disable();
  }

  /** Delays are those since the last call. */
  families(): readonly Family[] {
    const { rss, heapUsed } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    const families = [
      single("process_resident_memory_bytes", "Resident memory size in bytes.", rss),
      single("nodejs_heap_size_used_bytes", "Used size of the heap in bytes.", heapUsed),
      single(
        "process_cpu_seconds_total",
        "User and system CPU time in seconds.",
        (user + system) / 1e6,
        "counter",
      ),
      single("process_uptime_seconds", "Time since the process started.", process.uptime()),
      this.#delays(),
    ];
    this.#delay.reset();
    return families;
  }

  /** The histogram holds times between two beats; what is more than the beat itself is delay. */
  #delays(): Family {
    const seconds = (nanoseconds: number): number =>
      Math.max(0, nanoseconds / 1e9 - RESOLUTION_MS / 1e3) || 0;
    return {
      name: "ibid_event_loop_delay_seconds",
      help: "How much later than planned the event loop came round, since the last look.",
      type: "gauge",
      samples: [
        { labels: { quantile: "0.5" }, value: seconds(this.#delay.percentile(50)) },
        { labels: { quantile: "0.99" }, value: seconds(this.#delay.percentile(99)) },
        { labels: { quantile: "1" }, value: seconds(this.#delay.max) },
      ],
    };
  }
}
