import { AsyncLocalStorage } from "node:async_hooks";

/** How far a clock is off, in ms. */
export interface Offset {
  ms: number;
}

const offsets = new AsyncLocalStorage<Offset>();
const { now } = Date;
let isInstalled = false;

/** From now on `Date.now` tells all that runs in `withClock` its own time. */
function install(): void {
  if (isInstalled) return;
  isInstalled = true;
  Date.now = () => now() + (offsets.getStore()?.ms ?? 0);
}

/** Runs with a clock that can be set, and that nobody else sees. */
export function withClock<T>(work: (offset: Offset) => Promise<T>): Promise<T> {
  install();
  const offset = { ms: 0 };
  return offsets.run(offset, () => work(offset));
}
