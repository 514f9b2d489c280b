import { setTimeout as sleep } from "node:timers/promises";
import { idOf } from "../../bench/discord/crowd.ts";
import { leaksBetween } from "../judging/growth.ts";
import { atMost, beside, never } from "../judging/measure.ts";
import type { Part } from "../judging/table.ts";
import type { Site } from "../site.ts";

const limitMs = 2_000;
const patienceMs = 15_000;
const stepMs = 25;
const heapMb = 1;

/** Breaks the connection, asks something at once, and gives whether it was answered once all was well again. */
async function drop({ standIn }: Site, at: number): Promise<boolean> {
  await standIn.do("disturb", { kind: "drop" });
  const token = await standIn.do("type", { name: "help", user: idOf(1, at + 1), server: idOf(2, at % 200) });
  const isAnswered = await standIn.do("settled", { token, waitMs: patienceMs });
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline && (await standIn.do("recoveries", undefined)).length <= at)
    await sleep(stepMs);
  await standIn.do("harvest", patienceMs);
  return isAnswered;
}

/** Connections that break, one after the other: each session is to be resumed, and to leave nothing behind. */
export async function drops(site: Site): Promise<Part> {
  const { standIn, options, progress } = site;
  const before = await site.look();
  let lost = 0;
  for (let at = 0; at < options.drops; at++) {
    if (!(await drop(site, at))) lost++;
    progress.tell(`${at + 1} of ${options.drops}`);
  }
  const after = await site.look();
  const recoveries = await standIn.do("recoveries", undefined);
  const anew = recoveries.filter(({ how }) => how === "anew").length;
  return {
    name: `${options.drops} broken connections`,
    measures: [
      never("commands lost", lost, options.drops.toLocaleString("en")),
      atMost("connected again, longest", Math.max(...recoveries.map(({ ms }) => ms)), limitMs, {
        unit: " ms",
      }),
      beside("resumed; made anew", `${recoveries.length - anew}; ${anew}`),
      atMost("more heap", after.heapMb - before.heapMb, heapMb, { unit: " MB" }),
      ...leaksBetween(before, after),
    ],
  };
}
