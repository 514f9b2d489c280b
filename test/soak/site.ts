import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { writeCorpus } from "../bench/corpus.ts";
import { type BotProcess, startBot, token } from "../bench/discord/bot.ts";
import { childrenOf, memoryOf } from "../bench/discord/system.ts";
import { StandIn } from "../discord/stand-in/stand-in.ts";
import { type Look, question } from "./look.ts";
import type { Options } from "./options.ts";
import type { Progress } from "./progress.ts";

/** The bot under load, the stand-in that it is connected to, and what they are asked about. */
export interface Site {
  readonly standIn: StandIn;
  readonly bot: BotProcess;
  readonly pid: number;
  /** Resident memory before anything was asked. */
  readonly restingMb: number;
  readonly sentences: readonly string[];
  readonly options: Options;
  readonly progress: Progress;
  /** What the bot holds, once its garbage is collected. */
  look(): Promise<Look>;
}

/** The stand-in is to cost little and to grow not at all. */
const lean = { checksEvery: 20, remembers: 5_000 };

/** The bot works behind its answers in processes of its own; with none for so long it is at rest. */
const restMs = 5_000;
const stepMs = 500;

const probe = new URL("./probe.js", import.meta.url).href;

async function untilAtRest(
  pid: number,
  { options, progress }: Pick<Site, "options" | "progress">,
): Promise<void> {
  const deadline = performance.now() + options.rest * 1000;
  for (let quietMs = 0; quietMs < restMs && performance.now() < deadline; ) {
    await sleep(stepMs);
    quietMs = (await childrenOf(pid)) === 0 ? quietMs + stepMs : 0;
    const { nowMb = 0 } = (await memoryOf(pid)) ?? {};
    progress.tell(`${nowMb.toFixed(0)} MB resident, works behind its answers`);
  }
}

/** Asks the probe in the bot. */
async function lookInto({ child }: BotProcess): Promise<Look> {
  const answer = once(child, "message", { signal: AbortSignal.timeout(60_000) });
  child.send(question);
  // The probe sends nothing else.
  const [look] = (await answer) as [Look];
  return look;
}

/** Starts the bot over made articles, and settles when it has come to rest. */
async function openSite(standIn: StandIn, file: string, options: Options, progress: Progress): Promise<Site> {
  progress.begin("start");
  const { sentences } = await writeCorpus(file, options.sentences);
  const start = async (): Promise<BotProcess> => {
    const bot = await startBot(standIn, file, ["--expose-gc", "--import", probe, ...options.flags]);
    progress.note(`${bot.log.at(-1)} Started in ${(bot.startedMs / 1000).toFixed(1)} s.`);
    await untilAtRest(bot.child.pid ?? 0, { options, progress });
    return bot;
  };
  let bot = await start();
  if (options.kept) {
    await bot.stop();
    bot = await start();
  }
  const pid = bot.child.pid ?? 0;
  const { nowMb: restingMb = Number.NaN } = (await memoryOf(pid)) ?? {};
  return { standIn, bot, pid, restingMb, sentences, options, progress, look: () => lookInto(bot) };
}

/** Does something with a bot under load, and ends both whatever happens. */
export async function withSite<T>(
  file: string,
  options: Options,
  progress: Progress,
  work: (site: Site) => Promise<T>,
): Promise<T> {
  const standIn = await StandIn.start({ token, ...lean });
  try {
    const site = await openSite(standIn, file, options, progress);
    try {
      return await work(site);
    } finally {
      await site.bot.stop();
    }
  } finally {
    await standIn.stop();
  }
}
