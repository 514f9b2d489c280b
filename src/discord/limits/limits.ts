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
  /** Discord waits for an answer, which costs a fifth of a real one: a user, and a server for its own limit. */
  command: { user: { requests: 10, seconds: 20 }, server: { requests: 15, seconds: 30 } },
  /** Each telling is a message of its own. */
  message: { user: { requests: 3, seconds: 30 } },
  /** Nothing is said: there is nothing to choose from. */
  typing: { user: { requests: 200, seconds: 20 } },
} satisfies Record<Manner, LimitSettings>;

/** What a user may do, and all of a server together. */
interface Share {
  readonly user?: Allowances | undefined;
  readonly server?: Allowances | undefined;
  /** What a server has beside for those who seldom ask: they need not stand back for some who ask all the time. */
  readonly reserve?: Allowances | undefined;
  /** How seldom that is, of a user. */
  readonly seldom?: Allowances | undefined;
}

/** Who asks more often, answered or not, has no part in the reserve. */
const seldom: Rate = { requests: 3, seconds: 20 };

const shareOf = ({ user, server }: LimitSettings): Share => ({
  user: user && new Allowances(user),
  server: server && new Allowances(server),
});

/** All that is counted of requests; the reserve is a third beside what is everybody's. */
function requestsOf(settings: LimitSettings): Share {
  const requests = Math.floor((settings.server?.requests ?? 0) / 3);
  if (!settings.server || requests === 0) return shareOf(settings);
  const reserve = new Allowances({ ...settings.server, requests });
  return { ...shareOf(settings), reserve, seldom: new Allowances(seldom) };
}

/** Which of a server's allowances a request is taken from. */
function sourceFor(share: Share, { user, server }: Asker, now: number): Allowances | undefined {
  const mustWait = (allowances: Allowances | undefined, key: string): boolean =>
    allowances === undefined || allowances.waitMs(key, now) > 0;
  if (server === null || !mustWait(share.server, server)) return share.server;
  return mustWait(share.reserve, server) || mustWait(share.seldom, user) ? share.server : share.reserve;
}

const waitOf = (whose: Wait["whose"], ms = 0): Wait | null =>
  ms > 0 ? { whose, seconds: Math.ceil(ms / 1000) } : null;

/** Looks at the user first. */
function waitIn(share: Share, asker: Asker, now: number): Wait | null {
  const wait = waitOf("user", share.user?.waitMs(asker.user, now));
  if (wait !== null || asker.server === null) return wait;
  return waitOf("server", sourceFor(share, asker, now)?.waitMs(asker.server, now));
}

/** Takes of both, or of neither. */
function takeOf(share: Share, asker: Asker, now: number): Wait | null {
  const wait = waitIn(share, asker, now);
  if (wait !== null) return wait;
  if (asker.server !== null) sourceFor(share, asker, now)?.take(asker.server, now);
  share.user?.take(asker.user, now);
  return null;
}

/** Who is told of whose limit: a user's own is no matter of the server's. */
const hearerOf = ({ user, server }: Asker, whose: Wait["whose"]): Asker => ({
  user,
  server: whose === "server" ? server : null,
});

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
    const requests = requestsOf(settings);
    this.#asking = {
      command: requests,
      message: requests,
      typing: shareOf(settings.user ? { user: typing } : {}),
    };
    this.#now = now;
  }

  /** Counts a request, or says how long to wait. A user who has to wait takes nothing of the server's allowance. */
  admit(asker: Asker, manner: Manner): Wait | null {
    const wait = takeOf(this.#asking[manner], asker, this.#now());
    this.noteAsked(asker, manner);
    return wait;
  }

  /** Counts that somebody asked, whatever comes of it. */
  noteAsked({ user }: Asker, manner: Manner): void {
    this.#asking[manner].seldom?.take(user, this.#now());
  }

  /** Whether one who came too soon is told of that limit, which counts. */
  mayTell(asker: Asker, manner: Manner, whose: Wait["whose"]): boolean {
    return takeOf(this.#telling[manner], hearerOf(asker, whose), this.#now()) === null;
  }

  /** Whose limit it is where one would neither be answered now nor be told so; null otherwise. Counts nothing. */
  silences(asker: Asker, manner: Manner): Wait["whose"] | null {
    const now = this.#now();
    const whose = waitIn(this.#asking[manner], asker, now)?.whose;
    if (whose === undefined) return null;
    return waitIn(this.#telling[manner], hearerOf(asker, whose), now) && whose;
  }
}

/** What the asker is told. */
export const sayingOf = ({ whose, seconds }: Wait): Saying =>
  whose === "user"
    ? say("Please try again in {seconds} s: you are asking faster than I may answer.", { seconds })
    : say("Please try again in {seconds} s: this server is asking faster than I may answer.", { seconds });
