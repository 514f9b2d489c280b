import { Client, GatewayIntentBits, Options, Partials } from "discord.js";
import type { DiscordConfig } from "./config.ts";
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

/** What is heard: slash commands and direct messages, and mentions in servers where they are wanted. None is privileged. */
const intentsFor = ({ mentions = false }: DiscordConfig): GatewayIntentBits[] => [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.DirectMessages,
  ...(mentions ? [GatewayIntentBits.GuildMessages] : []),
];

/** A client that hears what it is asked, and no more. */
export const createClient = (config: DiscordConfig): Client =>
  new Client({
    intents: intentsFor(config),
    // Without the partial channel, a direct message in a channel not seen before is dropped without a word.
    partials: [Partials.Channel],
    allowedMentions: noMentions,
    makeCache: cacheLimits,
    rest: restOptions(config),
  });
