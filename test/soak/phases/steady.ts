import { crowdOver } from "../../bench/discord/crowd.ts";
import { Driver } from "../../bench/discord/driving.ts";
import { Random } from "../../bench/random.ts";
import { answersOf, faultsIn, promptness } from "../judging/answers.ts";
import { atLeast, atMost, beside } from "../judging/measure.ts";
import type { Part } from "../judging/table.ts";
import type { Site } from "../site.ts";
import { type Watched, watch } from "../watching.ts";

const p99Ms = 150;
const residentMb = 250;
/** A tenth of what is allowed for an answer. */
const lateMs = 15;

/** Whether the figures are worth anything: how late those were who measure, and how busy the machine was beside. */
const measuringSide = ({ standInLateMs, senderLateMs, ...watched }: Watched) => [
  atMost("stand-in late, p99", standInLateMs, lateMs, {
    unit: " ms",
    more: `${watched.ownCpus.toFixed(2)} CPUs; sender late by ${senderLateMs.toFixed(0)} ms at most`,
  }),
  beside(
    "CPUs of the bot; of other programs",
    `${watched.botCpus.toFixed(2)}; ${watched.otherCpus.toFixed(2)}`,
  ),
  beside(
    "CPU of the bot per command",
    `${((watched.botCpus * watched.seconds * 1000) / watched.timings.length).toFixed(1)} ms`,
  ),
];

/** An even load of many people in many servers. */
export async function steady(site: Site): Promise<Part> {
  const { standIn, sentences, options } = site;
  const { rate, seconds } = options;
  const driver = new Driver(standIn, crowdOver(sentences, new Random(1)));
  const began = performance.now();
  const watched = await watch(site, [driver], () => driver.drive(rate, seconds), {
    more: () => `${Math.round((performance.now() - began) / 1000)} of ${seconds} s, `,
  });
  const answers = answersOf(watched.timings);
  return {
    name: `${rate}/s for ${seconds} s`,
    measures: [
      atLeast("answered per second", answers.answered / watched.seconds, rate * 0.99),
      ...faultsIn(answers, watched.unsent),
      ...promptness(answers, p99Ms),
      atMost("resident memory, most", watched.peakMb, residentMb, {
        unit: " MB",
        more: `${site.restingMb.toFixed(0)} MB at rest before`,
      }),
      ...measuringSide(watched),
    ],
  };
}
