import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** How much the heap may grow between two rounds of the garbage collector, in percent of what lives. */
const GROWTH_PERCENT = 12;

/** A whole round takes about a millisecond a megabyte: nobody is to notice one. */
const MOST_TIDIED_BYTES = 200 << 20;

/**
 * Keeps the process small, if called before anything else. Where a machine has much memory V8 lets the heap grow to four
 * times what lives before it looks through it; beside other programs on a small server that is memory for nothing. The
 * first answers are slow, and what they are made of lives long; V8 would then make the same for all later ones among what
 * is to stay, a fifth of a megabyte an answer, which only a whole round of the garbage collector takes away.
 */
export function keepSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
  setFlagsFromString("--no-allocation-site-pretenuring");
}

/** What V8 calls a whole round of the garbage collector by; it shows it to new contexts alone, once told to. */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("globalThis.gc");
  return typeof collect === "function" ? () => collect() : () => {};
}

/**
 * Gives back what starting has left behind: V8 itself would only look for it when there is new work. Takes some 50 ms
 * for 100,000 sentences, and is left out where it would take longer.
 */
export function tidyUp(): void {
  if (getHeapStatistics().used_heap_size <= MOST_TIDIED_BYTES) collector()();
}
