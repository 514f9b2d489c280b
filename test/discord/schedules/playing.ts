import { setTimeout as sleep } from "node:timers/promises";
import type { App } from "../../../src/app.ts";
import { registerCommands } from "../../../src/discord/register.ts";
import { type RunningBot, startDiscord } from "../../../src/discord/start.ts";
import { onlyOver } from "../../support/library.ts";
import type { Recovery } from "../stand-in/gateway/gateway.ts";
import { walk } from "../stand-in/rules/components.ts";
import type { StandIn } from "../stand-in/stand-in.ts";
import { type Offset, withClock } from "./clock.ts";
import { type Schedule, type Step, scheduleOf } from "./schedule.ts";
import { findFaults, type Tally, tallyOf } from "./verdict.ts";

const token = "MTIzNDU2Nzg5.canary.0123456789abcdefghij";

/** A beat of the stand-in; two and a half of them without an acknowledgement end a connection. */
const heartbeatMs = 1_000;
export const patienceMs = 2_500;

/**
 * How soon after another a session may be begun, and is: a tenth of the usual, and the slack of a machine that is busy.
 */
const allowedMs = 200;
export const apartMs = 550;

/** Lines of the log that are kept of a schedule with faults. */
const mostLines = 200;

/** What a schedule led to. */
export interface Played {
  readonly seed: number;
  /** What must not have happened. */
  readonly faults: readonly string[];
  readonly tally: Tally;
  readonly recoveries: readonly Recovery[];
  readonly log: readonly string[];
}

interface Stage {
  readonly standIn: StandIn;
  readonly app: App;
  /** Time for an answer: Discord's 3 s, or more where the machine is slow. */
  readonly answerMs: number;
}

/** Presses the first button of the newest answer that has one. */
async function press({ standIn }: Stage): Promise<void> {
  const shown = (await standIn.do("outcomes", undefined)).flatMap((each) => each.shown).reverse();
  for (const message of shown) {
    const button = [...walk(message.components)].find(
      (each) => each["type"] === 2 && typeof each["custom_id"] === "string",
    );
    if (button === undefined || message.loading) continue;
    // It may have been edited since it was looked at, as under a person's finger.
    const customId = String(button["custom_id"]);
    await standIn.do("press", { message: message.id, customId, forged: true });
    return;
  }
}

async function take(step: Step, stage: Stage, offset: Offset): Promise<void> {
  const { standIn } = stage;
  if (step.do === "pause") await sleep(step.ms);
  else if (step.do === "clock") offset.ms += step.stepMs;
  else if (step.do === "disturb") await standIn.do("disturb", step.disturbance);
  else if (step.do === "fail") await standIn.do("addFaults", step.faults);
  else if (step.do === "write") await standIn.do("write", { content: step.content });
  else if (step.do === "press") await press(stage);
  else await standIn.do("type", step.typed);
}

/** Waits until everything is answered, or nothing more can come. */
async function settle({ standIn, answerMs }: Stage): Promise<void> {
  const until = performance.now() + answerMs;
  while (performance.now() < until && (await standIn.do("open", undefined)) > 0) await sleep(50);
}

/** When nothing goes wrong any more, the bot answers again. */
async function hearAgain({ standIn }: Stage): Promise<string[]> {
  await standIn.do("clearFaults", undefined);
  for (let attempt = 0; attempt < 40; attempt++) {
    const asked = await standIn.do("type", { name: "ask", options: { question: "trade" } });
    const answer = standIn.do("answer", { token: asked, waitMs: 1_500 });
    const heard = await answer.then(
      () => true,
      () => false,
    );
    if (heard) return [];
  }
  return ["the bot never answered again"];
}

async function perform({ steps, settings, seed }: Schedule, stage: Stage, offset: Offset): Promise<Played> {
  const { standIn, app, answerMs } = stage;
  await standIn.do("begin", { token, heartbeatMs, apartMs: allowedMs, answerMs, ...settings });
  const log: string[] = [];
  const config = { token, api: standIn.api, patienceMs, apartMs };
  await registerCommands(app.commands, config, {}, () => {});
  const bot: RunningBot = await startDiscord(onlyOver(app), config, (line) => log.push(line));
  for (const step of steps) await take(step, stage, offset);
  await settle(stage);
  const silent = await hearAgain(stage);
  await bot.stop();
  const outcomes = await standIn.do("outcomes", undefined);
  const { exitCode } = await bot.done;
  const ended = exitCode === 0 ? [] : [`the bot ended with ${exitCode}`];
  const found = findFaults(outcomes, await standIn.ledger(), { app, log });
  const recoveries = await standIn.do("recoveries", undefined);
  const faults = [...silent, ...ended, ...found];
  const kept = faults.length > 0 ? log.slice(-mostLines) : [];
  return { seed, faults, tally: tallyOf(outcomes), recoveries, log: kept };
}

/** Plays the schedule of a seed with a bot of its own. */
export const play = (seed: number, stage: Stage): Promise<Played> =>
  withClock((offset) => perform(scheduleOf(seed), stage, offset));
