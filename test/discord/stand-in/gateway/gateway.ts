import type { RawData, WebSocket } from "ws";
import { hasFlag, Intent } from "../flags.ts";
import { type Json, jsonOf, numberOf } from "../json.ts";
import { applicationId, bot, guildId, guildObject } from "../world/objects.ts";
import type { World } from "../world/world.ts";
import { Link } from "./links.ts";

const Op = {
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  acknowledged: 11,
} as const;
const heartbeatMs = 41_250;

/** The gateway: who is connected, and what they are told. */
export class Gateway {
  readonly #world: World;
  readonly #url: string;
  readonly #links = new Map<string, Link>();
  #link: Link | null = null;
  identifies = 0;
  resumes = 0;

  constructor(world: World, url: string) {
    this.#world = world;
    this.#url = url;
  }

  accept(socket: WebSocket): void {
    const send = (op: number, d: unknown = null) => socket.send(JSON.stringify({ op, d, s: null, t: null }));
    send(Op.hello, { heartbeat_interval: heartbeatMs });
    socket.on("message", (raw: RawData) => {
      const { op, d } = jsonOf(JSON.parse(String(raw)));
      if (op === Op.heartbeat) send(Op.acknowledged);
      if (op === Op.identify) this.#identify(socket, jsonOf(d));
      if (op === Op.resume && !this.#resume(socket, jsonOf(d))) send(Op.invalid, false);
    });
  }

  get link(): Link {
    if (this.#link === null) throw new Error("no bot is connected");
    return this.#link;
  }

  hears(intent: number): boolean {
    return hasFlag(this.link.intents, intent);
  }

  /** Asks the bot to connect anew. */
  askToReconnect(): void {
    this.link.socket.send(JSON.stringify({ op: Op.reconnect, d: null, s: null, t: null }));
  }

  /** Makes the sessions so far unknown, so that a RESUME is refused. */
  forgetSessions(): void {
    this.#links.clear();
  }

  #identify(socket: WebSocket, { token, intents }: Json): void {
    this.identifies++;
    const refusal = this.#refusalOf(token, numberOf(intents));
    if (refusal !== null) {
      socket.close(refusal.code, refusal.reason);
      return;
    }
    const link = new Link(socket, numberOf(intents));
    this.#links.set(link.id, link);
    this.#link = link;
    link.dispatch("READY", this.#ready(link));
    const { inServer } = this.#world.settings;
    if (inServer && this.hears(Intent.guilds)) link.dispatch("GUILD_CREATE", guildObject());
  }

  #refusalOf(token: unknown, intents: number): { readonly code: number; readonly reason: string } | null {
    const { settings } = this.#world;
    if (token !== settings.token) return { code: 4004, reason: "Authentication failed." };
    return (intents & ~settings.allowedIntents) === 0
      ? null
      : { code: 4014, reason: "Disallowed intent(s)." };
  }

  #ready(link: Link): Json {
    return {
      v: 10,
      user: bot,
      guilds: this.#world.settings.inServer ? [{ id: guildId, unavailable: true }] : [],
      session_type: "normal",
      session_id: link.id,
      resume_gateway_url: this.#url,
      shard: [0, 1],
      application: { id: applicationId, flags: 0 },
    };
  }

  #resume(socket: WebSocket, { token, session_id, seq }: Json): boolean {
    const link = this.#links.get(String(session_id));
    if (link === undefined || token !== this.#world.settings.token) return false;
    this.resumes++;
    this.#link = link;
    link.resume(socket, numberOf(seq));
    return true;
  }
}
