const SIGNALS = ["SIGTERM", "SIGINT"] as const;

/**
 * Acts once, at the first signal to end. With nobody else listening the next one ends the process at once. Returns how
 * to stop listening.
 */
export function onFirstSignal(act: () => void): () => void {
  const forget = (): void => {
    for (const signal of SIGNALS) process.removeListener(signal, onSignal);
  };
  const onSignal = (): void => {
    forget();
    act();
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return forget;
}
