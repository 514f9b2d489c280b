import { setTimeout as sleep } from "node:timers/promises";
import { type Client, SimpleShardingStrategy, type WebSocketOptions } from "discord.js";

type BuildStrategy = NonNullable<WebSocketOptions["buildStrategy"]>;

/** Where nobody answers, the library says goodbye for half a minute. */
const goodbyeMs = 2_000;

const never = new Promise<never>(() => {});

/**
 * A client that can be left for good. The library's own way does not end one that is between two connections: it would
 * connect again, and hear everything beside the next one.
 */
export class Line {
  readonly client: Client;
  #isLeft = false;

  constructor(createClient: (buildStrategy: BuildStrategy) => Client) {
    this.client = createClient((manager) => {
      const { retrieveSessionInfo } = manager.options;
      // Asked first of all for each connection: who never gets an answer never connects.
      manager.options.retrieveSessionInfo = (id) => (this.#isLeft ? never : retrieveSessionInfo(id));
      return new SimpleShardingStrategy(manager);
    });
  }

  /** Ends the connection, and settles soon also where nobody is there to hear it. */
  async leave(): Promise<void> {
    this.#isLeft = true;
    const patience = new AbortController();
    const timeout = sleep(goodbyeMs, undefined, { signal: patience.signal }).catch(() => undefined);
    await Promise.race([this.client.destroy(), timeout]);
    patience.abort();
  }
}
