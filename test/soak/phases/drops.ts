import { setTimeout as sleep } from "node:timers/promises";
import { idOf } from "../../bench/discord/crowd.ts";
import type { Timing } from "../../discord/stand-in/ledger.ts";
import { answersOf, faultsIn } from "../judging/answers.ts";
import { leaksBetween } from "../judging/growth.ts";
import { atLeast, atMost, beside } from "../judging/measure.ts";
import type { Part } from "../judging/table.ts";
import type { Site } from "../site.ts";

const limitMs = 2_000;
const patienceMs = 15_000;
const stepMs = 25;
const heapMb = 1;

/** After this long nothing is answered a second time any more. */
const lingerMs = 2_500;

/** Breaks the connection, asks something at once, and waits until all is well again. Gives what became of those before. */
async function drop({ standIn }: Site, at: number): Promise<readonly Timing[]> {
  await standIn.do("disturb", { kind: "drop" });
  const token = await standIn.do("type", { name: "help", user: idOf(1, at + 1), server: idOf(2, at % 200) });
  await standIn.do("settled", { token, waitMs: patienceMs });
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline && (await standIn.do("recoveries", undefined)).length <= at)
    await sleep(stepMs);
  return standIn.do("harvest", patienceMs);
}

/** Connections that break, one after the other: each session is to be resumed, and to leave nothing behind. */
export async function drops(site: Site): Promise<Part> {
  const { standIn, options, progress } = site;
  const before = await site.look();
  const timings: Timing[] = [];
  for (let at = 0; at < options.drops; at++) {
    timings.push(...(await drop(site, at)));
    progress.tell(`${at + 1} of ${options.drops}`);
  }
  const after = await site.look();
  await sleep(lingerMs);
  timings.push(...(await standIn.do("harvest", patienceMs)));
  const recoveries = await standIn.do("recoveries", undefined);
  const anew = recoveries.filter(({ how }) => how === "anew").length;
  return {
    name: `${options.drops} broken connections`,
    measures: [
      ...faultsIn(answersOf(timings), []),
      atLeast("commands seen", timings.length, options.drops),
      atMost("connected again, longest", Math.max(...recoveries.map(({ ms }) => ms)), limitMs, {
        unit: " ms",
      }),
      beside("resumed; made anew", `${recoveries.length - anew}; ${anew}`),
      atMost("more heap", after.heapMb - before.heapMb, heapMb, { unit: " MB" }),
      ...leaksBetween(before, after),
    ],
  };
}
