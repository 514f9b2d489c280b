import type { Log } from "./config.ts";

const signals = ["SIGTERM", "SIGINT"] as const;

/** Stops at the first signal; a second one ends the process at once. Returns how to stop listening. */
export function stopOnSignals(stop: () => Promise<void>, log: Log): () => void {
  const forget = () => {
    for (const signal of signals) process.removeListener(signal, onSignal);
  };
  const onSignal = () => {
    // With nobody listening, the next signal does what signals do.
    forget();
    log("Stopping: open requests are still answered.");
    void stop();
  };
  for (const signal of signals) process.on(signal, onSignal);
  return forget;
}
