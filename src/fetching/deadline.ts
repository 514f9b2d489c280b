/** Work that did not end in its time. */
export class TookTooLong extends Error {}

const abortion = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });

/**
 * What `work` comes to, if it does so within `ms` milliseconds. Rejects with TookTooLong when they are over and with the
 * outer signal's reason when that is aborted, also where the work does not heed the signal that it is given.
 */
export async function within<T>(
  ms: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const own = new AbortController();
  const passOn = (): void => own.abort(outer?.reason);
  outer?.addEventListener("abort", passOn, { once: true });
  if (outer?.aborted) passOn();
  const timer = setTimeout(() => own.abort(new TookTooLong()), ms);
  try {
    return await Promise.race([abortion(own.signal), work(own.signal)]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener("abort", passOn);
  }
}
