import type { Client } from "discord.js";
import type { Export } from "../answering/exporting/export.ts";
import type { App } from "../app.ts";
import { sourcesFor } from "../library/adding/sources.ts";
import type { Library } from "../library/library.ts";
import { Requests } from "../monitoring/requests.ts";
import type { BotState } from "../monitoring/state.ts";
import { plural, sizeOf } from "../size.ts";
import { Audience } from "./audience.ts";
import type { Button } from "./buttons/button.ts";
import type { DiscordConfig, Log } from "./config.ts";
import { Connection } from "./connection.ts";
import { Conversations } from "./conversations.ts";
import { cleanEnding, type Ending } from "./ending.ts";
import { describeFault } from "./faults.ts";
import { Limits } from "./limits/limits.ts";
import { Turns } from "./limits/turns.ts";
import { serverInstallLink } from "./links.ts";
import { Membership } from "./membership.ts";
import type { Keeping } from "./moderating/subcommand.ts";
import { Outbox } from "./outbox/outbox.ts";
import { Reception } from "./reception.ts";
import { warningOf } from "./registered.ts";
import { rehearse } from "./rehearsing.ts";
import type { Catalogue } from "./wording/catalogue.ts";
import { wordings } from "./wording/wording.ts";

/** Time for open requests when the bot ends; a service manager waits about 10 seconds. */
const drainMs = 8_000;

/** What is read from folders. */
export interface Furniture {
  readonly buttons: readonly Button[];
  readonly exports: readonly Export[];
  readonly catalogues: readonly Catalogue[];
}

/** Articles that come and go, as this face is handed them. */
export type Shelves = Pick<Library, "app" | "at" | "servers"> & Keeping;

/** One connection to Discord, from the first try to the end. */
export class Session {
  readonly done: Promise<Ending>;
  readonly #library: Shelves;
  readonly #config: DiscordConfig;
  readonly #log: Log;
  readonly #reception: Reception;
  readonly #turns = new Turns();
  readonly #outbox: Outbox;
  #settle: (ending: Ending) => void = () => {};
  readonly #connection: Connection;
  #ending: Promise<void> | null = null;

  constructor(
    library: Shelves,
    { buttons, exports, catalogues }: Furniture,
    config: DiscordConfig,
    log: Log,
    requests: Requests = new Requests(),
  ) {
    this.#library = library;
    this.#config = config;
    this.#log = log;
    this.#outbox = new Outbox(config.style ?? "cards", log, {
      buttons,
      exports,
      wordingFor: wordings(catalogues),
    });
    this.#reception = new Reception(buttons, new Limits(config.limits ?? {}), requests, {
      outbox: this.#outbox,
      audience: this.#audience(),
      desk: { library, sources: sourcesFor(config.addsUrls ?? false, config.fetching) },
      log,
      turns: this.#turns,
      conversations: new Conversations(),
      tokenRefused: () => this.#connection.refuse(),
    });
    this.#connection = new Connection(config, log, {
      attach: (client) => this.#reception.attach(client),
      heeds: (event) => this.#reception.heeds(event),
      end: (ending) => void this.#end(ending),
    });
    this.done = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  /** How it stands now. */
  get state(): BotState {
    const { isOpen, heardAgoMs } = this.#connection;
    const { inFlight } = this.#reception;
    return { connected: isOpen, heardAgoMs, inFlight, waiting: this.#turns.waiting };
  }

  /** Settles when the bot is connected and answers, or was stopped before. */
  async open(): Promise<void> {
    try {
      const client = await this.#connection.open();
      this.#greet(client);
      void this.#warnOfOldCommands(client);
    } catch (error) {
      if (this.#ending === null) throw error;
    }
  }

  /** Answers requests to nobody, in between others, until the bot ends. */
  rehearse(app: App, requests: readonly string[]): Promise<void> {
    return rehearse(app, requests, this.#outbox, () => this.#ending === null);
  }

  stop(): Promise<void> {
    return this.#end(cleanEnding);
  }

  #audience(): Audience {
    if (!this.#config.serverArticlesInDms) return new Audience(this.#library);
    const membership = new Membership(
      () => this.#library.servers,
      (server, user) => this.#isMember(server, user),
    );
    return new Audience(this.#library, membership.serversOf);
  }

  /** Asked of Discord each time, which needs no privileged intent; a person who is no member is an error there. */
  async #isMember(server: string, user: string): Promise<boolean> {
    const guild = this.#connection.client?.guilds.cache.get(server);
    const member = await guild?.members.fetch({ user, force: true, cache: false });
    return member !== undefined;
  }

  #end(ending: Ending): Promise<void> {
    this.#ending ??= this.#close(ending);
    return this.#ending;
  }

  async #close(ending: Ending): Promise<void> {
    if (ending.message !== null) this.#log(ending.message, { level: "error", name: "stopped" });
    await this.#connection.close(() => this.#reception.close(drainMs));
    this.#settle(ending);
  }

  /** Where the bot is and what it answers from. */
  #greet({ user, guilds, application }: Client): void {
    const { size } = guilds.cache;
    this.#log(`On Discord as ${user?.username} in ${plural(size, "server")}: ${sizeOf(this.#library.app)}.`, {
      name: "gateway",
      fields: { servers: size },
    });
    if (size === 0 && application) this.#log(`Add it to a server: ${serverInstallLink(application.id)}`);
  }

  /** Commands are registered by hand, as Discord counts how often; here the difference is only told. */
  async #warnOfOldCommands({ rest, application, guilds }: Client): Promise<void> {
    const applicationId = this.#config.applicationId ?? application?.id;
    if (applicationId === undefined) return;
    try {
      const warning = await warningOf(
        rest,
        applicationId,
        [...guilds.cache.keys()],
        this.#library.app.commands,
      );
      if (warning !== null) this.#log(warning);
    } catch (error) {
      this.#log(`The commands on Discord could not be compared: ${describeFault(error)}`);
    }
  }
}
