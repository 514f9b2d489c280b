import { crowdOver } from "../../bench/discord/crowd.ts";
import { Driver } from "../../bench/discord/driving.ts";
import { Random } from "../../bench/random.ts";
import { answersOf, faultsIn } from "../judging/answers.ts";
import { atMost, beside, never } from "../judging/measure.ts";
import type { Part } from "../judging/table.ts";
import type { Site } from "../site.ts";
import { watch } from "../watching.ts";

const size = 500;
const limitMs = 3_000;

/** Many people at the same moment, several times. */
export async function burst(site: Site): Promise<Part> {
  const { standIn, sentences, options } = site;
  const driver = new Driver(standIn, crowdOver(sentences, new Random(2)));
  const timings = [];
  const late: number[] = [];
  const longest: number[] = [];
  for (let at = 0; at < options.bursts; at++) {
    const watched = await watch(site, [driver], () => driver.burst(size));
    timings.push(...watched.timings);
    late.push(watched.standInLateMs);
    longest.push(answersOf(watched.timings).times.at(-1) ?? Number.NaN);
  }
  const answers = answersOf(timings);
  return {
    name: `${size} at once, ${options.bursts}×`,
    measures: [
      ...faultsIn(answers, driver.failures),
      never("told to wait", answers.toldToWait, answers.sent.toLocaleString("en")),
      atMost("longest until the answer", Math.max(...longest), limitMs, { unit: " ms" }),
      beside("in each", `${longest.map((ms) => (ms / 1000).toFixed(1)).join(", ")} s`),
      beside("stand-in late, p99", `${Math.max(0, ...late).toFixed(0)} ms`),
    ],
  };
}
