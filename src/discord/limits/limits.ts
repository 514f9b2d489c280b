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

/** How somebody asks: with a command or button, in a message, or by typing into an option of a command. */
export type Manner = "command" | "message" | "typing";

/** A request that came too soon: whose limit it is, and the whole seconds until it may be made. */
export interface Wait {
  readonly whose: keyof LimitSettings;
  readonly seconds: number;
}

/** Every key is an event: this is faster than people type. */
const typing: Rate = { requests: 60, seconds: 10 };

/** How often one is told that it was too soon. A flood is not answered with a flood: the rest is met with silence. */
const telling = {
  /** Discord waits for an answer, which costs a fifth of a real one: a user, and all of a server. */
  command: { user: { requests: 10, seconds: 20 }, server: { requests: 30, seconds: 15 } },
  /** Each telling is a message of its own. */
  message: { user: { requests: 3, seconds: 30 } },
  /** Nothing is said: there is nothing to choose from. */
  typing: { user: { requests: 200, seconds: 20 } },
} satisfies Record<Manner, LimitSettings>;

/** What a user may do, and all of a server together. */
interface Share {
  readonly user?: Allowances | undefined;
  readonly server?: Allowances | undefined;
}

const shareOf = ({ user, server }: LimitSettings): Share => ({
  user: user && new Allowances(user),
  server: server && new Allowances(server),
});

/** Looks at the user first. */
function waitIn(share: Share, asker: Asker, now: number): Wait | null {
  for (const whose of ["user", "server"] as const) {
    const key = asker[whose];
    const ms = key === null ? 0 : (share[whose]?.waitMs(key, now) ?? 0);
    if (ms > 0) return { whose, seconds: Math.ceil(ms / 1000) };
  }
  return null;
}

/** Takes of both, or of neither. */
function takeOf(share: Share, asker: Asker, now: number): Wait | null {
  const wait = waitIn(share, asker, now);
  if (wait !== null) return wait;
  share.user?.take(asker.user, now);
  if (asker.server !== null) share.server?.take(asker.server, now);
  return null;
}

/** Limits per user and per server. What is refused costs nothing. */
export class Limits {
  readonly #asking: Readonly<Record<Manner, Share>>;
  readonly #telling: Readonly<Record<Manner, Share>> = {
    command: shareOf(telling.command),
    message: shareOf(telling.message),
    typing: shareOf(telling.typing),
  };
  readonly #now: () => number;

  constructor(settings: LimitSettings, now: () => number = () => performance.now()) {
    const requests = shareOf(settings);
    this.#asking = {
      command: requests,
      message: requests,
      typing: shareOf(settings.user ? { user: typing } : {}),
    };
    this.#now = now;
  }

  /** Counts a request, or says how long to wait. A user who has to wait takes nothing of the server's allowance. */
  admit(asker: Asker, manner: Manner): Wait | null {
    return takeOf(this.#asking[manner], asker, this.#now());
  }

  /** Whether one who came too soon is told so, which counts. */
  mayTell(asker: Asker, manner: Manner): boolean {
    return takeOf(this.#telling[manner], asker, this.#now()) === null;
  }

  /** Whose limit it is where one would neither be answered now nor be told so; null otherwise. Counts nothing. */
  silences(asker: Asker, manner: Manner): Wait["whose"] | null {
    const now = this.#now();
    const wait = waitIn(this.#asking[manner], asker, now);
    return wait && waitIn(this.#telling[manner], asker, now) && wait.whose;
  }
}

/** What the asker is told. */
export const sayingOf = ({ whose, seconds }: Wait): Saying =>
  whose === "user"
    ? say("Please try again in {seconds} s: you are asking faster than I may answer.", { seconds })
    : say("Please try again in {seconds} s: this server is asking faster than I may answer.", { seconds });
