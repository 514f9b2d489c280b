import {
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from "discord.js";
import { isUnknownMessage } from "../faults.ts";
import type { Rendered } from "../rendering/message.ts";
import { answerMs, later, sendOnce, sendTwice } from "./attempts.ts";
import { Deferral } from "./deferral.ts";
import { payloadOf, type Route } from "./route.ts";

type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction;

/**
 * The answer to a slash command, a menu or a button: at once where it is ready, else after a sign that it is coming.
 */
export class InteractionRoute implements Route {
  readonly shareable: boolean;
  readonly locale: string;
  readonly #interaction: Answerable;
  readonly #hidden: boolean;
  readonly #since = performance.now();
  readonly #deferral: Deferral;
  #isSent = false;

  /** `hidden`: the answer is for the asker alone. */
  constructor(interaction: Answerable, hidden: boolean) {
    this.#interaction = interaction;
    this.#hidden = hidden;
    this.locale = interaction.locale;
    this.shareable = hidden && interaction.context !== InteractionContextType.BotDM;
    const flags = hidden ? MessageFlags.Ephemeral : undefined;
    this.#deferral = new Deferral(interaction, this.#since, () => interaction.deferReply({ flags }));
  }

  async send(rendered: Rendered, secret: boolean): Promise<void> {
    this.#isSent = true;
    await this.#deferral.end();
    if (!this.#interaction.deferred) await this.#reply(rendered, secret || this.#hidden);
    else if (secret && !this.#hidden) await this.#replaceInSecret(rendered);
    else await this.#edit(rendered);
  }

  /** Shows what stands there until the answer comes; nothing where Discord was not yet told that one is coming. */
  async sendProgress(rendered: Rendered): Promise<void> {
    if (this.#interaction.deferred && !this.#isSent) await this.#interaction.editReply(payloadOf(rendered));
  }

  #reply(rendered: Rendered, secret: boolean): Promise<void> {
    const payload = payloadOf(rendered);
    const flags = secret ? ([payload.flags, MessageFlags.Ephemeral] as const) : payload.flags;
    return sendTwice(() => this.#interaction.reply({ ...payload, flags }), this.#since + answerMs);
  }

  #edit(rendered: Rendered): Promise<void> {
    return sendTwice(() => this.#interaction.editReply(payloadOf(rendered)), later());
  }

  /** What everybody sees waiting cannot become private, nor can the message that takes its place: it is taken back. */
  async #replaceInSecret(rendered: Rendered): Promise<void> {
    const { flags, ...payload } = payloadOf(rendered);
    await this.#takeBack();
    const secret = { ...payload, flags: [flags, MessageFlags.Ephemeral] as const };
    await sendOnce(() => this.#interaction.followUp(secret), later());
  }

  async #takeBack(): Promise<void> {
    await sendTwice(() => this.#interaction.deleteReply(), later()).catch((error: unknown) => {
      if (!isUnknownMessage(error)) throw error;
    });
  }
}
