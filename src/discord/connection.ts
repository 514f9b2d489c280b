import { type Client, Events } from "discord.js";
import { Guard } from "./calls/guard.ts";
import { createClient, type Rules } from "./client.ts";
import type { DiscordConfig, Log } from "./config.ts";
import { connect } from "./connecting.ts";
import { type Ending, endingOf, lostEnding } from "./ending.ts";
import { describeFault, faultOfClosing, refusedToken, SettingsFault } from "./faults.ts";
import { identifyingIn } from "./identifying/identifying.ts";
import { type Heeds, Line } from "./line.ts";
import { Outage } from "./outage.ts";
import { hears, usualPatienceMs, watchOver } from "./watchdog.ts";

/** After so many connections in a row on which nothing was heard, only another process can help. */
const mostLosses = 3;

const gatewayFault = { level: "warn", name: "gateway" } as const;

/** What a connection tells who holds it. */
export interface Holder {
  /** Listens to a client before it connects. */
  attach(client: Client): void;
  readonly heeds: Heeds;
  /** Called where no connection can be had any more. */
  end(ending: Ending): void;
}

/** The connection to Discord: made anew where it has gone silent, and ended where only the operator can help. */
export class Connection {
  readonly #config: DiscordConfig;
  readonly #log: Log;
  readonly #holder: Holder;
  readonly #rules: Rules;
  readonly #leaving = new AbortController();
  readonly #outage: Outage;
  #line: Line | null = null;
  #unwatch: () => void = () => {};
  #losses = 0;
  /** When Discord was last known to be there. */
  #heardAt: number | null = null;

  constructor(config: DiscordConfig, log: Log, holder: Holder) {
    this.#config = config;
    this.#log = log;
    this.#holder = holder;
    this.#outage = new Outage(log);
    this.#rules = {
      guard: new Guard(log, () => this.refuse()),
      identifying: identifyingIn(config.data, log, { apartMs: config.apartMs }),
    };
  }

  /** Null before the first client is connected, and between two. */
  get client(): Client | null {
    return this.#line?.client ?? null;
  }

  /** Whether it hears what is asked. */
  get isOpen(): boolean {
    return this.#line !== null && hears(this.#line.client);
  }

  /** Milliseconds since Discord was last known to be there; null before it ever was. */
  get heardAgoMs(): number | null {
    return this.#heardAt === null ? null : performance.now() - this.#heardAt;
  }

  /** Settles with a client that is connected. Rejects where only the operator can help, or it was closed. */
  async open(): Promise<Client> {
    const line = await connect({
      createLine: () => this.#createLine(),
      token: this.#config.token,
      identifying: this.#rules.identifying,
      log: this.#log,
      leaving: this.#leaving.signal,
    });
    this.#line = line;
    this.#heardAt = performance.now();
    this.#outage.end();
    this.#unwatch = watchOver(line.client, this.#config.patienceMs ?? usualPatienceMs, {
      alive: () => {
        this.#losses = 0;
        this.#heardAt = performance.now();
      },
      lost: () => void this.#replace(line),
    });
    return line.client;
  }

  /** Connects no more; `drained` is waited for before the client goes. */
  async close(drained: () => Promise<void>): Promise<void> {
    this.#leaving.abort();
    this.#unwatch();
    this.#outage.stop();
    await drained();
    if (this.#line === null) return;
    await this.#line.leave();
    await this.#rules.identifying.forgive();
  }

  /** Discord takes the token no longer. Before it is connected, the one who connects it hears of that. */
  refuse(): void {
    if (this.#line !== null) this.#holder.end(endingOf(refusedToken()));
  }

  /** Leaves a client that hears nothing for another. */
  async #replace(dead: Line): Promise<void> {
    this.#line = null;
    this.#outage.silent(this.heardAgoMs ?? 0);
    // Whoever hears nothing need not be waited for: from here on the line hears nothing, and connects no more.
    dead.leave().catch(() => undefined);
    this.#losses++;
    if (this.#losses > mostLosses) return this.#holder.end(lostEnding);
    try {
      await this.open();
    } catch (error) {
      if (error instanceof SettingsFault) this.#holder.end(endingOf(error));
    }
  }

  #createLine(): Line {
    const line = new Line(
      (buildStrategy) => createClient(this.#config, this.#rules, { buildStrategy }),
      this.#holder.heeds,
    );
    const { client } = line;
    this.#holder.attach(client);
    client.on(Events.Error, (error) => this.#log(`Discord: ${describeFault(error)}`, gatewayFault));
    this.#listen(line);
    return line;
  }

  /** Before a line is connected, the one who connects it hears of all this; of one that is left nobody has to. */
  #listen(line: Line): void {
    const { client } = line;
    const isOurs = (): boolean => this.#line === line && !this.#leaving.signal.aborted;
    client.on(Events.ShardError, (error) => isOurs() && this.#outage.failed(error));
    client.on(Events.ShardReconnecting, () => isOurs() && this.#outage.begin());
    client.on(Events.ShardResume, () => isOurs() && this.#outage.end());
    client.on(Events.ShardReady, () => isOurs() && this.#outage.end());
    client.on(Events.ShardDisconnect, ({ code }) => {
      const fault = faultOfClosing(code);
      if (fault !== null && this.#line === line) this.#holder.end(endingOf(fault));
    });
  }
}
