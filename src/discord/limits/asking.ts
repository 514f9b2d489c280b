import {
  type APIApplicationCommandInteraction,
  type APIInteraction,
  ApplicationCommandType,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  InteractionType,
  MessageType,
} from "discord.js";
import type { Asker, Manner } from "./limits.ts";

/** What an event asks for, as far as limits and what is counted go. */
export interface Asking {
  /** The event's. */
  readonly id: string;
  readonly asker: Asker;
  readonly manner: Manner;
  /** Under which name it is counted. */
  readonly command: string;
}

/** Null for a command of a kind that this bot has none of. */
function commandOf({ data }: APIApplicationCommandInteraction): string | null {
  if (data.type === ApplicationCommandType.ChatInput) return data.name;
  return data.type === ApplicationCommandType.Message ? "menu" : null;
}

function askingOf(interaction: APIInteraction): Asking | null {
  const user = (interaction.member?.user ?? interaction.user)?.id;
  if (user === undefined) return null;
  const { id } = interaction;
  const asker = { user, server: interaction.guild_id ?? null };
  switch (interaction.type) {
    case InteractionType.ApplicationCommand: {
      const command = commandOf(interaction);
      return command === null ? null : { id, asker, manner: "command", command };
    }
    case InteractionType.MessageComponent:
      return { id, asker, manner: "command", command: "button" };
    case InteractionType.ApplicationCommandAutocomplete:
      return { id, asker, manner: "typing", command: interaction.data.name };
    default:
      return null;
  }
}

/** What a person writes; all else tells of something that happened. */
const written: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply]);

/**
 * Who asks in an event, read as it comes from Discord; null where nobody does, and for a message in a server, which
 * may be meant for others.
 */
export function askingIn({ t, d }: GatewayDispatchPayload): Asking | null {
  if (t === GatewayDispatchEvents.InteractionCreate) return askingOf(d);
  if (t !== GatewayDispatchEvents.MessageCreate || d.guild_id !== undefined) return null;
  if (d.author.bot || !written.has(d.type)) return null;
  return { id: d.id, asker: { user: d.author.id, server: null }, manner: "message", command: "words" };
}
