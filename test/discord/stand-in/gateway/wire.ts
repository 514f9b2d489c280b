import type { WebSocket } from "ws";

/** One socket of the gateway, with what can be wrong with it. */
export class Wire {
  /** Whether heartbeats are acknowledged. */
  acknowledges = true;
  readonly #socket: WebSocket;
  #frozen = false;

  constructor(socket: WebSocket) {
    this.#socket = socket;
  }

  /** Whether what is sent has a chance to arrive. */
  get isLive(): boolean {
    return !this.#frozen && this.#socket.readyState === this.#socket.OPEN;
  }

  send(frame: object): void {
    this.sendRaw(JSON.stringify(frame));
  }

  sendRaw(text: string): void {
    if (this.isLive) this.#socket.send(text);
  }

  close(code: number, reason = ""): void {
    this.#socket.close(code, reason);
  }

  /** Ends the connection without a goodbye. */
  drop(): void {
    this.#socket.terminate();
  }

  /** From now on nothing is read and nothing sent, and the other side is not told. */
  freeze(): void {
    this.#frozen = true;
    this.#socket.pause();
  }
}
