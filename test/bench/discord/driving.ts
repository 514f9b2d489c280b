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

/** One answer of so many is looked at for its buttons. */
const lookedAt = 20;
const longestMs = 15_000;

/** Sends a crowd's acts, at an even rate whether or not those before are answered, or as fast as they are. */
export class Driver {
  readonly #standIn: StandIn;
  readonly #next: () => Act;
  readonly #pressable: { readonly shown: Shown; readonly ids: readonly string[] }[] = [];
  /** What could not be sent, by the stand-in's reason. */
  readonly failures: string[] = [];
  sent = 0;
  /** How late the latest act was sent. */
  latestMs = 0;

  constructor(standIn: StandIn, next: () => Act) {
    this.#standIn = standIn;
    this.#next = next;
  }

  /** Sends `rate` acts a second for so many seconds. What the sender is late with it sends at once. */
  async drive(rate: number, seconds: number): Promise<void> {
    const began = performance.now();
    const all = Math.round(rate * seconds);
    for (let done = 0; done < all; ) {
      const passedMs = performance.now() - began;
      const due = Math.min(all, Math.floor((passedMs * rate) / 1000) + 1);
      this.latestMs = Math.max(this.latestMs, passedMs - (done * 1000) / rate);
      for (; done < due; done++) void this.#act(done);
      await sleep(Math.max(1, (done * 1000) / rate - (performance.now() - began)));
    }
  }

  /** Sends so many acts at once. */
  burst(count: number): Promise<unknown> {
    return Promise.all(Array.from({ length: count }, (_, at) => this.#act(at)));
  }

  /** Sends so many acts, `atOnce` at a time: each when one before it is answered. */
  async relay(count: number, atOnce: number): Promise<void> {
    let given = 0;
    const lane = async (): Promise<void> => {
      while (given < count) {
        const token = await this.#act(given++);
        if (token !== undefined) await this.#standIn.do("settled", { token, waitMs: longestMs });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
  }

  /** Sends one act; gives its token, where it could be sent. */
  async #act(at: number): Promise<string | undefined> {
    this.sent++;
    try {
      const act = this.#next();
      const token = await (act === "press" ? this.#press(at) : this.#standIn.do("type", act));
      if (act !== "press" && at % lookedAt === 0) void this.#lookAt(token).catch(() => undefined);
      return token;
    } catch (error) {
      this.failures.push(error instanceof Error ? error.message : "unknown");
      return undefined;
    }
  }

  async #lookAt(token: string): Promise<void> {
    const shown = await this.#standIn.do("answer", { token, waitMs: longestMs });
    const ids = buttonsOn(shown);
    if (ids.length > 0) this.#pressable.push({ shown, ids });
    if (this.#pressable.length > kept) this.#pressable.shift();
  }

  #press(at: number): Promise<string> {
    const message = this.#pressable[at % Math.max(1, this.#pressable.length)];
    const customId = message?.ids[at % message.ids.length];
    const [user, server] = [idOf(1, 10_000 + (at % 100_000)), idOf(2, at % 1_000)];
    if (message === undefined || customId === undefined)
      return this.#standIn.do("type", { name: "help", user, server });
    return this.#standIn.do("press", { message: message.shown.id, customId, user, server });
  }
}
