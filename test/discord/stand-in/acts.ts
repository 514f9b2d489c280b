import { once } from "node:events";
import { hasFlag, Intent, InteractionType, MessageFlag } from "./flags.ts";
import type { Gateway } from "./gateway/gateway.ts";
import { type Json, listOf, textOf } from "./json.ts";
import { walk } from "./rules/components.ts";
import { Interaction } from "./world/interaction.ts";
import {
  applicationId,
  bot,
  channelId,
  channelObject,
  guildId,
  memberObject,
  otherPerson,
  person,
} from "./world/objects.ts";
import type { StoredMessage, World } from "./world/world.ts";

/** A slash command as a user gives it: in the server's channel, or in the bot's direct messages. */
export interface Typed {
  readonly name: string;
  readonly options?: Readonly<Record<string, string | number | boolean>>;
  /** Of a command that is several in one. */
  readonly subcommand?: string;
  /** Files that are attached, by option. */
  readonly files?: Readonly<Record<string, AttachedFile>>;
  /** The option that is being typed, for autocomplete. */
  readonly focused?: string;
  readonly dm?: boolean;
  /** Whether Discord sends the event twice. */
  readonly twice?: boolean;
  /** How long the event is on its way. */
  readonly lateMs?: number;
  /** Whether it is made ready as all are, and then not sent: what that takes is no work of the bot's. */
  readonly withheld?: boolean;
  /** Whether it is somebody else than usual who does it. */
  readonly other?: boolean;
  /** The language of the user's client. */
  readonly locale?: string;
  /** Ids of one of many users and of one of many servers, for a crowd. */
  readonly user?: string;
  readonly server?: string;
  /** What the user may do in the server, as a decimal number; null where Discord does not say. */
  readonly permissions?: string | null;
  /** Whom the app belongs to there, where that is not the server. */
  readonly owners?: Json;
}

/** A file that a user attaches. */
export interface AttachedFile {
  readonly name: string;
  readonly content: string;
  /** The name as the user's machine has it, where Discord has taken letters out. */
  readonly title?: string;
}

/** A button that a user presses. */
export interface Pressed {
  /** The message that it stands on. */
  readonly message: string;
  readonly customId: string;
  /** What is chosen, of a menu. */
  readonly choice?: string;
  /** Whether the id may be one that no button of the message has: Discord would not let a user do that. */
  readonly forged?: boolean;
  readonly other?: boolean;
  readonly locale?: string;
  readonly user?: string;
  readonly server?: string;
}

/** A message that a user writes: to the bot alone, or in the server's channel. */
export interface Written {
  readonly content: string;
  readonly inServer?: boolean;
  /** Whether it names the bot, as Discord marks it; a reply does so too. */
  readonly mentions?: boolean;
  readonly other?: boolean;
  /** How long the bot has to say something; it is an error where it says nothing. */
  readonly waitMs: number;
}

/** An entry of a message's menu that a user chooses. */
export interface Chosen extends Pick<Typed, "dm" | "other" | "locale"> {
  readonly name: string;
  /** What somebody else wrote in the message. */
  readonly content: string;
}

/** A message as the user sees it. */
export interface Shown {
  readonly id: string;
  readonly content: string;
  readonly components: unknown;
  readonly embeds: unknown;
  /** The files of the message. */
  readonly files: readonly { readonly name: string; readonly content: string }[];
  /** Only the user sees it. */
  readonly secret: boolean;
  readonly loading: boolean;
}

export const shownOf = ({ id, content, components, embeds, attachments, flags }: StoredMessage): Shown => ({
  id,
  content,
  components,
  embeds,
  files: attachments.map((file) => ({ name: textOf(file["filename"]), content: textOf(file["content"]) })),
  secret: hasFlag(flags, MessageFlag.ephemeral),
  loading: hasFlag(flags, MessageFlag.loading),
});

const fits = (option: Json, value: unknown): boolean => {
  const wanted = { 3: "string", 4: "number", 5: "boolean", 10: "number" }[Number(option["type"])];
  const choices = listOf(option["choices"]).map((choice) => choice["value"]);
  return typeof value === wanted && (choices.length === 0 || choices.includes(value));
};

/** What a user can do. An act that no real user could do is an error of the test. */
export class Acts {
  readonly #world: World;
  readonly #gateway: Gateway;

  constructor(world: World, gateway: Gateway) {
    this.#world = world;
    this.#gateway = gateway;
  }

