import type { Message, OmitPartialGroupDMChannel } from "discord.js";
import type { Rendered } from "../rendering/message.ts";
import { later, sendTwice } from "./attempts.ts";
import { payloadOf, type Route } from "./route.ts";

/** The answer to a direct message. */
export class MessageRoute implements Route {
  readonly shareable = false;
  readonly locale = undefined;
  readonly #message: OmitPartialGroupDMChannel<Message>;

  constructor(message: OmitPartialGroupDMChannel<Message>) {
    this.#message = message;
  }

  /** The nonce lets Discord drop the second of two tries that both arrive. */
  send(rendered: Rendered): Promise<void> {
    const guard = { nonce: this.#message.id, enforceNonce: true, failIfNotExists: false };
    return sendTwice(() => this.#message.reply({ ...payloadOf(rendered), ...guard }), later());
  }
}
