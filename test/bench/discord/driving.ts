import { setTimeout as sleep } from "node:timers/promises";
import type { Shown } from "../../discord/stand-in/acts.ts";
import { walk } from "../../discord/stand-in/rules/components.ts";
import type { StandIn } from "../../discord/stand-in/stand-in.ts";
import { type Act, idOf } from "./crowd.ts";

/** Buttons that everybody may press without changing the message, so that none is gone when its turn comes. */
const lasting = /^1:(?:context|also|article|why|closest):/;

const buttonsOn = ({ components }: Shown): string[] =>
  [...walk(components)].map((each) => String(each["custom_id"] ?? "")).filter((id) => lasting.test(id));

/** Messages whose buttons can be pressed; the newest few. */
const kept = 50;

/** Sends a crowd's acts at an even rate, whether or not those before are answered. */
export class Driver {
  readonly #standIn: StandIn;
  readonly #next: () => Act;
  readonly #pressable: { readonly shown: Shown; readonly ids: readonly string[] }[] = [];
  /** What could not be sent, by the stand-in's reason. */
  readonly failures: string[] = [];
  sent = 0;

  constructor(standIn: StandIn, next: () => Act) {
    this.#standIn = standIn;
    this.#next = next;
  }

  /** Sends `rate` acts a second for so many seconds. What the sender is late with it sends at once. */
  async drive(rate: number, seconds: number): Promise<void> {
    const began = performance.now();
    for (let done = 0; done < rate * seconds; ) {
      const due = Math.min(rate * seconds, Math.floor(((performance.now() - began) * rate) / 1000) + 1);
      for (; done < due; done++) this.#act(done);
      await sleep(Math.max(1, (done * 1000) / rate - (performance.now() - began)));
    }
  }

  #act(at: number): void {
    const act = this.#next();
    const sending = act === "press" ? this.#press(at) : this.#type(act, at);
    this.sent++;
    sending.catch((error: unknown) => this.failures.push(error instanceof Error ? error.message : "unknown"));
  }

  /** Every twentieth answer is looked at for its buttons. */
  async #type(act: Exclude<Act, "press">, at: number): Promise<void> {
    const answer = await this.#standIn.do("type", act);
    if (at % 20 !== 0) return;
    const shown = await this.#standIn.do("answer", { token: answer, waitMs: 10_000 });
    const ids = buttonsOn(shown);
    if (ids.length > 0) this.#pressable.push({ shown, ids });
    if (this.#pressable.length > kept) this.#pressable.shift();
  }

  async #press(at: number): Promise<void> {
    const message = this.#pressable[at % Math.max(1, this.#pressable.length)];
    const customId = message?.ids[at % message.ids.length];
    if (message === undefined || customId === undefined)
      return this.#type({ name: "help", user: idOf(1, at + 10_000), server: idOf(2, at) }, 1);
    await this.#standIn.do("press", { message: message.shown.id, customId, user: idOf(1, at + 10_000) });
  }
}
