import type { ChatInputCommandInteraction } from "discord.js";
import { sceneOf } from "./audience.ts";
import { hideOption } from "./commands/definition.ts";
import { InteractionRoute } from "./outbox/interaction-route.ts";
import { type Office, remembered, respond } from "./responding.ts";

/** The options as they were given, by name, and whether the answer is for the asker alone. */
function optionsOf(interaction: ChatInputCommandInteraction): {
  hidden: boolean;
  options: Record<string, unknown>;
} {
  const given = interaction.options.data.map(({ name, value }) => [name, value] as const);
  return {
    hidden: given.some(([name, value]) => name === hideOption && value === true),
    options: Object.fromEntries(given.filter(([name]) => name !== hideOption)),
  };
}

/** Answers a slash command. A private answer leaves nothing that a question for all to see could lean on. */
export async function answerSlash(interaction: ChatInputCommandInteraction, office: Office): Promise<void> {
  const { hidden, options } = optionsOf(interaction);
  const route = new InteractionRoute(interaction, hidden);
  const sent = await respond(
    route,
    sceneOf(interaction),
    (app) => app.run(interaction.commandName, options),
    office,
  );
  const place = { channel: interaction.channelId, user: interaction.user.id };
  if (!hidden) remembered(sent, place, office);
}
