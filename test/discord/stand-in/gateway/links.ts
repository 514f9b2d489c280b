import type { WebSocket } from "ws";
import { sessionId } from "../ids.ts";
import type { Json } from "../json.ts";

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
  readonly #frames: Frame[] = [];
  #socket: WebSocket;

  constructor(socket: WebSocket, intents: number) {
    this.#socket = socket;
    this.intents = intents;
  }

  get socket(): WebSocket {
    return this.#socket;
  }

  dispatch(t: string, d: Json): void {
    const frame = { op: 0, t, s: this.#frames.length + 1, d };
    this.#frames.push(frame);
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(JSON.stringify(frame));
  }

  /** Goes on over a new socket after the frame that the client saw last. */
  resume(socket: WebSocket, seen: number): void {
    this.#socket = socket;
    for (const frame of this.#frames.slice(seen)) socket.send(JSON.stringify(frame));
    this.dispatch("RESUMED", {});
  }

  /** Sends an event that was sent before once more, as Discord now and then does. */
  repeatLast(): void {
    const last = this.#frames.at(-1);
    if (last !== undefined) this.dispatch(last.t, last.d);
  }
}
