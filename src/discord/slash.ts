import type { ChatInputCommandInteraction } from "discord.js";
import type { App } from "../app.ts";
import { hideOption } from "./commands/definition.ts";
import { InteractionRoute } from "./outbox/interaction-route.ts";
import { type Office, respond } from "./responding.ts";

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

/** The request as it would be typed, to be shown above its answer. */
function lineOf(name: string, options: Readonly<Record<string, unknown>>): string {
  const words = Object.entries(options).map(([key, value], index) =>
    index === 0 ? value : `${key}:${value}`,
  );
  return [`/${name}`, ...words].join(" ");
}

/** Answers a slash command. */
export function answerSlash(
  interaction: ChatInputCommandInteraction,
  app: App,
  office: Office,
): Promise<void> {
  const { hidden, options } = optionsOf(interaction);
  const route = new InteractionRoute(interaction, hidden);
  const request = lineOf(interaction.commandName, options);
  const ask = async () => ({ ...(await app.run(interaction.commandName, options)), request });
  return respond(route, ask, office);
}
