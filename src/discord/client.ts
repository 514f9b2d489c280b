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

/** A client that hears slash commands and direct messages, and asks for no privileged intent. */
export const createClient = (config: DiscordConfig): Client =>
  new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
    // Without the partial channel, a direct message in a channel not seen before is dropped without a word.
    partials: [Partials.Channel],
    allowedMentions: noMentions,
    makeCache: cacheLimits,
    rest: restOptions(config),
  });
