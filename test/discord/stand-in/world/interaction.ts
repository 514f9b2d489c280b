import { EventEmitter } from "node:events";
import { interactionToken, snowflake } from "../ids.ts";
import type { Json } from "../json.ts";
import type { StoredMessage } from "./world.ts";

/** What became of an interaction, as its user sees it. */
export type Fate = "waiting" | "deferred" | "answered";

/** One act of a user, from its event to its last answer. */
export class Interaction {
  readonly id = snowflake();
  readonly token = interactionToken();
  /** A clock that no change of the system's time moves. */
  readonly since = performance.now();
  readonly events = new EventEmitter();
  readonly type: number;
  readonly name: string;
  readonly channel: string;
  readonly user: Json;
  /** The message whose button was pressed. */
  readonly source: StoredMessage | null;
  fate: Fate = "waiting";
  /** Milliseconds until the first answer, which may be a sign that one is coming. */
  firstMs: number | null = null;
  /** Milliseconds until the answer itself. */
  answeredMs: number | null = null;
  /** Answers that Discord refused because one was there already. */
  repeats = 0;
  /** Whether the bot's answer came too late. */
  late = false;
  /** What went wrong beside the bot while it was open. */
  readonly excuses = new Set<string>();
  original: StoredMessage | null = null;
  choices: readonly Json[] | null = null;
  followUps: StoredMessage[] = [];

  constructor(
    type: number,
    name: string,
    { channel, user, source = null }: { channel: string; user: Json; source?: StoredMessage | null },
  ) {
    this.type = type;
    this.name = name;
    this.channel = channel;
    this.user = user;
    this.source = source;
  }

  get age(): number {
    return performance.now() - this.since;
  }

  settle(): void {
    this.fate = "answered";
    this.answeredMs ??= this.age;
    this.events.emit("answered");
  }
}
