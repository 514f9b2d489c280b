import { EventEmitter } from "node:events";
import type { AttachedFile } from "../acts.ts";
import { snowflake } from "../ids.ts";
import { type Json, jsonOf, numberOf, textOf } from "../json.ts";
import type { Interaction } from "./interaction.ts";
import { applicationId, person } from "./objects.ts";

/** A message as Discord keeps it. */
export interface StoredMessage {
  readonly id: string;
  readonly channel_id: string;
  readonly author: Json;
  content: string;
  components: unknown;
  embeds: unknown;
  flags: number;
  attachments: readonly Json[];
  readonly [key: string]: unknown;
}

/** A direct message to the bot, and what became of it. */
export interface Letter {
  replies: number;
  readonly excuses: Set<string>;
}

export interface Settings {
  readonly token: string;
  readonly allowedIntents: number;
  /** Time for the first answer to an interaction. */
  readonly answerMs: number;
  /** What the developer portal was told beside what is usual. */
  readonly application: Json;
  /** Whether the bot is in the one server, and was added with the scope for commands. */
  readonly inServer: boolean;
  readonly hasCommandScope: boolean;
  /** Whether the usual person is a member of the one server, as far as Discord is asked. */
  readonly isMember: boolean;
  /** What the bot may do there, as a decimal number. */
  readonly permissions: string;
  /** How many times a bot may still connect today. */
  readonly connectionsLeft: number;
  readonly heartbeatMs: number;
  /** The least time between two sessions that are begun: Discord's 5 s, less what a busy machine may hold one up. */
  readonly apartMs: number;
  /** Where sessions are resumed, if elsewhere than they began. */
  readonly resumeUrl: string | undefined;
  /** How many events that the bot has seen it is told again with each RESUME. */
  readonly overlap: number;
  /** Of so many bodies one is checked against Discord's published schema, which costs more than all else. */
  readonly checksEvery: number;
  /** So many calls, messages and events are remembered at least, the newest. */
  readonly remembers: number;
}

/** View Channels, Send Messages and Use Application Commands. */
const usualPermissions = String((1 << 10) + (1 << 11) + 2 ** 31);

export const defaults: Settings = {
  token: "x.y.z",
  allowedIntents: 0x7fff_ffff,
  answerMs: 3_000,
  application: {},
  inServer: true,
  hasCommandScope: true,
  isMember: true,
  permissions: usualPermissions,
  connectionsLeft: 999,
  heartbeatMs: 41_250,
  apartMs: 4_000,
  resumeUrl: undefined,
  overlap: 0,
  checksEvery: 1,
  remembers: Number.MAX_SAFE_INTEGER,
};

type Commands = Map<string, Json>;

/** Everything that the stand-in remembers. */
export class World {
  settings: Settings;
  /** Direct messages of the bot and new messages in channels are told here. */
  readonly events = new EventEmitter();
  readonly messages = new Map<string, StoredMessage>();
  readonly interactions = new Map<string, Interaction>();
  /** Direct messages to the bot, by id. */
  readonly letters = new Map<string, Letter>();
  /** What was attached, by the path of its address. */
  readonly files = new Map<string, string>();
  /** Where attachments stand, once it is known. */
  origin = "";
  /** Until then the bot was told to make no call. */
  holdUntil = 0;
  /** Until then calls may fail that a new connection takes. */
  hinderedUntil = 0;
  readonly #commands = new Map<string, Commands>();
  readonly #nonces = new Map<string, StoredMessage>();
  readonly dm = { id: snowflake(), type: 1, last_message_id: null, flags: 0, recipients: [person] };

  constructor(settings: Settings) {
    this.settings = settings;
  }

  /** How many requests have no answer yet. */
  get open(): number {
    const interactions = [...this.interactions.values()].filter(({ fate }) => fate !== "answered");
    return interactions.length + [...this.letters.values()].filter(({ replies }) => replies === 0).length;
  }

  /** Whatever is not answered yet may have been lost by something else than the bot. */
  excuseOpen(excuse: string): void {
    for (const each of this.interactions.values()) if (each.fate !== "answered") each.excuses.add(excuse);
    for (const each of this.letters.values()) if (each.replies === 0) each.excuses.add(excuse);
  }

  /** Commands of a server, or those that are everywhere. */
  commandsIn(guild = "global"): readonly Json[] {
    return [...(this.#commands.get(guild)?.values() ?? [])];
  }

  /** Replaces a set of commands; one that keeps its name keeps its id. */
  setCommands(commands: readonly Json[], guild = "global"): readonly Json[] {
    const key = (command: Json) => `${command["type"] ?? 1}:${command["name"]}`;
    const old = new Map(this.commandsIn(guild).map((command) => [key(command), command["id"]]));
    const stored = commands.map((command) => ({
      default_member_permissions: null,
      nsfw: false,
      description: "",
      name_localizations: null,
      description_localizations: null,
      ...command,
      type: command["type"] ?? 1,
      id: textOf(old.get(key(command))) || snowflake(),
      application_id: applicationId,
      version: snowflake(),
    }));
    this.#commands.set(guild, new Map(stored.map((command) => [command.id, command])));
    return stored;
  }

  /** A registered command by its name and type: 1 is typed, 3 stands in the menu of messages. */
  command(name: string, type = 1): Json {
    const all = [...this.#commands.values()].flatMap((commands) => [...commands.values()]);
    const found = all.find((command) => command["name"] === name && command["type"] === type);
    if (found === undefined) throw new Error(`no command ${name} is registered`);
    return found;
  }

  addMessage(channel: string, author: Json, data: Json, extra: Json = {}): StoredMessage {
    const message: StoredMessage = {
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      pinned: false,
      type: 0,
      ...extra,
      id: snowflake(),
      channel_id: channel,
      author,
      content: textOf(data["content"]),
      components: data["components"] ?? [],
      embeds: data["embeds"] ?? [],
      flags: numberOf(extra["flags"] ?? data["flags"]),
    };
    this.messages.set(message.id, message);
    this.#forgetMessages();
    return message;
  }

  /** A Map keeps the order of setting, so the oldest comes first. */
  #forgetMessages(): void {
    const [oldest] = this.messages.keys();
    if (oldest !== undefined && this.messages.size > this.settings.remembers) this.messages.delete(oldest);
  }

  /** Keeps a file that a user attaches, at an address of its own. */
  attach({ name, content, title }: AttachedFile): Json {
    const id = snowflake();
    const path = `/attachments/${id}/${encodeURIComponent(name)}`;
    this.files.set(path, content);
    const url = `${this.origin}${path}`;
    const size = Buffer.byteLength(content);
    return { id, filename: name, ...(title && { title }), size, url, proxy_url: url };
  }

  /** Where a nonce is enforced, a second message with it is the first one. */
  addOnce(channel: string, author: Json, data: Json, extra: Json): StoredMessage {
    const nonce = data["enforce_nonce"] === true ? `${channel}:${data["nonce"]}` : "";
    const earlier = this.#nonces.get(nonce);
    if (earlier !== undefined) return earlier;
    const message = this.addMessage(channel, author, data, extra);
    if (nonce !== "") this.#nonces.set(nonce, message);
    const letter = this.letters.get(textOf(jsonOf(data["message_reference"])["message_id"]));
    if (letter !== undefined) letter.replies++;
    this.events.emit("message", message);
    return message;
  }
}
