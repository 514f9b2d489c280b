import {
  type APIInteraction,
  ApplicationCommandType,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  InteractionType,
} from "discord.js";
import type { Asker, Manner } from "./limits.ts";

/** What an event asks for, as far as limits and what is counted go. */
export interface Asking {
  readonly asker: Asker;
  readonly manner: Manner;
  /** Under which name it is counted. */
  readonly command: string;
}

function commandOf(interaction: APIInteraction): string {
  if (interaction.type !== InteractionType.ApplicationCommand) return "button";
  const { type, name } = interaction.data;
  return type === ApplicationCommandType.ChatInput ? name : "menu";
}

function askingOf(interaction: APIInteraction): Asking | null {
  const user = (interaction.member?.user ?? interaction.user)?.id;
  if (user === undefined) return null;
  const asker = { user, server: interaction.guild_id ?? null };
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
    case InteractionType.MessageComponent:
      return { asker, manner: "command", command: commandOf(interaction) };
    case InteractionType.ApplicationCommandAutocomplete:
      return { asker, manner: "typing", command: interaction.data.name };
    default:
      return null;
  }
}

/**
 * Who asks in an event, read as it comes from Discord; null where nobody does, and for a message in a server, which
 * may be meant for others.
 */
export function askingIn({ t, d }: GatewayDispatchPayload): Asking | null {
  if (t === GatewayDispatchEvents.InteractionCreate) return askingOf(d);
  if (t !== GatewayDispatchEvents.MessageCreate || d.guild_id !== undefined || d.author.bot) return null;
  return { asker: { user: d.author.id, server: null }, manner: "message", command: "words" };
}
