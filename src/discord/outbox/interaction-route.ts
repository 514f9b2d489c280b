import {
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from "discord.js";
import type { Rendered } from "../rendering/message.ts";
import { sendTwice } from "./attempts.ts";
import { payloadOf, type Route } from "./route.ts";

/** Discord waits 3 seconds for an answer; after this long it is told that one is coming. */
const patienceMs = 1_500;

type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction;

/** The answer to a slash command, a menu or a button: at once where it is ready, else after a sign that it is coming. */
export class InteractionRoute implements Route {
  readonly shareable: boolean;
  readonly locale: string;
  readonly #interaction: Answerable;
  readonly #hidden: boolean;
  readonly #since = performance.now();
  readonly #timer: NodeJS.Timeout;
  #deferring: Promise<void> | null = null;

  /** `hidden`: the answer is for the asker alone. */
  constructor(interaction: Answerable, hidden: boolean) {
    this.#interaction = interaction;
    this.#hidden = hidden;
    this.locale = interaction.locale;
    this.shareable = hidden && interaction.context !== InteractionContextType.BotDM;
    this.#timer = setTimeout(() => {
      this.#deferring = this.#defer();
    }, patienceMs);
  }

  async send(rendered: Rendered, secret: boolean): Promise<void> {
    clearTimeout(this.#timer);
    await this.#deferring;
    if (!this.#interaction.deferred) await this.#reply(rendered, secret || this.#hidden);
    else if (secret && !this.#hidden) await this.#replaceInSecret(rendered);
    else await this.#edit(rendered);
  }

  async #defer(): Promise<void> {
    const flags = this.#hidden ? MessageFlags.Ephemeral : undefined;
    try {
      await sendTwice(() => this.#interaction.deferReply({ flags }), this.#since);
      // The library does not know of a first try that arrived without an acknowledgement.
      this.#interaction.deferred = true;
    } catch {
      // The answer itself may still get through.
    }
  }

  #reply(rendered: Rendered, secret: boolean): Promise<void> {
    const payload = payloadOf(rendered);
    const flags = secret ? ([payload.flags, MessageFlags.Ephemeral] as const) : payload.flags;
    return sendTwice(() => this.#interaction.reply({ ...payload, flags }), this.#since);
  }

  #edit(rendered: Rendered): Promise<void> {
    return sendTwice(() => this.#interaction.editReply(payloadOf(rendered)), this.#since);
  }

  /** What everybody sees waiting cannot become private, nor can the message that takes its place: it is taken back. */
  async #replaceInSecret(rendered: Rendered): Promise<void> {
    const { flags, ...payload } = payloadOf(rendered);
    await this.#interaction.deleteReply();
    await this.#interaction.followUp({ ...payload, flags: [flags, MessageFlags.Ephemeral] });
  }
}
