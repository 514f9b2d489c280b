import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Arguments {
  readonly corpus: readonly string[];
  readonly json: boolean;
  readonly limit: number;
  readonly guild: string | undefined;
  readonly dryRun: boolean;
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
  limit: { type: "string" },
  guild: { type: "string" },
  "dry-run": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

export const USAGE = `Ibid answers questions over articles with their exact sentences.

  ibid                    the console; or one request a line on standard input
  ibid /who Ada           one request ("who is Ada?" works too)
  ibid annotate           every sentence with its annotations, as JSON
  ibid discord            the bot on Discord
  ibid register           sends the slash commands to Discord   [--guild ID] [--dry-run]
  ibid doctor             checks settings, corpus and Discord

  --corpus PATH   a folder or file of articles; may be given more than once
  --json          answers as JSON
  --limit N       citations at most, 1 to 25 (5)
`;

function limitOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const limit = Number(value);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 25) return limit;
  throw new WrongArgument(`--limit takes a whole number from 1 to 25, not "${value}".`);
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
      json: values.json ?? false,
      limit: limitOf(values.limit) ?? defaults.limit,
      guild: values.guild,
      dryRun: values["dry-run"] ?? false,
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
