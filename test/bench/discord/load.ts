import { setTimeout as sleep } from "node:timers/promises";
import { StandIn } from "../../discord/stand-in/stand-in.ts";
import { writeCorpus } from "../corpus.ts";
import { Random } from "../random.ts";
import { startBot, token } from "./bot.ts";
import { crowdOver } from "./crowd.ts";
import { Driver } from "./driving.ts";
import { commandsTable, ledgerLine, secondsTable } from "./report.ts";

export interface Load {
  /** Acts a second. */
  readonly rate: number;
  readonly seconds: number;
  /** The size of the corpus. */
  readonly sentences: number;
  /** Seconds that the bot has for itself after connecting: in a large corpus it gathers names then. */
  readonly rest: number;
}

/** The longest that an answer is waited for after the last act. */
const patienceMs = 5_000;

async function settled(standIn: StandIn): Promise<void> {
  for (let waited = 0; waited < patienceMs; waited += 250) {
    if ((await standIn.ledger()).unanswered.length === 0) return;
    await sleep(250);
  }
}

async function underLoad(
  standIn: StandIn,
  file: string,
  { rate, seconds, sentences, rest }: Load,
): Promise<string> {
  const made = await writeCorpus(file, sentences);
  const next = crowdOver(made.sentences, new Random(sentences));
  const bot = await startBot(standIn, file);
  console.log(`${bot.log.at(-1)} Started in ${(bot.startedMs / 1000).toFixed(1)} s.`);
  console.log(`${rate} commands a second for ${seconds} s, from 2,000 users in 200 servers.\n`);
  await sleep(rest * 1000);
  const driver = new Driver(standIn, next);
  await driver.drive(rate, seconds);
  await settled(standIn);
  const [timings, ledger] = [await standIn.do("timings", undefined), await standIn.ledger()];
  const memory = await bot.peakMegabytes();
  await bot.stop();
  console.log(`${secondsTable(timings)}\n\n${commandsTable(timings)}\n`);
  if (driver.failures.length > 0) console.log(`Not sent: ${driver.failures.length} (${driver.failures[0]})`);
  const faults = bot.log.filter((line) => /failed|refused|could not/.test(line));
  if (faults.length > 0) console.log(`In the log: ${faults.length} faults, the first: ${faults[0]}`);
  return `${ledgerLine(timings, ledger)}; the bot's memory at most ${memory ?? "?"} MB.`;
}

/**
 * Puts the bot, as a process of its own, under load on a stand-in for Discord, and prints how long first answers took.
 */
export async function load(file: string, wanted: Load): Promise<void> {
  const standIn = await StandIn.start({ token });
  try {
    console.log(await underLoad(standIn, file, wanted));
  } finally {
    await standIn.stop();
  }
}
