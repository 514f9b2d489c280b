import { Client, GatewayIntentBits, Options, Partials, type WebSocketOptions } from "discord.js";
import type { Guard } from "./calls/guard.ts";
import type { DiscordConfig } from "./config.ts";
import type { Identifying } from "./identifying/identifying.ts";
import { restOptions } from "./rest.ts";

/** Nothing that a message says may ping anybody. */
const noMentions = { parse: [], repliedUser: false };

/** Nearly all of Discord's state is of no use to a bot that only answers: keep little of it. */
const cacheLimits = Options.cacheWithLimits({
  ...Options.DefaultMakeCacheSettings,
  GuildMemberManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ThreadMemberManager: 0,
  UserManager: { maxSize: 100, keepOverLimit: (user) => user.id === user.client.user?.id },
  VoiceStateManager: 0,
});

/** The guard ends each call far sooner; this is the library's own limit behind it. */
const guardedMs = 15_000;

/**
 * What is heard: slash commands and direct messages, and mentions in servers where they are wanted. None is privileged.
 */
const intentsFor = ({ mentions = false }: DiscordConfig): GatewayIntentBits[] => [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.DirectMessages,
  ...(mentions ? [GatewayIntentBits.GuildMessages] : []),
];

/** How a client's calls are made, and when it may connect. */
export interface Rules {
  readonly guard: Guard;
  readonly identifying: Identifying;
}

/** Every connection that Discord counts is made through here, also those that the library makes of itself. */
const throttledBy =
  (identifying: Identifying): NonNullable<WebSocketOptions["buildIdentifyThrottler"]> =>
  (manager) => {
    const ask = async () => (await manager.fetchGatewayInformation(true)).session_start_limit;
    return { waitForIdentify: (_, signal) => identifying.take(ask, signal) };
  };

/** A client that hears what it is asked, and no more. */
export const createClient = (
  config: DiscordConfig,
  { guard, identifying }: Rules,
  ws: WebSocketOptions = {},
): Client =>
  new Client({
    intents: intentsFor(config),
    // Without the partial channel, a direct message in a channel not seen before is dropped without a word.
    partials: [Partials.Channel],
    allowedMentions: noMentions,
    makeCache: cacheLimits,
    rest: { ...restOptions(config), timeout: guardedMs, makeRequest: guard.makeRequest },
    ws: { ...ws, buildIdentifyThrottler: throttledBy(identifying) },
  });
