import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { App } from "../../../src/app.ts";
import type { DiscordConfig, Log } from "../../../src/discord/config.ts";
import { registerCommands } from "../../../src/discord/register.ts";
import type { Shelves } from "../../../src/discord/session.ts";
import { type RunningBot, startDiscord } from "../../../src/discord/start.ts";
import { createApp } from "../../../src/library/opening.ts";
import type { Monitor } from "../../../src/monitoring/monitor.ts";
import { onlyOver } from "../../support/library.ts";
import type { Ledger } from "../stand-in/ledger.ts";
import { StandIn } from "../stand-in/stand-in.ts";
import type { Settings } from "../stand-in/world/world.ts";

/** The token of the stand-in's bot; no log may ever show it. */
export const token = "MTIzNDU2Nzg5.canary.0123456789abcdefghij";

export interface Setting {
  readonly standIn: StandIn;
  readonly bot: RunningBot;
  readonly app: App;
  readonly log: readonly string[];
}

/** Takes what a host is told who has set nothing. */
const logTo =
  (lines: string[]): Log =>
  (line, { level } = {}) => {
    if (level !== "debug") lines.push(line);
  };

interface Wishes
  extends Pick<
    DiscordConfig,
    "patienceMs" | "apartMs" | "style" | "mentions" | "limits" | "addsUrls" | "serverArticlesInDms"
  > {
  readonly app?: App;
  /** Articles that come and go, in place of an app. */
  readonly library?: Shelves;
  readonly settings?: Partial<Settings>;
  /** Where requests are counted. */
  readonly monitor?: Monitor;
}

interface Opened {
  readonly standIn: StandIn;
  readonly expected: Partial<Ledger>;
  bot?: RunningBot;
  log?: readonly string[];
}

const opened: Opened[] = [];

/** The starter articles, loaded once. */
export const starterApp: Promise<App> = createApp(["corpus"]);

/** A stand-in of its own for the test; at the end its ledger must show no fault but those expected. */
export async function standInFor(
  settings: Partial<Settings> = {},
  expected: Partial<Ledger> = {},
): Promise<StandIn> {
  const standIn = await StandIn.start({ token, ...settings });
  opened.push({ standIn, expected });
  return standIn;
}

/** The stand-in keeps what is attached, in place of Discord's own hosts. */
const fetchingFrom = ({ api }: StandIn) => ({ origins: [{ origin: new URL(api).origin, local: true }] });

async function connect(
  standIn: StandIn,
  { app: given, library, settings, monitor, ...wishes }: Wishes,
): Promise<Setting> {
  const app = given ?? library?.app ?? (await starterApp);
  const log: string[] = [];
  const config = { token, api: standIn.api, fetching: fetchingFrom(standIn), ...wishes };
  await registerCommands(app.commands, config, {}, () => {});
  const bot = await startDiscord(library ?? onlyOver(app), config, logTo(log), monitor);
  return { standIn, bot, app, log };
}

/** A bot of its own for the test, with its commands registered. */
export async function botFor(wishes: Wishes = {}, expected: Partial<Ledger> = {}): Promise<Setting> {
  const standIn = await standInFor(wishes.settings, expected);
  const setting = await connect(standIn, wishes);
  const entry = opened.at(-1);
  if (entry) Object.assign(entry, { bot: setting.bot, log: setting.log });
  return setting;
}

/** Ends a test's bot and starts it anew, as after an update; what stands in Discord stays. */
export async function restart(
  setting: Setting,
  wishes: Pick<Wishes, "style"> = {},
  app: App = setting.app,
): Promise<void> {
  const { standIn } = setting;
  const entry = opened.find((each) => each.standIn === standIn);
  await (entry?.bot ?? setting.bot).stop();
  // As if some time had passed: Discord lets nobody begin two sessions at once.
  await standIn.do("change", { apartMs: 0 });
  const log: string[] = [];
  const config = { token, api: standIn.api, style: wishes.style };
  const next = await startDiscord(onlyOver(app), config, logTo(log));
  if (entry) Object.assign(entry, { bot: next, log });
}

/** One bot for all tests of a file that leave it as it is. */
export function sharedBot(): () => Setting {
  let setting: Setting | undefined;
  const shared = (): Setting => {
    if (setting === undefined) throw new Error("the bot is not started yet");
    return setting;
  };
  beforeAll(async () => {
    setting = await connect(await StandIn.start({ token }), {});
  });
  afterEach(async () => expectClean(await shared().standIn.ledger(), shared().log));
  afterAll(async () => {
    await shared().bot.stop();
    await shared().standIn.stop();
  });
  return shared;
}

/** Every interaction answered once, every call as Discord wants it, and no secret in the log. */
function expectClean(ledger: Ledger, log: readonly string[], expected: Partial<Ledger> = {}): void {
  expect(ledger).toMatchObject({ unanswered: [], repeated: [], violations: [], ...expected });
  expect(log.join("\n")).not.toMatch(/canary|aW50ZXJhY3Rpb246/);
}

afterEach(async () => {
  for (const { standIn, bot, log = [], expected } of opened.splice(0)) {
    await bot?.stop();
    const ledger = await standIn.ledger();
    await standIn.stop();
    expectClean(ledger, log, expected);
  }
});
