import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { Chosen, Pressed, Shown, Typed, Written } from "./acts.ts";
import type { Json } from "./json.ts";
import type { Ledger } from "./ledger.ts";
import type { OperationName, Operations } from "./operations.ts";
import type { Settings } from "./world/world.ts";

const program = "dist/test/discord/stand-in/main.js";

interface Result {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
}

type Argument<N extends OperationName> = Parameters<Operations[N]>[0];
type Value<N extends OperationName> = Awaited<ReturnType<Operations[N]>>;

/** A test's hold on the stand-in, which runs as a process of its own. */
export class StandIn {
  readonly api: string;
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (result: Result) => void>();
  #next = 0;

  private constructor(child: ChildProcess, api: string) {
    this.#child = child;
    this.api = api;
    child.on("message", (result: Result) => {
      if (result.id !== undefined) this.#waiting.get(result.id)?.(result);
    });
  }

  static async start(settings: Partial<Settings> = {}): Promise<StandIn> {
    const child = fork(program, [JSON.stringify(settings)]);
    const ended = once(child, "exit").then(() => {
      throw new Error("the stand-in ended before it started");
    });
    const [hello]: { api: string }[] = await Promise.race([once(child, "message"), ended]);
    ended.catch(() => {});
    if (hello === undefined) throw new Error("the stand-in did not start");
    return new StandIn(child, hello.api);
  }

  async stop(): Promise<void> {
    const gone = once(this.#child, "exit");
    this.#child.disconnect();
    await gone;
  }

  /** Asks the stand-in to do something, and waits for the result. */
  async do<N extends OperationName>(name: N, argument: Argument<N>): Promise<Value<N>> {
    const id = this.#next++;
    const answer = new Promise<Result>((resolve) => this.#waiting.set(id, resolve));
    this.#child.send({ id, name, argument });
    const { result, error } = await answer;
    this.#waiting.delete(id);
    if (error !== undefined) throw new Error(`stand-in, ${name}: ${error}`);
    // The other side runs the operation of this very name.
    return result as Value<N>;
  }

  /** Gives a slash command, and waits for what the user is shown. */
  async slash(name: string, options: Typed["options"] = {}, more: Partial<Typed> = {}): Promise<Shown> {
    const token = await this.do("type", { name, options, ...more });
    return this.do("answer", { token, waitMs: 8_000 });
  }

  /** Chooses an entry of the menu of a message, and waits for what the user is shown. */
  async choose(name: string, content: string, more: Partial<Chosen> = {}): Promise<Shown> {
    const token = await this.do("choose", { name, content, ...more });
    return this.do("answer", { token, waitMs: 8_000 });
  }

  /** Presses a button, and waits for what the user is shown. */
  async press(message: Shown, customId: string, more: Partial<Pressed> = {}): Promise<Shown> {
    const token = await this.do("press", { message: message.id, customId, ...more });
    return this.do("answer", { token, waitMs: 8_000 });
  }

  /** Types a part of an option, and waits for the choices. */
  async suggestions(
    name: string,
    focused: string,
    typed: string,
    more: Partial<Typed> = {},
  ): Promise<readonly Json[]> {
    const token = await this.do("type", { name, options: { [focused]: typed }, focused, ...more });
    return this.do("choices", { token, waitMs: 5_000 });
  }

  /** Writes a message, to the bot alone where it is not said otherwise, and waits for the bot's. */
  say(content: string, more: Partial<Written> = {}): Promise<Shown> {
    return this.do("say", { content, waitMs: 5_000, ...more });
  }

  ledger(): Promise<Ledger> {
    return this.do("ledger", undefined);
  }
}
