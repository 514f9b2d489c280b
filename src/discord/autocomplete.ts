import { setTimeout as sleep } from "node:timers/promises";
import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from "discord.js";
import type { Suggestion } from "../answering/command.ts";
import { sceneOf } from "./audience.ts";
import { describeFault, isTooLate } from "./faults.ts";
import { corpusCommand } from "./moderating/definition.ts";
import { suggestArticles } from "./moderating/suggesting.ts";
import { seen } from "./rendering/glyphs.ts";
import type { Rooms } from "./responding.ts";

const maxChoices = 25;
const maxLength = 100;
const patienceMs = 2_000;

/** A choice's name on one line, cut where Discord would refuse it. */
function nameOf(name: string): string {
  const line = seen(
    name
      .slice(0, maxLength * 4)
      .replace(/\s+/g, " ")
      .trim(),
  );
  return line.length <= maxLength ? line : `${[...line.slice(0, maxLength - 1)].filter(isWhole).join("")}…`;
}

/** A pair of surrogates cut in two leaves one that is no character. */
const isWhole = (char: string): boolean => !/^\p{Cs}$/u.test(char);

/** Choices as Discord takes them. A value is looked up as it stands, so one that is too long is left out, not cut. */
export function choicesOf(suggestions: readonly Suggestion[]): ApplicationCommandOptionChoiceData<string>[] {
  const choices = new Map<string, string>();
  for (const { name, value } of suggestions) {
    if (choices.size === maxChoices) break;
    const shown = nameOf(name);
    const fits = shown !== "" && value !== "" && value.length <= maxLength;
    if (fits && !choices.has(value)) choices.set(value, shown);
  }
  return [...choices].map(([value, name]) => ({ name, value }));
}

async function suggestionsFor(
  interaction: AutocompleteInteraction,
  { audience, desk }: Rooms,
): Promise<readonly Suggestion[]> {
  if (interaction.commandName === corpusCommand) return suggestArticles(interaction, desk);
  const { name, value } = interaction.options.getFocused(true);
  const nothing = sleep(patienceMs, [], { ref: false });
  const found = audience
    .viewOf(sceneOf(interaction))
    .then(({ app }) => app.suggest(interaction.commandName, name, String(value)));
  return Promise.race([found, nothing]);
}

async function send(
  interaction: AutocompleteInteraction,
  suggestions: readonly Suggestion[],
  { outbox, log }: Rooms,
): Promise<void> {
  await outbox.suggest(interaction, choicesOf(suggestions)).catch((error: unknown) => {
    if (!isTooLate(error)) log(`Suggestions could not be sent: ${describeFault(error)}`);
  });
}

/** Offers what can be typed next; where that fails there is nothing to choose from, and never an error. */
export async function autocomplete(interaction: AutocompleteInteraction, office: Rooms): Promise<void> {
  const suggestions = await suggestionsFor(interaction, office).catch((error: unknown) => {
    office.log(`Suggestions failed: ${describeFault(error)}`);
    return [];
  });
  await send(interaction, suggestions, office);
}

/** Offers nothing, to one who types faster than people do. */
export const suggestNothing = (interaction: AutocompleteInteraction, office: Rooms): Promise<void> =>
  send(interaction, [], office);
