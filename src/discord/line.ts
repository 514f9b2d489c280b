import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import {
  type Client,
  type GatewayDispatchPayload,
  SimpleShardingStrategy,
  type WebSocketOptions,
} from "discord.js";

type BuildStrategy = NonNullable<WebSocketOptions["buildStrategy"]>;
type Manager = Parameters<BuildStrategy>[0];

/** Whether an event is to be heard of. */
export type Heeds = (event: GatewayDispatchPayload) => boolean;

/** Where nobody answers, the library says goodbye for half a minute. */
const goodbyeMs = 2_000;

/** One of its own for each who waits: what waits for one that is kept would be kept with it. */
const never = (): Promise<never> => new Promise(() => {});

/** The sockets of the library's strategy, which hides them. */
function socketsOf(strategy: object): EventEmitter[] {
  const shards: unknown = Reflect.get(strategy, "shards");
  if (!(shards instanceof Map)) return [];
  return [...shards.values()].flatMap((shard) => {
    const socket: unknown = Reflect.get(shard, "connection");
    return socket instanceof EventEmitter ? [socket] : [];
  });
}

/** Ends a socket that did not end by itself. */
function terminate(socket: EventEmitter): void {
  const end: unknown = Reflect.get(socket, "terminate");
  if (typeof end === "function") end.call(socket);
}

/** Keeps events from the library that nobody heeds; it knows no way to ask for that. */
function sift(manager: Manager, heeds: Heeds): void {
  const { emit } = manager;
  const emitHeeded = (name: string, ...told: readonly [{ readonly data: GatewayDispatchPayload }]): boolean =>
    (name !== "dispatch" || heeds(told[0].data)) && Reflect.apply(emit, manager, [name, ...told]);
  Reflect.set(manager, "emit", emitHeeded);
}

/**
 * A client that can be left for good. The library's own way does not end one that is between two connections: it would
 * connect again, and hear everything beside the next one.
 */
export class Line {
  readonly client: Client;
  readonly #left = new AbortController();
  #strategy: object = {};

  /** `heeds` is asked about each event before the library makes objects of it. */
  constructor(createClient: (buildStrategy: BuildStrategy) => Client, heeds: Heeds) {
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
      sift(manager, heeds);
      const strategy = new SimpleShardingStrategy(manager);
      this.#strategy = strategy;
      return strategy;
    });
  }

  /** Ends the connection, and settles soon also where nobody is there to hear it. */
  async leave(): Promise<void> {
    this.#left.abort();
    const sockets = socketsOf(this.#strategy);
    // The library listens no more to one that is still being opened; where that fails, nobody would.
    for (const socket of sockets) socket.on("error", () => undefined);
    const patience = new AbortController();
    const timeout = sleep(goodbyeMs, undefined, { signal: patience.signal }).catch(() => undefined);
    await Promise.race([this.client.destroy(), timeout]);
    patience.abort();
    for (const socket of sockets) terminate(socket);
  }
}
