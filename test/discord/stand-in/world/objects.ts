import { snowflake } from "../ids.ts";
import type { Json } from "../json.ts";

const userObject = (username: string, extra: Json = {}): Json & { readonly id: string } => ({
  id: snowflake(),
  username,
  discriminator: "0",
  global_name: null,
  avatar: null,
  public_flags: 0,
  ...extra,
});

export const person = userObject("ada", { global_name: "Ada" });
export const otherPerson = userObject("bob", { global_name: "Bob" });
export const bot = userObject("Ibid", { bot: true });
export const applicationId = bot.id;
export const guildId = snowflake();
export const channelId = snowflake();

export const channelObject: Json = {
  id: channelId,
  type: 0,
  name: "general",
  position: 0,
  permission_overwrites: [],
};

export const applicationObject: Json = {
  id: applicationId,
  name: "Ibid",
  icon: null,
  description: "",
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: "00",
  flags: 0,
  integration_types_config: { 0: {}, 1: {} },
  bot,
  owner: person,
};

export const memberObject = (): Json => ({
  roles: [],
  joined_at: new Date().toISOString(),
  deaf: false,
  mute: false,
  flags: 0,
});

const everyone: Json = {
  id: guildId,
  name: "@everyone",
  permissions: "2048",
  position: 0,
  color: 0,
  hoist: false,
  managed: false,
  mentionable: false,
  flags: 0,
};

const emptyLists = [
  "emojis",
  "stickers",
  "features",
  "threads",
  "presences",
  "voice_states",
  "stage_instances",
  "guild_scheduled_events",
  "soundboard_sounds",
];

export const guildObject = (): Json => ({
  ...Object.fromEntries(emptyLists.map((key) => [key, []])),
  id: guildId,
  name: "G",
  icon: null,
  owner_id: person.id,
  roles: [everyone],
  channels: [channelObject],
  members: [{ ...memberObject(), user: bot }],
  member_count: 2,
  large: false,
  unavailable: false,
  joined_at: new Date().toISOString(),
  afk_timeout: 300,
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  mfa_level: 0,
  system_channel_flags: 0,
  premium_tier: 0,
  preferred_locale: "en-US",
  nsfw_level: 0,
  premium_progress_bar_enabled: false,
});
