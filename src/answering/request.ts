import { matchesIn } from "../text/matches.ts";
import { say } from "../text/saying.ts";
import type { Command, CorpusView } from "./command.ts";
import { isFilter } from "./filters/options.ts";
import { isOutlet } from "./filters/outlets.ts";
import { Mistake } from "./mistake.ts";

/** A request taken apart: which command, and its options as typed. */
export interface Request {
  readonly command: Command;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Longer requests are no questions; Discord's own messages end at 2,000 too. */
const LONGEST_REQUEST = 2000;

const PAIR = /(?:^|(?<=\s))([a-z]{1,32}):(?:"([^"]*)"|(\S*))/gu;

const optionNames = (command: Command): string[] => Object.keys(command.options.shape);

/** `words… key:value key:"two words"`: the command's own option names are keys, all else is its first option. */
function readOptions(command: Command, rest: string): Record<string, string> {
  const names = optionNames(command);
  const options: Record<string, string> = {};
  const words = rest.replace(PAIR, (pair, key: string, quoted: string | undefined, bare: string) => {
    const value = quoted ?? bare;
    // "Its source: oil" is no filter.
    if (!names.includes(key) || (value === "" && isFilter(key))) return pair;
    options[key] = value;
    return "";
  });
  const [first] = names;
  const free = words.replace(/\s+/gu, " ").trim();
  if (first !== undefined && free !== "") options[first] = [options[first], free].filter(Boolean).join(" ");
  return options;
}

/** The mistake of a command that is not there. */
export const unknownCommand = (name: string): Mistake =>
  new Mistake("unknown-command", say("There is no command /{name}; /help lists them.", { name }));

const named = (name: string, commands: readonly Command[]): Command | undefined =>
  commands.find((command) => command.name === name);

/** As it would be typed: what has blanks in quotation marks, which a value itself cannot have. */
const asTyped = (value: unknown): string => {
  const text = String(value).replaceAll('"', "”");
  return text === "" || /\s/u.test(text) ? `"${text}"` : text;
};

/** Whether words hold what would be read as an option. */
const holdsOption = (words: string, shape: Command["options"]["shape"]): boolean =>
  [...matchesIn(words, PAIR)].some(([, key = ""]) => Object.hasOwn(shape, key));

/** A command with its options as it would be typed: the first option's words, then the others by name. */
export function requestLine(
  { name, options: { shape } }: Pick<Command, "name" | "options">,
  options: Readonly<Record<string, unknown>>,
): string {
  const [first] = Object.keys(shape);
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const words = given
    .filter(([key]) => key === first)
    .map(([key, value]) => (holdsOption(String(value), shape) ? `${key}:${asTyped(value)}` : String(value)));
  const keyed = given.filter(([key]) => key !== first).map(([key, value]) => `${key}:${asTyped(value)}`);
  return [`/${name}`, ...words, ...keyed].join(" ");
}

/** A line in plain words as a request; its filters are told apart where its command has such options. */
function readWords(text: string, commands: readonly Command[], corpus: CorpusView, today: string): Request {
  const { language } = corpus;
  const narrowed = language.narrowed(text, { today, isOutlet: (name) => isOutlet(name, corpus) });
  const intent = language.understand(narrowed?.rest ?? text);
  const command = named(intent.command, commands);
  if (!command)
    throw new Mistake("unknown-command", "That is not understood; /help lists what can be asked.");
  if (!narrowed) return { command, options: intent.options };
  if (!("latest" in command.options.shape)) return { command, options: language.understand(text).options };
  return { command, options: { ...intent.options, ...narrowed.filters } };
}

/**
 * Reads a request line, typed ("/who Ada") or plain ("who is Ada?"). Throws Mistake where it is empty, too long, or
 * names a command that is not there.
 */
export function readRequest(
  line: string,
  commands: readonly Command[],
  corpus: CorpusView,
  today: string,
): Request {
  const text = line.trim();
  if (text === "") throw new Mistake("empty", "Ask something: a question in plain words, or /help.");
  if (text.length > LONGEST_REQUEST)
    throw new Mistake("too-long", say("Ask in at most {most} characters.", { most: LONGEST_REQUEST }));
  if (!text.startsWith("/")) return readWords(text, commands, corpus, today);
  const end = text.search(/\s|$/u);
  const name = text.slice(1, end);
  const command = named(name.toLowerCase(), commands);
  if (!command) throw unknownCommand(name);
  return { command, options: readOptions(command, text.slice(end)) };
}
