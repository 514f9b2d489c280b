import { setTimeout as sleep } from "node:timers/promises";
import type { ServersOf } from "./audience.ts";

/** Whether somebody is a member of a server; rejects where that cannot be told. */
export type IsMember = (server: string, user: string) => Promise<boolean>;

/** What is known of somebody in a server holds for so long, of so many; the oldest goes first. */
const lifeMs = 3 * 60_000;
const mostKnown = 20_000;
const mostServers = 25;
/** An answer has to begin within 3 seconds. */
const patienceMs = 1_000;

interface Known {
  readonly isIn: Promise<boolean>;
  readonly at: number;
}

/** Which of some servers a person is a member of. Where that cannot be told in time, they are none. */
export class Membership {
  readonly #known = new Map<string, Known>();
  readonly #servers: () => readonly string[];
  readonly #isMember: IsMember;
  readonly #now: () => number;

  constructor(servers: () => readonly string[], isMember: IsMember, now = () => performance.now()) {
    this.#servers = servers;
    this.#isMember = isMember;
    this.#now = now;
  }

  readonly serversOf: ServersOf = async (user) => {
    this.#dropOld();
    const servers = this.#servers().slice(0, mostServers);
    const are = await Promise.all(servers.map((server) => this.#isIn(server, user)));
    return servers.filter((_, at) => are[at]);
  };

  #isIn(server: string, user: string): Promise<boolean> {
    const key = `${server} ${user}`;
    const isIn = this.#known.get(key)?.isIn ?? this.#ask(server, user);
    if (!this.#known.has(key)) this.#known.set(key, { isIn, at: this.#now() });
    return isIn;
  }

  #ask(server: string, user: string): Promise<boolean> {
    const late = sleep(patienceMs, false, { ref: false });
    return Promise.race([this.#isMember(server, user).catch(() => false), late]);
  }

  /** A Map keeps the order of setting, so the oldest come first. */
  #dropOld(): void {
    const now = this.#now();
    for (const [key, { at }] of this.#known) {
      if (now - at < lifeMs && this.#known.size < mostKnown) return;
      this.#known.delete(key);
    }
  }
}
