import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Has V8 look through the whole heap. */
export function collectGarbage(): void {
  // Only a new context is shown the collector, and only once V8 was told to.
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("globalThis.gc");
  if (typeof collect !== "function") throw new Error("V8 shows no collector");
  collect();
}

/** Bytes of the heap that are in use once V8 has looked through all of it. */
export function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
