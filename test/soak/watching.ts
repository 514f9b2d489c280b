import { setTimeout as sleep } from "node:timers/promises";
import type { Driver } from "../bench/discord/driving.ts";
import { cpuSecondsOf, cpuSecondsOfAll, forgetPeak, memoryOf } from "../bench/discord/system.ts";
import type { Timing } from "../discord/stand-in/ledger.ts";
import { answersOf, p99Of } from "./judging/answers.ts";
import type { Site } from "./site.ts";

/** What was seen during a part of the run. */
export interface Watched {
  readonly timings: readonly Timing[];
  /** Why some could not be sent. */
  readonly unsent: readonly string[];
  readonly seconds: number;
  /** Resident memory at most. */
  readonly peakMb: number;
  /** How late the measuring side was: the stand-in 99 times of 100, and who sends at the worst. */
  readonly standInLateMs: number;
  readonly senderLateMs: number;
  /** CPUs that the bot, the measuring side and all others had on average. */
  readonly botCpus: number;
  readonly ownCpus: number;
  readonly otherCpus: number;
}

const everyMs = 1_000;
/** What was answered is told of a little later, in case it is answered again. */
const lingerMs = 2_500;
/** After this long nobody waits for an answer any more. */
const hopelessMs = 15_000;
/** The latest answers, by which it is told how it goes. */
const recentCount = 500;

/** Tells how it goes, and takes what is over from the stand-in, until it is told to stop. */
async function gather(site: Site, timings: Timing[], more: () => string, stop: AbortSignal): Promise<void> {
  const { standIn, pid, progress } = site;
  while (!stop.aborted) {
    await sleep(everyMs);
    for (const each of await standIn.do("harvest", hopelessMs)) timings.push(each);
    const { sent, toldToWait } = answersOf(timings);
    const latest = p99Of(answersOf(timings.slice(-recentCount)));
    const { nowMb = 0 } = (await memoryOf(pid)) ?? {};
    progress.tell(
      `${more()}${sent} over, ${toldToWait} told to wait, p99 lately ${latest.toFixed(0)} ms, ${nowMb.toFixed(0)} MB`,
    );
  }
}

async function untilSettled({ standIn }: Site, patienceMs: number): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline && (await standIn.do("open", undefined)) > 0) await sleep(100);
  await sleep(lingerMs);
}

/** CPU seconds of the bot, of the measuring side but for the stand-in, and of all processes. */
async function cpuSeconds({ pid }: Site) {
  const { user, system } = process.cpuUsage();
  return { bot: await cpuSecondsOf(pid), own: (user + system) / 1e6, all: await cpuSecondsOfAll() };
}

interface Watching {
  /** Told first of how it goes. */
  readonly more?: () => string;
  /** How long is waited at the end for what is not answered yet. */
  readonly patienceMs?: number;
}

/** Does something to the bot, and watches it until all of it is answered. */
export async function watch(
  site: Site,
  drivers: readonly Driver[],
  work: () => Promise<unknown>,
  { more = () => "", patienceMs = hopelessMs }: Watching = {},
): Promise<Watched> {
  const timings: Timing[] = [];
  const over = new AbortController();
  await forgetPeak(site.pid);
  await site.standIn.do("toll", undefined);
  const [before, began] = [await cpuSeconds(site), performance.now()];
  const gathering = gather(site, timings, more, over.signal);
  await work();
  const seconds = (performance.now() - began) / 1000;
  const [toll, after] = [await site.standIn.do("toll", undefined), await cpuSeconds(site)];
  await untilSettled(site, patienceMs);
  over.abort();
  await gathering;
  for (const each of await site.standIn.do("harvest", lingerMs)) timings.push(each);
  const bot = after.bot - before.bot;
  const own = after.own - before.own + toll.cpuMs / 1000;
  return {
    timings,
    unsent: drivers.flatMap(({ failures }) => failures),
    seconds,
    peakMb: (await memoryOf(site.pid))?.peakMb ?? Number.NaN,
    standInLateMs: toll.delayP99Ms,
    senderLateMs: Math.max(0, ...drivers.map(({ latestMs }) => latestMs)),
    botCpus: bot / seconds,
    ownCpus: own / seconds,
    otherCpus: Math.max(0, (after.all - before.all - bot - own) / seconds),
  };
}
