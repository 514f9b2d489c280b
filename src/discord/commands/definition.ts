import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import * as z from "zod";
import type { Command } from "../../answering/command.ts";
import { isFilter } from "../../answering/filters/options.ts";
import type { Catalogue } from "../wording/catalogue.ts";
import { DefinitionFault, maxDescription, slashOption } from "./option.ts";

export type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The option that every command has on Discord: an answer that only the asker sees. */
export const hideOption = "hide";

const hide: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: hideOption,
  description: "Show the answer to me alone",
  required: false,
};

const maxOptions = 25;
const maxCharacters = 8_000;
const namePattern = /^[-_a-z0-9]{1,32}$/;

/** A command as Discord is told of it. Throws a DefinitionFault where Discord could not show it. */
export function definitionOf(command: Command, catalogues: readonly Catalogue[] = []): Definition {
  const own = (name: string) => (catalogue: Catalogue) =>
    catalogue.commands[command.name]?.options?.[name] ?? catalogue.options[name];
  const definition: Definition = {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description,
    ...localized(catalogues, ({ commands }) => commands[command.name]),
    options: [...optionsOf(command), hide].map((option) => ({
      ...option,
      ...localized(catalogues, own(option.name)),
    })),
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
  };
  check(definition);
  return definition;
}

type Words = Readonly<Record<string, string>>;

/** Absent where there is nothing in other languages. */
export interface Localized {
  readonly name_localizations?: Words;
  readonly description_localizations?: Words;
}

interface Described {
  readonly name: string;
  readonly description: string;
}

/** Names and descriptions in all languages that have them. */
export function localized(
  catalogues: readonly Catalogue[],
  wordsOf: (catalogue: Catalogue) => Described | undefined,
): Localized {
  const all = catalogues.flatMap((catalogue) => {
    const words = wordsOf(catalogue);
    return words ? catalogue.locales.map((locale) => ({ locale, words })) : [];
  });
  if (all.length === 0) return {};
  return {
    name_localizations: Object.fromEntries(all.map(({ locale, words }) => [locale, words.name])),
    description_localizations: Object.fromEntries(
      all.map(({ locale, words }) => [locale, words.description]),
    ),
  };
}

/** Discord wants required options first; apart from that the order is the command's own. */
function optionsOf(command: Command): APIApplicationCommandBasicOption[] {
  const schema = z.toJSONSchema(command.options, { io: "input", unrepresentable: "any" });
  const required = new Set(schema.required ?? []);
  const options = Object.entries(schema.properties ?? {}).map(([name, property]) =>
    slashOption(property, {
      command: command.name,
      name,
      required: required.has(name),
      autocomplete: command.suggest !== undefined || isFilter(name),
    }),
  );
  return [...options.filter((option) => option.required), ...options.filter((option) => !option.required)];
}

function check({ name, description, options = [] }: Definition): void {
  const fault = (reason: string) => new DefinitionFault(`/${name}: ${reason}`);
  if (!namePattern.test(name)) throw fault("a name is 1 to 32 of a-z, 0-9, - and _");
  if (description.length < 1 || description.length > maxDescription)
    throw fault(`a description has 1 to ${maxDescription} characters`);
  if (options.length > maxOptions) throw fault(`more than ${maxOptions} options`);
  const names = options.map((option) => option.name);
  const bad = names.find((each, index) => !namePattern.test(each) || names.indexOf(each) !== index);
  if (bad !== undefined) throw fault(`option ${bad}: the name is taken or not allowed`);
  if (sizeOf(description, options) + name.length > maxCharacters)
    throw fault(`more than ${maxCharacters} characters in all`);
}

const sizeOf = (description: string, options: readonly object[]): number =>
  description.length + options.flatMap(textsOf).reduce((total, text) => total + text.length, 0);

/** The texts of an option; of one in several languages Discord counts the longest, which is about as long as ours. */
const textsOf = (node: unknown): string[] => {
  if (typeof node === "string") return [node];
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key.endsWith("_localizations") ? [] : textsOf(value),
  );
};
