import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Arguments {
  readonly corpus: readonly string[];
  /** The name of the format in which answers are wanted. */
  readonly format: string;
  readonly limit: number;
  readonly guild: string | undefined;
  /** The server whose own articles are meant. */
  readonly server: string | undefined;
  readonly dryRun: boolean;
  readonly clear: boolean;
  readonly help: boolean;
  readonly version: boolean;
  /** A sub-command or the words of a request. */
  readonly words: readonly string[];
}

/** An argument that is wrong. */
export class WrongArgument extends Error {}

const OPTIONS = {
  corpus: { type: "string", multiple: true },
  json: { type: "boolean" },
  format: { type: "string" },
  limit: { type: "string" },
  guild: { type: "string" },
  server: { type: "string" },
  "dry-run": { type: "boolean" },
  clear: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

export const USAGE = `Ibid answers questions over articles with their exact sentences.

  ibid                    the console; or one request a line on standard input
  ibid /who Ada           one request ("who is Ada?" works too)
  ibid annotate           every sentence with its annotations, as JSON
  ibid discord            the bot on Discord
  ibid register           sends the slash commands to Discord
                          [--guild ID] in one server alone, [--dry-run] only says what would change,
                          [--clear] removes them
  ibid doctor             checks settings, corpus and Discord   [--guild ID]
  ibid corpus add FILE…   adds articles, from files or (with IBID_ADD_URLS=on) from web addresses
  ibid corpus remove NAME…  removes articles, by title, id or file
  ibid corpus list        the articles there are
  ibid corpus status      how many, and what could not be read
  ibid corpus reload      reads what has changed; a running bot looks by itself every 30 seconds
                          [--server ID] those of one server instead of the shared ones

  --corpus PATH   a folder or file of articles; may be given more than once
  --format NAME   answers as text, json, markdown, csv or bibtex (text)
  --json          the same as --format json
  --limit N       citations at most, 1 to 25 (5)
`;

function limitOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const limit = Number(value);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 25) return limit;
  throw new WrongArgument(`--limit takes a whole number from 1 to 25, not "${value}".`);
}

/** A server's id, checked before Discord is asked about it. */
function serverOf(value: string | undefined, option: string): string | undefined {
  if (value === undefined || /^\d{15,25}$/.test(value)) return value;
  throw new WrongArgument(
    `${option} takes a server's id, a number of 17 to 20 digits, not "${value.slice(0, 40)}" (Developer Mode on, right click on the server, Copy Server ID).`,
  );
}

/** Reads the command line. Throws WrongArgument with one sentence. */
export function readArguments(
  args: readonly string[],
  defaults: { corpus: string; limit: number },
): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    return {
      corpus: values.corpus ?? [defaults.corpus],
      format: values.format ?? (values.json ? "json" : "text"),
      limit: limitOf(values.limit) ?? defaults.limit,
      guild: serverOf(values.guild, "--guild"),
      server: serverOf(values.server, "--server"),
      dryRun: values["dry-run"] ?? false,
      clear: values.clear ?? false,
      help: values.help ?? false,
      version: values.version ?? false,
      words: positionals,
    };
  } catch (error) {
    if (error instanceof WrongArgument) throw error;
    const reason = error instanceof Error ? error.message.split(/[.\n]/)[0] : "An argument is wrong";
    throw new WrongArgument(`${reason}; --help lists the options.`);
  }
}
