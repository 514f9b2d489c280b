import { setTimeout as sleep } from "node:timers/promises";
import { type Client, SimpleShardingStrategy, type WebSocketOptions } from "discord.js";

type BuildStrategy = NonNullable<WebSocketOptions["buildStrategy"]>;

/** Where nobody answers, the library says goodbye for half a minute. */
const goodbyeMs = 2_000;

/** One of its own for each who waits: what waits for one that is kept would be kept with it. */
const never = (): Promise<never> => new Promise(() => {});

/**
 * A client that can be left for good. The library's own way does not end one that is between two connections: it would
 * connect again, and hear everything beside the next one.
 */
export class Line {
  readonly client: Client;
  readonly #left = new AbortController();

  constructor(createClient: (buildStrategy: BuildStrategy) => Client) {
    this.client = createClient((manager) => {
      const { retrieveSessionInfo, buildIdentifyThrottler } = manager.options;
      const { signal: left } = this.#left;
      // Asked first of all for each connection: who never gets an answer never connects.
      manager.options.retrieveSessionInfo = (id) => (left.aborted ? never() : retrieveSessionInfo(id));
      manager.options.buildIdentifyThrottler = async (of) => {
        const throttler = await buildIdentifyThrottler(of);
        const wait = (id: number, closed: AbortSignal) =>
          throttler.waitForIdentify(id, AbortSignal.any([closed, left]));
        return { waitForIdentify: wait };
      };
      return new SimpleShardingStrategy(manager);
    });
  }

  /** Ends the connection, and settles soon also where nobody is there to hear it. */
  async leave(): Promise<void> {
    this.#left.abort();
    const patience = new AbortController();
    const timeout = sleep(goodbyeMs, undefined, { signal: patience.signal }).catch(() => undefined);
    await Promise.race([this.client.destroy(), timeout]);
    patience.abort();
  }
}
