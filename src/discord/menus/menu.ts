import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";
import type { Command } from "../../answering/command.ts";
import type { Catalogue } from "../wording/catalogue.ts";

/** An entry of the menu that a message has under "Apps". */
export interface Menu {
  /** As the menu shows it. */
  readonly name: string;
  /** The command that it gives the message's text to, and the option. */
  readonly command: string;
  readonly option: string;
}

const menus: readonly Menu[] = [{ name: "Check against corpus", command: "check", option: "text" }];

export const menuNamed = (name: string): Menu | undefined => menus.find((menu) => menu.name === name);

export type MenuDefinition = RESTPostAPIContextMenuApplicationCommandsJSONBody;

function definitionOf({ name }: Menu, catalogues: readonly Catalogue[]): MenuDefinition {
  const names = catalogues.flatMap(({ locales, sayings }) => {
    const words = sayings[name];
    return typeof words === "string" ? locales.map((locale) => [locale, words] as const) : [];
  });
  return {
    type: ApplicationCommandType.Message,
    name,
    ...(names.length > 0 && { name_localizations: Object.fromEntries(names) }),
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
  };
}

/** The menu's entries as Discord is told of them: those whose command is there. */
export const menuDefinitions = (
  commands: readonly Command[],
  catalogues: readonly Catalogue[] = [],
): readonly MenuDefinition[] =>
  menus
    .filter((menu) => commands.some(({ name }) => name === menu.command))
    .map((menu) => definitionOf(menu, catalogues));
