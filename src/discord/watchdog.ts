import { type Client, Events, Status } from "discord.js";

/**
 * Two and a half of the 41.25 s between two heartbeats: the library, which gives up after two, may hang in saying
 * goodbye.
 */
export const usualPatienceMs = 103_000;

/** Whether a client is connected and hears events. */
export const hears = ({ ws }: Client): boolean => ws.shards.first()?.status === Status.Ready;

/** The heartbeat that was acknowledged last, of a connection that hears events; null of another. */
function lastBeat({ ws }: Client): number | null {
  const shard = ws.shards.first();
  return shard?.status === Status.Ready ? shard.lastPingTimestamp : null;
}

/**
 * Watches a connected client, and calls `lost` once where it has been silent for too long: no heartbeat acknowledged and
 * no session resumed, or not connected at all. `alive` is called at each sign of life. Returns how to stop watching.
 */
export function watchOver(
  client: Client,
  patienceMs: number,
  { alive, lost }: { readonly alive: () => void; readonly lost: () => void },
): () => void {
  let seen = lastBeat(client);
  let since = performance.now();
  const hear = (): void => {
    since = performance.now();
    alive();
  };
  const stop = (): void => {
    clearInterval(timer);
    client.off(Events.ShardResume, hear);
  };
  const timer = setInterval(() => {
    const beat = lastBeat(client);
    if (beat !== null && beat !== seen) {
      seen = beat;
      hear();
    } else if (performance.now() - since > patienceMs) {
      stop();
      lost();
    }
  }, patienceMs / 10);
  // Where the connection breaks time and again, none may last until its first heartbeat.
  client.on(Events.ShardResume, hear);
  return stop;
}
