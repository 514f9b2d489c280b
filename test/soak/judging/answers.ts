import type { Timing } from "../../discord/stand-in/ledger.ts";
import { quantile } from "../../support/quantile.ts";
import { atMost, type Measure, never } from "./measure.ts";

/** What became of some requests. */
export interface Answers {
  readonly sent: number;
  /** Those that got an answer of their own. */
  readonly answered: number;
  readonly toldToWait: number;
  readonly apologies: number;
  readonly lost: number;
  readonly doubled: number;
  /** Until an answer came, in ms, the quickest first; of those who were told to wait it is not counted. */
  readonly times: readonly number[];
}

export function answersOf(timings: readonly Timing[]): Answers {
  const count = (told: Timing["told"]) => timings.filter((each) => each.told === told).length;
  const times = timings.flatMap(({ told, answeredMs }) =>
    told === "answer" && answeredMs !== null ? [answeredMs] : [],
  );
  return {
    sent: timings.length,
    answered: times.length,
    toldToWait: count("wait"),
    apologies: count("apology"),
    lost: timings.length - times.length - count("wait") - count("apology"),
    doubled: timings.filter(({ repeated }) => repeated).length,
    times: times.sort((a, b) => a - b),
  };
}

export const p99Of = ({ times }: Answers): number => quantile(times, 0.99);

const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** The usual figures of how long it took. */
export const quantilesIn = ({ times }: Answers): string =>
  `p50 ${ms(quantile(times, 0.5))}, p99.9 ${ms(quantile(times, 0.999))}, longest ${ms(times.at(-1) ?? Number.NaN)}`;

/** Whatever the load, none of these may be. */
export function faultsIn(answers: Answers, unsent: readonly string[]): Measure[] {
  const of = answers.sent.toLocaleString("en");
  return [
    never("lost", answers.lost, of),
    never("answered twice", answers.doubled, of),
    never("apologised for", answers.apologies, of),
    ...(unsent.length > 0 ? [never("could not be sent", unsent.length, `${of}: ${unsent[0]}`)] : []),
  ];
}

/** Nobody who asks as people do is put off, and nobody waits long. */
export const promptness = (answers: Answers, limitMs: number): Measure[] => [
  never("told to wait", answers.toldToWait, answers.sent.toLocaleString("en")),
  atMost("p99 until the answer", p99Of(answers), limitMs, { unit: " ms", more: quantilesIn(answers) }),
];
