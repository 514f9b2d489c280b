import { createInterface, type Interface } from "node:readline";
import { isRefusal } from "../answering/answer.ts";
import type { Command } from "../answering/command.ts";
import { converse } from "../answering/conversation/conversing.ts";
import { type Turn, turnOf } from "../answering/conversation/turn.ts";
import type { App } from "../app.ts";
import type { Library } from "../library/library.ts";
import type { Write } from "./output.ts";
import { type Format, shown } from "./requests.ts";

const PROMPT = "ibid> ";
const LEAVING = /^(?:\/?(?:quit|exit|bye)|:q)$/i;

/** Articles that come and go: each line is answered from those that are there when it is typed. */
type Articles = Pick<Library, "app">;

type Completion = [choices: string[], typed: string];

/** The option that is being typed: the one whose key stands before the last words, else the first. */
function typedOption(command: Command, words: string): { option: string | undefined; typed: string } {
  const keyed = /(?:^|\s)([a-z]+):"?([^":]*)$/su.exec(words);
  const options = Object.keys(command.options.shape);
  if (keyed && options.includes(keyed[1] ?? "")) return { option: keyed[1], typed: keyed[2] ?? "" };
  return { option: options[0], typed: words };
}

/** Tab completes commands, and what autocomplete offers on Discord. */
async function complete(app: App, line: string): Promise<Completion> {
  const [, name = "", words] = /^\/(\S*)(?:\s+(.*))?$/su.exec(line) ?? [];
  if (words === undefined) {
    const names = app.commands.map((command) => `/${command.name} `);
    return [names.filter((each) => each.startsWith(line)), line];
  }
  const command = app.commands.find((each) => each.name === name);
  const { option, typed } = command ? typedOption(command, words) : { option: undefined, typed: "" };
  if (option === undefined) return [[], line];
  const choices = await app.suggest(name, option, typed);
  return [choices.map((choice) => choice.name), typed];
}

function openPrompt(articles: Articles): Interface {
  return createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: PROMPT,
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: Error | null, result: Completion) => void) =>
      complete(articles.app, line).then(
        (result) => done(null, result),
        () => done(null, [[], line]),
      ),
  });
}

/** Answers lines one after the other, each of which may lean on the one before. */
class Conversation {
  readonly #articles: Articles;
  readonly #format: Format;
  #turn: Turn | undefined;

  constructor(articles: Articles, format: Format) {
    this.#articles = articles;
    this.#format = format;
  }

  async answer(line: string): Promise<string> {
    const { outcome, forgets } = await converse(line, this.#turn, this.#articles.app, this.#format.limit);
    if (forgets) this.#turn = undefined;
    else if (!isRefusal(outcome)) this.#turn = turnOf(outcome, outcome.citations.length) ?? this.#turn;
    return shown(outcome, this.#format);
  }
}

/** Asks and answers at a terminal until the asker leaves (Ctrl+D, Ctrl+C or /quit). */
export async function prompt(articles: Articles, format: Format, write: Write): Promise<void> {
  const terminal = openPrompt(articles);
  // As in a shell: Ctrl+C drops what was typed, and on an empty line leaves.
  terminal.on("SIGINT", () => {
    if (terminal.line === "") return terminal.close();
    terminal.write(null, { ctrl: true, name: "u" });
  });
  const conversation = new Conversation(articles, format);
  terminal.prompt();
  for await (const line of terminal) {
    if (LEAVING.test(line.trim())) break;
    if (line.trim() !== "") await write(await conversation.answer(line));
    terminal.prompt();
  }
  terminal.close();
  await write("\n");
}