  /** Sends a slash command, or what has been typed of it so far; returns the interaction's token. */
  type(typed: Typed): string {
    const command = this.#world.command(typed.name);
    const { options, attachments } = this.#givenTo(command, typed);
    const type = typed.focused === undefined ? InteractionType.command : InteractionType.autocomplete;
    const channel = typed.dm ? this.#world.dm.id : channelId;
    const interaction = this.#begin(new Interaction(type, typed.name, { channel, user: userOf(typed) }));
    const resolved = Object.keys(attachments).length > 0 ? { resolved: { attachments } } : {};
    const data = { id: command["id"], name: typed.name, type: 1, options, ...resolved };
    const { lateMs = 0, twice = false, withheld = false } = typed;
    const event = this.#event(interaction, data, typed);
    const deliver = () => {
      this.#gateway.link.dispatch("INTERACTION_CREATE", event, { withheld });
      if (twice) this.#gateway.link.repeatLast();
    };
    if (lateMs > 0) interaction.excuses.add("on its way");
    if (withheld) interaction.excuses.add("withheld");
    if (lateMs > 0) setTimeout(deliver, lateMs);
    else deliver();
    return interaction.token;
  }

  /** Remembers an interaction; where the bot was told to be silent, that is its excuse. */
  #begin(interaction: Interaction): Interaction {
    this.#world.interactions.set(interaction.token, interaction);
    if (performance.now() < this.#world.holdUntil) interaction.excuses.add("held");
    if (this.#gateway.isBroken) interaction.excuses.add("disturbed");
    return interaction;
  }

  /** Chooses an entry of a message's menu; returns the interaction's token. */
  choose({ name, content, ...who }: Chosen): string {
    const command = this.#world.command(name, 3);
    const channel = who.dm ? this.#world.dm.id : channelId;
    const message = this.#world.addMessage(channel, otherPerson, { content });
    const interaction = this.#begin(
      new Interaction(InteractionType.command, name, { channel, user: userOf(who) }),
    );
    const resolved = { messages: { [message.id]: message } };
    const data = { id: command["id"], name, type: 3, target_id: message.id, resolved };
    this.#gateway.link.dispatch("INTERACTION_CREATE", this.#event(interaction, data, who));
    return interaction.token;
  }

