import { type Answers, p99Of } from "./answers.ts";
import { atMost, type Measure, unjudged } from "./measure.ts";

const limit = 20;
/** Fewer answers say too little of the slowest hundredth. */
const fewest = 3_000;
/** Where more than so many are put off without a flood, the load alone is too much. */
const mostToldToWait = 0.01;

const shareTold = ({ sent, toldToWait }: Answers): number => toldToWait / sent;

/** By how many percent a flood moves the p99 of those who have no part in it; nobody of them may be put off for it. */
export function movedBy(what: string, quiet: Answers, flooded: Answers): Measure {
  const [before, after] = [p99Of(quiet), p99Of(flooded)];
  const told = flooded.toldToWait > 0 ? `, ${flooded.toldToWait} told to wait` : "";
  const measure = atMost(what, (after / before - 1) * 100, limit, {
    unit: " %",
    more: `${before.toFixed(0)} to ${after.toFixed(0)} ms${told}`,
  });
  if (shareTold(quiet) > mostToldToWait) return unjudged(measure, "too much load without a flood");
  if (shareTold(flooded) > mostToldToWait) return { ...measure, held: false };
  return Math.min(quiet.sent, flooded.sent) < fewest ? unjudged(measure, "too few answers") : measure;
}
