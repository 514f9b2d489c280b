import { setTimeout as sleep } from "node:timers/promises";
import type { ServersOf } from "./audience.ts";

/** Whether somebody is a member of a server; rejects where that cannot be told. */
export type IsMember = (server: string, user: string) => Promise<boolean>;

/** What is known of a person holds for so long, of so many persons, for so many servers. */
const lifeMs = 3 * 60_000;
const mostKnown = 2_000;
const mostServers = 25;
/** An answer has to begin within 3 seconds. */
const patienceMs = 1_000;

interface Known {
  readonly servers: Promise<readonly string[]>;
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

  readonly serversOf: ServersOf = (user) => {
    this.#dropOld();
    const before = this.#known.get(user);
    if (before) return before.servers;
    const servers = this.#ask(user);
    this.#known.set(user, { servers, at: this.#now() });
    return servers;
  };

  async #ask(user: string): Promise<readonly string[]> {
    const servers = this.#servers().slice(0, mostServers);
    const are = await Promise.all(servers.map((server) => this.#isIn(server, user)));
    return servers.filter((_, at) => are[at]);
  }

  async #isIn(server: string, user: string): Promise<boolean> {
    const late = sleep(patienceMs, false, { ref: false });
    const answer = this.#isMember(server, user).catch(() => false);
    return Promise.race([answer, late]);
  }

  /** A Map keeps the order of setting, so the oldest come first. */
  #dropOld(): void {
    const now = this.#now();
    for (const [user, { at }] of this.#known) {
      if (now - at < lifeMs && this.#known.size < mostKnown) return;
      this.#known.delete(user);
    }
  }
}
