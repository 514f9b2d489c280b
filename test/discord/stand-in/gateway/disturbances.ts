import { Op } from "./op.ts";
import type { Wire } from "./wire.ts";

/**
 * What goes wrong with the connection. `drop`: it breaks; `close`: Discord closes it with a code; `reconnect`: the bot is
 * asked to connect anew; `resumable`, `invalid`: the session is called invalid, to be resumed or not; `zombie`: heartbeats
 * are not acknowledged; `frozen`: nothing goes either way; `garbage`: frames that mean nothing; `beat`: a heartbeat is
 * asked for.
 */
export type DisturbanceKind =
  | "drop"
  | "close"
  | "reconnect"
  | "resumable"
  | "invalid"
  | "zombie"
  | "frozen"
  | "garbage"
  | "beat";

export interface Disturbance {
  readonly kind: DisturbanceKind;
  /** Of `close`. */
  readonly code?: number;
}

/** Frames as no documentation has them. */
const garbage: readonly string[] = [
  "",
  "{",
  "null",
  "7",
  '"text"',
  "[]",
  "{}",
  '{"op":99,"d":null}',
  '{"op":"0","t":"INTERACTION_CREATE","d":{}}',
  '{"op":0,"t":null,"s":null,"d":null}',
  '{"op":0,"t":"SOMETHING_NEW","s":0,"d":{"odd":true}}',
  '{"op":0,"t":"INTERACTION_CREATE","s":0,"d":{"id":"1","type":99,"token":"canary"}}',
  '{"op":0,"t":"MESSAGE_CREATE","s":0,"d":{"id":"2","channel_id":"3"}}',
  `{"op":0,"t":"TYPING_START","s":0,"d":${"[".repeat(2_000)}${"]".repeat(2_000)}}`,
];

/** Whether the bot has to connect anew after it. */
export const breaks = ({ kind }: Disturbance): boolean => kind !== "garbage" && kind !== "beat";

/** The library keeps this code, which no documentation has, for itself, and waits for the heartbeats to fail. */
export const isUnheard = ({ kind, code }: Disturbance): boolean => kind === "close" && code === 4200;

export function disturb(wire: Wire, { kind, code = 4000 }: Disturbance): void {
  const say = (op: number, d: unknown) => wire.send({ op, d, s: null, t: null });
  if (kind === "drop") wire.drop();
  else if (kind === "close") wire.close(code);
  else if (kind === "reconnect") say(Op.reconnect, null);
  else if (kind === "resumable") say(Op.invalid, true);
  else if (kind === "invalid") say(Op.invalid, false);
  else if (kind === "zombie") wire.acknowledges = false;
  else if (kind === "frozen") wire.freeze();
  else if (kind === "beat") say(Op.heartbeat, null);
  else for (const frame of garbage) wire.sendRaw(frame);
}
