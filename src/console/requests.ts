import { createInterface } from "node:readline";
import { foundSomething, isRefusal, type Outcome } from "../answering/answer.ts";
import { type Export, fileOf } from "../answering/exporting/export.ts";
import type { App } from "../app.ts";
import { english } from "../text/saying.ts";
import type { Write } from "./output.ts";
import { harmlessLines, type Style } from "./style.ts";
import { asText } from "./text.ts";

export interface Format {
  /** The format for other programs; none for text, for people. */
  readonly export: Export | undefined;
  /** All formats: a request may ask for one of its own. */
  readonly exports: readonly Export[];
  readonly limit: number;
  readonly style: Style;
  /** Whether people look at it at a terminal, which articles must not steer. */
  readonly isTerminal: boolean;
}

/** The format that an answer is wanted in, where that is another than all are. */
const ownFormat = (outcome: Outcome, { exports }: Format): Export | undefined =>
  isRefusal(outcome) ? undefined : exports.find(({ name }) => outcome.formats?.includes(name));

/** What stands before all answers. */
export const opening = (format: Format): string => format.export?.opening ?? "";

/** An answer in the format that is wanted, ending with a line break. */
export function shown(outcome: Outcome, format: Format): string {
  const own = ownFormat(outcome, format);
  if (!format.export && !own) return `${asText(outcome, format.style)}\n`;
  const written = format.export?.write(outcome) ?? (own ? fileOf(own, outcome) : "");
  return format.isTerminal ? harmlessLines(written) : written;
}

/** Answers one request. Gives the exit code: 0 found, 1 nothing found, 2 not understood, which is said as an error. */
export async function answerOne(
  app: App,
  request: string,
  format: Format,
  write: Write,
  tell: (line: string) => void,
): Promise<number> {
  const outcome = await app.answer(request, format.limit);
  if (isRefusal(outcome) && format.export?.name !== "json") tell(english(outcome.error.says));
  else await write(opening(format) + shown(outcome, format));
  if (isRefusal(outcome)) return 2;
  return foundSomething(outcome) ? 0 : 1;
}

/** Answers one request a line, in order. */
export async function answerLines(
  app: App,
  input: NodeJS.ReadableStream,
  format: Format,
  write: Write,
): Promise<void> {
  await write(opening(format));
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
    await write(shown(await app.answer(line, format.limit), format));
}

const OPTION_WITH_BLANKS = /^([a-z]+):(.*\s.*)$/su;

/** A request from the arguments of a command line, where the shell has taken the quotation marks away. */
export const requestFrom = (args: readonly string[]): string =>
  args.map((arg) => arg.replace(OPTION_WITH_BLANKS, '$1:"$2"')).join(" ");
