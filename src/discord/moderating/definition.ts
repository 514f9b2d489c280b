import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from "discord.js";
import { type Definition, type Localized, localized } from "../commands/definition.ts";
import type { Catalogue } from "../wording/catalogue.ts";

/** The one command that is no question: it changes what is answered from. */
export const corpusCommand = "corpus";

/** What somebody has to be allowed in a server to change its articles: Manage Server. */
export const needed = PermissionFlagsBits.ManageGuild;

/** Options of `/corpus add` that take a file: Discord takes one in each. */
export const fileOptions = ["file", "file2", "file3", "file4", "file5"] as const;
export const urlOption = "url";
export const articleOption = "article";

const longestAddress = 2_000;

const file = (name: string): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.Attachment,
  name,
  description: name === "file" ? "A file with an article: text, web page, PDF, Word, …" : "Another file",
  required: false,
});

const url: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  name: urlOption,
  description: "The web address of an article",
  required: false,
  max_length: longestAddress,
};

const article: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  name: articleOption,
  description: "Its title, its id or the name of its file",
  required: true,
  autocomplete: true,
};

interface Described {
  readonly name: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

const subcommands: readonly Described[] = [
  { name: "add", description: "Add articles to this server", options: [...fileOptions.map(file), url] },
  { name: "remove", description: "Remove an article of this server", options: [article] },
  { name: "list", description: "List the articles of this server", options: [] },
  { name: "reload", description: "Read again what has changed on the host's disk", options: [] },
  { name: "status", description: "How many articles there are, and what could not be read", options: [] },
];

function subcommand(
  { name, description, options }: Described,
  catalogues: readonly Catalogue[],
): APIApplicationCommandSubcommandOption {
  const own = ({ commands }: Catalogue) => commands[corpusCommand]?.subcommands?.[name];
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    description,
    ...localized(catalogues, own),
    options: options.map((option) => ({
      ...option,
      ...localized(catalogues, (catalogue) => own(catalogue)?.options?.[option.name]),
    })),
  };
}

type CorpusDefinition = Definition &
  Localized & { readonly options: APIApplicationCommandSubcommandOption[] };

/** `/corpus` as Discord is told of it: shown in servers that the bot was added to, to those who may manage them. */
export const corpusDefinition = (catalogues: readonly Catalogue[] = []): CorpusDefinition => ({
  type: ApplicationCommandType.ChatInput,
  name: corpusCommand,
  description: "Add, remove and list the articles of this server",
  ...localized(catalogues, ({ commands }) => commands[corpusCommand]),
  options: subcommands.map((each) => subcommand(each, catalogues)),
  default_member_permissions: String(needed),
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
});
