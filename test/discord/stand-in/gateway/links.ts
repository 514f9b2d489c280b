import { sessionId } from "../ids.ts";
import type { Json } from "../json.ts";
import { Recent } from "../recent.ts";
import type { Wire } from "./wire.ts";

interface Frame {
  readonly op: number;
  readonly t: string;
  readonly s: number;
  readonly d: Json;
}

/** One gateway session: it outlives its socket, and keeps what it sent for a RESUME. */
export class Link {
  readonly id = sessionId();
  readonly intents: number;
  readonly #frames: Recent<Frame>;
  #wire: Wire;

  /** `remembers`: so many frames at least can be told again. */
  constructor(wire: Wire, intents: number, remembers: number) {
    this.#wire = wire;
    this.intents = intents;
    this.#frames = new Recent(remembers);
  }

  get wire(): Wire {
    return this.#wire;
  }

  dispatch(t: string, d: Json, { withheld = false } = {}): void {
    const frame = { op: 0, t, s: this.#frames.count + 1, d };
    const text = JSON.stringify(frame);
    if (withheld) return;
    this.#frames.push(frame);
    this.#wire.sendRaw(text);
  }

  /** Goes on over a new wire after the frame that the client saw last, or `overlap` frames before it. */
  resume(wire: Wire, seen: number, overlap: number): void {
    this.#wire = wire;
    for (const frame of this.#frames.since(Math.max(0, seen - overlap))) wire.send(frame);
    this.dispatch("RESUMED", {});
  }

  /** Sends an event that was sent before once more, as Discord now and then does. */
  repeatLast(): void {
    const last = this.#frames.last;
    if (last !== undefined) this.dispatch(last.t, last.d);
  }
}
