import { createInterface } from "node:readline";
import { foundSomething, isRefusal, type Outcome } from "../answering/answer.ts";
import type { App } from "../app.ts";
import { english } from "../text/saying.ts";
import { asJson } from "./json.ts";
import type { Write } from "./output.ts";
import type { Style } from "./style.ts";
import { asText } from "./text.ts";

export interface Format {
  readonly json: boolean;
  readonly limit: number;
  readonly style: Style;
}

export const shown = (outcome: Outcome, { json, style }: Format): string =>
  `${json ? asJson(outcome) : asText(outcome, style)}\n`;

/** Answers one request. Gives the exit code: 0 found, 1 nothing found, 2 not understood, which is said as an error. */
export async function answerOne(
  app: App,
  request: string,
  format: Format,
  write: Write,
  tell: (line: string) => void,
): Promise<number> {
  const outcome = await app.answer(request, format.limit);
  if (isRefusal(outcome) && !format.json) tell(english(outcome.error.says));
  else await write(shown(outcome, format));
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
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
    await write(shown(await app.answer(line, format.limit), format));
}

const OPTION_WITH_BLANKS = /^([a-z]+):(.*\s.*)$/su;

/** A request from the arguments of a command line, where the shell has taken the quotation marks away. */
export const requestFrom = (args: readonly string[]): string =>
  args.map((arg) => arg.replace(OPTION_WITH_BLANKS, '$1:"$2"')).join(" ");
