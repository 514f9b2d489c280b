import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Events } from "discord.js";
import type { Log } from "./config.ts";
import { describeFault, faultOfClosing, isRefusedToken, refusedToken, SettingsFault } from "./faults.ts";
import type { Identifying } from "./identifying/identifying.ts";
import type { Line } from "./line.ts";

const firstPauseMs = 1_000;
const longestPauseMs = 300_000;

/** Connects one client, and settles when it is ready to hear events. */
async function connectOnce(line: Line, token: string, leaving: AbortSignal): Promise<void> {
  const { client } = line;
  const refused = new AbortController();
  client.once(Events.ShardDisconnect, ({ code }) => refused.abort(faultOfClosing(code)));
  const signal = AbortSignal.any([refused.signal, leaving]);
  const ready = once(client, Events.ClientReady, { signal });
  try {
    await Promise.all([client.login(token), ready]);
  } catch (error) {
    await line.leave();
    throw causeOf(error, refused.signal.reason);
  }
}

function causeOf(error: unknown, refusal: unknown): unknown {
  if (refusal instanceof SettingsFault) return refusal;
  return isRefusedToken(error) ? refusedToken() : error;
}

/** What connecting takes. */
export interface Connecting {
  readonly createLine: () => Line;
  readonly token: string;
  readonly identifying: Identifying;
  readonly log: Log;
  /** Aborts where the bot ends. */
  readonly leaving: AbortSignal;
}

/**
 * Connects, and while Discord cannot be reached tries again with longer and longer pauses. Rejects with a SettingsFault
 * where only the operator can help, and where the bot ends.
 */
export async function connect(connecting: Connecting): Promise<Line> {
  const { createLine, token, identifying, log, leaving } = connecting;
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    await identifying.wait(leaving);
    const line = createLine();
    try {
      await connectOnce(line, token, leaving);
      return line;
    } catch (error) {
      if (error instanceof SettingsFault || leaving.aborted) throw error;
      log(`Discord cannot be reached (${describeFault(error)}): trying again in ${pauseMs / 1000} s.`, {
        level: "warn",
        name: "gateway",
      });
      await sleep(pauseMs, undefined, { signal: leaving });
    }
  }
}
