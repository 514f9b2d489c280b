import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { type Client, Events } from "discord.js";
import type { Log } from "./config.ts";
import { describeFault, faultOfClosing, isRefusedToken, refusedToken, SettingsFault } from "./faults.ts";

const firstPauseMs = 1_000;
const longestPauseMs = 300_000;

/** Connects one client, and settles when it is ready to hear events. */
async function connectOnce(client: Client<boolean>, token: string): Promise<void> {
  const refused = new AbortController();
  client.once(Events.ShardDisconnect, ({ code }) => refused.abort(faultOfClosing(code)));
  const ready = once(client, Events.ClientReady, { signal: refused.signal });
  try {
    await Promise.all([client.login(token), ready]);
  } catch (error) {
    await client.destroy();
    throw causeOf(error, refused.signal.reason);
  }
}

function causeOf(error: unknown, refusal: unknown): unknown {
  if (refusal instanceof SettingsFault) return refusal;
  return isRefusedToken(error) ? refusedToken() : error;
}

/**
 * Connects, and while Discord cannot be reached tries again with longer and longer pauses: each connection counts
 * against a daily budget, and Discord resets the token of a bot that overdraws it.
 */
export async function connect(createClient: () => Client, token: string, log: Log): Promise<Client> {
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    const client = createClient();
    try {
      await connectOnce(client, token);
      return client;
    } catch (error) {
      if (error instanceof SettingsFault) throw error;
      log(`Discord cannot be reached (${describeFault(error)}): trying again in ${pauseMs / 1000} s.`);
      await sleep(pauseMs);
    }
  }
}
