import { type Saying, say } from "../../text/saying.ts";
import { Allowances, type Rate } from "./allowances.ts";

/** What a host allows; nothing is limited where a rate is missing. */
export interface LimitSettings {
  readonly user?: Rate | undefined;
  readonly server?: Rate | undefined;
}

/** Who asks, and in which server; in none in direct messages. */
export interface Asker {
  readonly user: string;
  readonly server: string | null;
}

/** A request that came too soon: whose limit it is, and the whole seconds until it may be made. */
export interface Wait {
  readonly whose: keyof LimitSettings;
  readonly seconds: number;
}

/** Every key is an event: this is faster than people type. */
const typing: Rate = { requests: 60, seconds: 10 };

/** How often a user is told to wait where each telling is a message of its own. */
const telling: Rate = { requests: 3, seconds: 30 };

/** How often where Discord waits for an answer, which costs a fifth of a real one: a user, and a server. */
const refusing = {
  user: { requests: 10, seconds: 20 },
  server: { requests: 60, seconds: 6 },
} satisfies Record<string, Rate>;

/** How often one who types too fast is shown that there is nothing to choose from. */
const emptying: Rate = { requests: 200, seconds: 20 };

const waitOf = (whose: Wait["whose"], ms: number): Wait => ({ whose, seconds: Math.ceil(ms / 1000) });

/** Limits per user and per server. What is refused costs nothing. */
export class Limits {
  readonly #users: Allowances | null;
  readonly #servers: Allowances | null;
  readonly #typing: Allowances | null;
  readonly #telling = new Allowances(telling);
  readonly #refusing = { user: new Allowances(refusing.user), server: new Allowances(refusing.server) };
  readonly #emptying = new Allowances(emptying);
  readonly #now: () => number;

  constructor({ user, server }: LimitSettings, now: () => number = () => performance.now()) {
    this.#users = user ? new Allowances(user) : null;
    this.#servers = server ? new Allowances(server) : null;
    this.#typing = user ? new Allowances(typing) : null;
    this.#now = now;
  }

  /** Counts a request, or says how long to wait. A user who has to wait takes nothing of the server's allowance. */
  admit({ user, server }: Asker): Wait | null {
    const now = this.#now();
    const userMs = this.#users?.waitMs(user, now) ?? 0;
    if (userMs > 0) return waitOf("user", userMs);
    const serverMs = server === null ? 0 : (this.#servers?.waitMs(server, now) ?? 0);
    if (serverMs > 0) return waitOf("server", serverMs);
    this.#users?.take(user, now);
    if (server !== null) this.#servers?.take(server, now);
    return null;
  }

  /** Whether what a user is typing may be looked at. */
  admitsTyping(user: string): boolean {
    return this.#typing?.tryTake(user, this.#now()) ?? true;
  }

  /** Whether one more message may tell a user to wait: a flood is not answered with a flood. */
  mayTell(user: string): boolean {
    return this.#telling.tryTake(user, this.#now());
  }

  /** Whether a command or button that came too soon is answered with that: the rest of a flood is met with silence. */
  mayRefuse({ user, server }: Asker): boolean {
    const now = this.#now();
    return (
      this.#refusing.user.tryTake(user, now) &&
      (server === null || this.#refusing.server.tryTake(server, now))
    );
  }

  /** Whether one who types too fast is shown that there is nothing to choose from. */
  mayEmpty(user: string): boolean {
    return this.#emptying.tryTake(user, this.#now());
  }
}

/** What the asker is told. */
export const sayingOf = ({ whose, seconds }: Wait): Saying =>
  whose === "user"
    ? say("Please try again in {seconds} s: you are asking faster than I may answer.", { seconds })
    : say("Please try again in {seconds} s: this server is asking faster than I may answer.", { seconds });
