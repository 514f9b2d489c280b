import { crowdOver } from "../../bench/discord/crowd.ts";
import { Driver } from "../../bench/discord/driving.ts";
import { Random } from "../../bench/random.ts";
import { answersOf, faultsIn } from "../judging/answers.ts";
import { growthIn, leaksBetween, type Sample, settledPart } from "../judging/growth.ts";
import { beside } from "../judging/measure.ts";
import type { Part } from "../judging/table.ts";
import type { Site } from "../site.ts";
import { watch } from "../watching.ts";

/** Looks are dear: few, and not after every few requests. */
const looks = 50;
const fewestBetween = 500;
/** So many are open at any time: the bot is kept busy, and nobody has to wait for long. */
const atOnce = 8;
const crowd = { users: 200_000, servers: 2_000 };

/** Very many requests, each given when one before it is answered; between them it is looked at what the bot holds. */
export async function memory(site: Site): Promise<Part> {
  const { standIn, sentences, options, progress } = site;
  const driver = new Driver(standIn, crowdOver(sentences, new Random(3), crowd));
  const each = Math.max(fewestBetween, Math.ceil(options.interactions / looks));
  const samples: Sample[] = [];
  const work = async () => {
    while (driver.sent < options.interactions) {
      await driver.relay(Math.min(each, options.interactions - driver.sent), atOnce);
      samples.push({ interactions: driver.sent, ...(await site.look()) });
    }
  };
  const watched = await watch(site, [driver], work);
  const answers = answersOf(watched.timings);
  const [first, last] = [settledPart(samples).at(0), samples.at(-1)];
  if (first === undefined || last === undefined) return { name: "memory", measures: [] };
  progress.note(`heap ${last.heapMb.toFixed(0)} MB, beside it ${last.externalMb.toFixed(0)} MB`);
  return {
    name: `${options.interactions.toLocaleString("en")} interactions`,
    measures: [
      ...growthIn(samples),
      ...leaksBetween(first, last),
      ...faultsIn(answers, driver.failures),
      beside("answered per second", (answers.answered / watched.seconds).toFixed(0)),
    ],
  };
}
