import { loadExports } from "../answering/exporting/loading.ts";
import type { App } from "../app.ts";
import type { Monitor } from "../monitoring/monitor.ts";
import { loadButtons } from "./buttons/loading.ts";
import type { DiscordConfig, Log } from "./config.ts";
import type { Ending } from "./ending.ts";
import { missingToken } from "./faults.ts";
import { Session, type Shelves } from "./session.ts";
import { stopOnSignals } from "./signals.ts";
import { dropStrays } from "./strays.ts";
import { loadCatalogues } from "./wording/catalogue.ts";

/** A bot that is connected and answers. */
export interface RunningBot {
  /** Takes no more requests, answers those that are open, and disconnects. */
  stop(): Promise<void>;
  /** Answers these requests to nobody, so that those of others are answered faster. Settles when that is done. */
  rehearse(app: App, requests: readonly string[]): Promise<void>;
  /** Settles when the bot has ended, for whatever reason. */
  readonly done: Promise<Ending>;
}

/**
 * Connects to Discord and answers there until it is stopped, by `stop` or by SIGTERM or SIGINT. While Discord cannot be
 * reached it keeps trying. Throws a SettingsFault where only the operator can help: a token that is refused, say.
 */
export async function startDiscord(
  library: Shelves,
  config: DiscordConfig,
  log: Log,
  monitor?: Pick<Monitor, "requests" | "sources">,
): Promise<RunningBot> {
  if (config.token === "") throw missingToken();
  const furniture = {
    buttons: await loadButtons(),
    exports: await loadExports(),
    catalogues: await loadCatalogues(),
  };
  const session = new Session(library, furniture, config, log, monitor?.requests);
  if (monitor) monitor.sources.bot = () => session.state;
  const forgetters = [stopOnSignals(() => session.stop(), log), dropStrays(log)];
  const forget = () => {
    for (const each of forgetters) each();
  };
  void session.done.then(forget);
  try {
    await session.open();
  } catch (error) {
    forget();
    throw error;
  }
  return session;
}
