import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Events } from "discord.js";
import { Failures } from "./backing-off.ts";
import type { Log } from "./config.ts";
import { faultOfClosing, isRefusedToken, refusedToken, SettingsFault } from "./faults.ts";
import type { Identifying } from "./identifying/identifying.ts";
import type { Line } from "./line.ts";
import { ClosedGateway, whyUnreachable } from "./unreachable.ts";

/** Connects one client, and settles when it is ready to hear events. */
async function connectOnce(line: Line, token: string, leaving: AbortSignal): Promise<void> {
  const { client } = line;
  const refused = new AbortController();
  client.once(Events.ShardDisconnect, ({ code }) => refused.abort(faultOfClosing(code)));
  // Left to itself the library tries again twice a second for ever, and tells nobody.
  client.once(Events.ShardError, (error) => refused.abort(error));
  client.once(Events.ShardReconnecting, () => refused.abort(new ClosedGateway()));
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
  return isRefusedToken(error) ? refusedToken() : (refusal ?? error);
}

/** One line for the operator. */
function tellingOf(error: unknown, pauseMs: number): string {
  const { reason, check } = whyUnreachable(error);
  const next = `rying again in ${pauseMs / 1_000} s.`;
  return `Discord cannot be reached: ${reason}. ${check === "" ? "T" : `${check}; t`}${next}`;
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
  const failures = new Failures();
  for (;;) {
    await identifying.wait(leaving);
    const line = createLine();
    try {
      await connectOnce(line, token, leaving);
      return line;
    } catch (error) {
      if (error instanceof SettingsFault || leaving.aborted) throw error;
      const { pauseMs, isTold } = failures.add(whyUnreachable(error).reason);
      if (isTold) log(tellingOf(error, pauseMs), { level: "warn", name: "gateway" });
      await sleep(pauseMs, undefined, { signal: leaving });
    }
  }
}
