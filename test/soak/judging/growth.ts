import type { Look } from "../look.ts";
import { atMost, beside, type Measure, unjudged } from "./measure.ts";
import { slopeOf } from "./slope.ts";

/** What was seen in the bot after so many interactions. */
export interface Sample extends Look {
  readonly interactions: number;
}

/** Per so many interactions growth is told. */
const per = 100_000;
/** Over fewer the line follows the noise. */
const fewest = 100_000;
/** Until then caches fill. */
const warmUp = 100_000;
const limitMb = 1;

const slopePer = (samples: readonly Sample[], heldIn: (sample: Sample) => number): number =>
  slopeOf(samples.map((sample) => ({ at: sample.interactions / per, value: heldIn(sample) })));

/** The samples after the warm-up: a third of a run that is short. */
export function settledPart(samples: readonly Sample[]): readonly Sample[] {
  const last = samples.at(-1)?.interactions ?? 0;
  const from = Math.min(warmUp, last / 3);
  return samples.filter(({ interactions }) => interactions >= from);
}

function slopeMeasure(what: string, samples: readonly Sample[], heldIn: (sample: Sample) => number): Measure {
  const [first, last] = [samples.at(0), samples.at(-1)];
  if (first === undefined || last === undefined) return beside(what, "not seen");
  const over = last.interactions - first.interactions;
  const more = `${heldIn(first).toFixed(1)} to ${heldIn(last).toFixed(1)} MB over ${over.toLocaleString("en")}`;
  const measure = atMost(what, slopePer(samples, heldIn), limitMb, { unit: " MB", more });
  return over < fewest
    ? unjudged(measure, `needs ${fewest.toLocaleString("en")} after the warm-up`)
    : measure;
}

/** How much memory grows with what is asked. */
export function growthIn(samples: readonly Sample[]): Measure[] {
  const settled = settledPart(samples);
  return [
    slopeMeasure("resident memory per 100,000", settled, ({ residentMb }) => residentMb),
    slopeMeasure("heap per 100,000", settled, ({ heapMb }) => heapMb),
  ];
}

/** Connections to Discord are kept open or closed as they are used: so many more or fewer mean nothing. */
const slack = { descriptors: 16, timers: 4, listeners: 0, emitters: 40 };

const flat = (what: string, [first, last]: readonly [number, number], allowed: number): Measure =>
  atMost(what, last - first, allowed, { more: `${first} to ${last}` });

/** Whatever the bot opens it has to close. */
export function leaksBetween(before: Look, after: Look): Measure[] {
  return [
    flat("more open files", [before.descriptors, after.descriptors], slack.descriptors),
    flat("more timers", [before.timers, after.timers], slack.timers),
    flat("more listeners of the process", [before.listeners, after.listeners], slack.listeners),
    flat("more emitters of events", [before.emitters, after.emitters], slack.emitters),
  ];
}
