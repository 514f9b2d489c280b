import { createInterface, type Interface } from "node:readline";
import type { App } from "../app.ts";
import type { Write } from "./output.ts";
import { type Format, shown } from "./requests.ts";

const PROMPT = "ibid> ";
const LEAVING = /^(?:\/?(?:quit|exit|bye)|:q)$/i;

type Completion = [choices: string[], typed: string];

/** Tab completes commands, and what autocomplete offers on Discord. */
async function complete(app: App, line: string): Promise<Completion> {
  const [, name = "", typed] = /^\/(\S*)(?:\s+(.*))?$/su.exec(line) ?? [];
  if (typed === undefined) {
    const names = app.commands.map((command) => `/${command.name} `);
    return [names.filter((each) => each.startsWith(line)), line];
  }
  const command = app.commands.find((each) => each.name === name);
  const option = Object.keys(command?.options.shape ?? {})[0];
  if (!command || option === undefined) return [[], line];
  const choices = await app.suggest(name, option, typed);
  return [choices.map((choice) => choice.name), typed];
}

function openPrompt(app: App): Interface {
  return createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: PROMPT,
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: Error | null, result: Completion) => void) =>
      complete(app, line).then(
        (result) => done(null, result),
        () => done(null, [[], line]),
      ),
  });
}

/** Asks and answers at a terminal until the asker leaves (Ctrl+D, Ctrl+C or /quit). */
export async function prompt(app: App, format: Format, write: Write): Promise<void> {
  const terminal = openPrompt(app);
  terminal.on("SIGINT", () => terminal.close());
  terminal.prompt();
  for await (const line of terminal) {
    if (LEAVING.test(line.trim())) break;
    if (line.trim() !== "") await write(shown(await app.answer(line, format.limit), format));
    terminal.prompt();
  }
  terminal.close();
  await write("\n");
}
