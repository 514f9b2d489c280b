import type { RawData, WebSocket } from "ws";
import { hasFlag, Intent } from "../flags.ts";
import { type Json, jsonOf, numberOf } from "../json.ts";
import { applicationId, bot, guildId, guildObject } from "../world/objects.ts";
import type { World } from "../world/world.ts";
import { breaks, type Disturbance, disturb, isUnheard } from "./disturbances.ts";
import { Link } from "./links.ts";
import { Op } from "./op.ts";
import { Wire } from "./wire.ts";

/** How long it took to be connected again, and whether the session went on. */
export interface Recovery {
  readonly kind: string;
  readonly how: "resumed" | "anew";
  readonly ms: number;
  /** How many sessions the bot had begun, and how long before the disturbance the last of them. */
  readonly identifies: number;
  readonly identifiedMs: number;
  /** Whether calls failed in the meantime without which no connection can be had. */
  readonly hindered: boolean;
}

/** The gateway: who is connected, and what they are told. */
export class Gateway {
  readonly #world: World;
  readonly #url: string;
  readonly #links = new Map<string, Link>();
  #link: Link | null = null;
  identifies = 0;
  resumes = 0;
  /** How long the bot took after each disturbance until it was connected again. */
  readonly recoveries: Recovery[] = [];
  /** Rules about connecting that the bot broke. */
  readonly violations: string[] = [];
  #identifiedAt = Number.NEGATIVE_INFINITY;
  #broken: { readonly kind: string; readonly since: number; readonly identifiedMs: number } | null = null;

  constructor(world: World, url: string) {
    this.#world = world;
    this.#url = url;
  }

  accept(socket: WebSocket): void {
    const wire = new Wire(socket);
    const send = (op: number, d: unknown = null) => wire.send({ op, d, s: null, t: null });
    send(Op.hello, { heartbeat_interval: this.#world.settings.heartbeatMs });
    socket.on("message", (raw: RawData) => {
      const { op, d } = jsonOf(JSON.parse(String(raw)));
      if (op === Op.heartbeat && wire.acknowledges) send(Op.acknowledged);
      if (op === Op.identify) this.#identify(wire, jsonOf(d));
      if (op === Op.resume && !this.#resume(wire, jsonOf(d))) send(Op.invalid, false);
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
    this.disturb({ kind: "reconnect" });
  }

  disturb(disturbance: Disturbance): void {
    const { wire } = this.link;
    if (disturbance.kind === "invalid") this.forgetSessions();
    if (breaks(disturbance) && wire.isLive) {
      const since = performance.now();
      const kind = isUnheard(disturbance) ? "unheard close" : disturbance.kind;
      this.#broken ??= { kind, since, identifiedMs: since - this.#identifiedAt };
      this.#world.excuseOpen("disturbed");
    }
    disturb(wire, disturbance);
  }

  /** Whether the bot was disturbed and is not connected again yet. */
  get isBroken(): boolean {
    return this.#broken !== null;
  }

  #recovered(how: Recovery["how"]): void {
    if (this.#broken === null) return;
    const { since, ...broken } = this.#broken;
    const identifies = how === "anew" ? this.identifies - 1 : this.identifies;
    const hindered = this.#world.hinderedUntil > since;
    this.recoveries.push({ ...broken, how, ms: performance.now() - since, identifies, hindered });
    this.#broken = null;
  }

  /** Makes the sessions so far unknown, so that a RESUME is refused. */
  forgetSessions(): void {
    this.#links.clear();
  }

  #identify(wire: Wire, { token, intents }: Json): void {
    this.identifies++;
    if (this.#isTooSoon()) {
      this.violations.push("IDENTIFY /gateway 9 sooner after another than Discord allows");
      wire.send({ op: Op.invalid, d: false, s: null, t: null });
      return;
    }
    const refusal = this.#refusalOf(token, numberOf(intents));
    if (refusal !== null) {
      wire.close(refusal.code, refusal.reason);
      return;
    }
    const link = new Link(wire, numberOf(intents), this.#world.settings.remembers);
    this.#links.set(link.id, link);
    this.#link = link;
    // What was sent over the session before may not have been heard, and is not told again.
    this.#world.excuseOpen("new session");
    this.#recovered("anew");
    link.dispatch("READY", this.#ready(link));
    const { inServer } = this.#world.settings;
    if (inServer && this.hears(Intent.guilds)) link.dispatch("GUILD_CREATE", guildObject());
  }

  /** Whether a bot begins a session too soon after another; Discord allows one in 5 s. */
  #isTooSoon(): boolean {
    const before = this.#identifiedAt;
    this.#identifiedAt = performance.now();
    return this.#identifiedAt - before < this.#world.settings.apartMs;
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
      resume_gateway_url: this.#world.settings.resumeUrl ?? this.#url,
      shard: [0, 1],
      application: { id: applicationId, flags: 0 },
    };
  }

  #resume(wire: Wire, { token, session_id, seq }: Json): boolean {
    const link = this.#links.get(String(session_id));
    if (link === undefined || token !== this.#world.settings.token) return false;
    this.resumes++;
    this.#link = link;
    this.#recovered("resumed");
    link.resume(wire, numberOf(seq), this.#world.settings.overlap);
    return true;
  }
}