  /** Presses a button of a message; returns the interaction's token. */
  press({ message: id, customId, choice, forged = false, ...who }: Pressed): string {
    const message = this.#world.messages.get(id);
    if (message === undefined) throw new Error("no such message");
    const control = [...walk(message.components)].find((each) => each["custom_id"] === customId);
    const offered = listOf(control?.["options"]).map((option) => option["value"]);
    const there =
      control !== undefined && (choice === undefined ? offered.length === 0 : offered.includes(choice));
    if (!there && !forged) throw new Error("the message has no such button or choice");
    const channel = message.channel_id;
    const where = { channel, user: userOf(who), source: message };
    const interaction = this.#begin(new Interaction(InteractionType.component, "button", where));
    const chosen = choice === undefined ? { component_type: 2 } : { component_type: 3, values: [choice] };
    const data = { id: 3, custom_id: customId, ...chosen };
    const dm = channel === this.#world.dm.id;
    this.#gateway.link.dispatch("INTERACTION_CREATE", {
      ...this.#event(interaction, data, { ...who, dm }),
      message,
    });
    return interaction.token;
  }

  /** Waits for what the user is shown in the end. */
  async answer(token: string, waitMs: number): Promise<Shown> {
    const interaction = await this.#settled(token, waitMs);
    const message = interaction.followUps.at(-1) ?? interaction.original;
    if (message === null) throw new Error(`/${interaction.name} shows no message`);
    return shownOf(message);
  }

  async choices(token: string, waitMs: number): Promise<readonly Json[]> {
    return (await this.#settled(token, waitMs)).choices ?? [];
  }

  /** A person writes; resolves with the bot's next message there. */
  async say({ waitMs, ...written }: Written): Promise<Shown> {
    if (written.inServer) this.#sayInServer(written);
    else this.write(written);
    const [reply]: StoredMessage[] = await once(this.#world.events, "message", {
      signal: AbortSignal.timeout(waitMs),
    });
    if (reply === undefined) throw new Error("the bot sent nothing");
    return shownOf(reply);
  }

  /** A person writes to the bot alone, and does not wait for what it says. */
  write({ content, other = false }: Omit<Written, "waitMs">): void {
    const message = this.#world.addMessage(this.#world.dm.id, userOf({ other }), { content });
    const excuses = new Set<string>();
    this.#world.letters.set(message.id, { replies: 0, excuses });
    if (performance.now() < this.#world.holdUntil) excuses.add("held");
    if (this.#gateway.isBroken) excuses.add("disturbed");
    if (this.#gateway.hears(Intent.directMessages))
      // A direct message has no guild_id at all, not an empty one.
      this.#gateway.link.dispatch("MESSAGE_CREATE", { ...message, channel_type: 1 });
  }

  /** Without the privileged intent, the words of a message that does not name the bot are kept back. */
  #sayInServer({ content, mentions = false, other = false }: Omit<Written, "waitMs">): void {
    const author = userOf({ other });
    const mentioned = mentions ? { mentions: [{ ...bot, member: memberObject() }] } : {};
    const message = this.#world.addMessage(channelId, author, { content }, mentioned);
    const seen =
      mentions || this.#gateway.hears(Intent.messageContent) ? message : { ...message, content: "" };
    if (this.#gateway.hears(Intent.guildMessages))
      this.#gateway.link.dispatch("MESSAGE_CREATE", {
        ...seen,
        channel_type: 0,
        guild_id: guildId,
        member: memberObject(),
      });
  }

  async #settled(token: string, waitMs: number): Promise<Interaction> {
    const interaction = this.#world.interactions.get(token);
    if (interaction === undefined) throw new Error("no such interaction");
    if (interaction.fate !== "answered")
      await once(interaction.events, "answered", { signal: AbortSignal.timeout(waitMs) });
    return interaction;
  }

  /** Options as Discord hands them on, those of a subcommand within it, and files beside them. */
  #givenTo(
    command: Json,
    { subcommand, files = {}, ...typed }: Typed,
  ): { options: Json[]; attachments: Json } {
    const own = listOf(command["options"]).find(
      (option) => option["type"] === 1 && option["name"] === subcommand,
    );
    if (subcommand !== undefined && own === undefined) throw new Error(`there is no ${subcommand}`);
    const attached = Object.entries(files).map(([name, file]) => {
      const object = this.#world.attach(file);
      return { object, option: { name, type: 11, value: object["id"] } };
    });
    const given = [...this.#optionsOf(own ?? command, typed), ...attached.map(({ option }) => option)];
    const options = own === undefined ? given : [{ name: subcommand, type: 1, options: given }];
    const attachments = Object.fromEntries(attached.map(({ object }) => [textOf(object["id"]), object]));
    return { options, attachments };
  }

  #optionsOf(command: Json, { options = {}, focused }: Typed): Json[] {
    const known = listOf(command["options"]);
    const given = Object.entries(options).map(([name, value]) => {
      const option = known.find((each) => each["name"] === name);
      if (option === undefined || !fits(option, value))
        throw new Error(`no user can give ${name} that value`);
      if (name === focused && option["autocomplete"] !== true) throw new Error(`${name} suggests nothing`);
      return { name, type: option["type"], value, ...(name === focused && { focused: true }) };
    });
    const missing = known.filter(
      (option) => option["required"] === true && !(textOf(option["name"]) in options),
    );
    if (focused === undefined && missing.length > 0) throw new Error("a required option is missing");
    return given;
  }

  #event(interaction: Interaction, data: Json, where: Where): Json {
    const { dm = false, locale = "en-US", server, owners, permissions = "2048" } = where;
    const { user } = interaction;
    return {
      id: interaction.id,
      application_id: applicationId,
      type: interaction.type,
      token: interaction.token,
      version: 1,
      data,
      channel_id: interaction.channel,
      channel: dm ? this.#world.dm : channelObject,
      locale,
      app_permissions: "2048",
      entitlements: [],
      authorizing_integration_owners: owners ?? { 0: dm ? "0" : (server ?? guildId) },
      context: dm ? 1 : 0,
      attachment_size_limit: 10_485_760,
      ...(dm ? { user } : inGuild(user, server ?? guildId, permissions)),
    };
  }
}

type Where = Pick<Typed, "dm" | "locale" | "server" | "permissions" | "owners">;

function userOf({ other = false, user }: Pick<Typed, "other" | "user">): Json {
  if (user !== undefined) return { ...person, id: user, username: `user${user}`, global_name: null };
  return other ? otherPerson : person;
}

const inGuild = (user: Json, id: string, permissions: string | null): Json => ({
  guild_id: id,
  guild: { id, locale: "en-US", features: [] },
  guild_locale: "en-US",
  member: { ...memberObject(), user, ...(permissions !== null && { permissions }) },
});
