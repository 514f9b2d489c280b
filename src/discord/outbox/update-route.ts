import { InteractionContextType, type MessageComponentInteraction, MessageFlags } from "discord.js";
import type { Rendered } from "../rendering/message.ts";
import { answerMs, later, sendOnce, sendTwice } from "./attempts.ts";
import { Deferral } from "./deferral.ts";
import { payloadOf, type Route } from "./route.ts";

/** The answer to a button that takes the place of the message it stands on. What is secret comes beside it. */
export class UpdateRoute implements Route {
  readonly shareable: boolean;
  readonly locale: string;
  readonly #interaction: MessageComponentInteraction;
  readonly #since = performance.now();
  readonly #deferral: Deferral;

  constructor(interaction: MessageComponentInteraction) {
    this.#interaction = interaction;
    this.locale = interaction.locale;
    const hidden = interaction.message.flags.has(MessageFlags.Ephemeral);
    this.shareable = hidden && interaction.context !== InteractionContextType.BotDM;
    this.#deferral = new Deferral(interaction, this.#since, () => interaction.deferUpdate());
  }

  async send(rendered: Rendered, secret: boolean): Promise<void> {
    await this.#deferral.end();
    if (secret || !this.#fits(rendered)) return this.#besideIt(rendered);
    const payload = payloadOf(rendered);
    if (this.#interaction.deferred) await sendTwice(() => this.#interaction.editReply(payload), later());
    // Buttons that the next page has not must go.
    else
      await sendTwice(() => this.#interaction.update({ components: [], ...payload }), this.#since + answerMs);
  }

  /** A card cannot become plain text: Discord never takes its flag off a message. */
  #fits({ flags }: Rendered): boolean {
    const isCard = this.#interaction.message.flags.has(MessageFlags.IsComponentsV2);
    return isCard === (flags === MessageFlags.IsComponentsV2);
  }

  #besideIt(rendered: Rendered): Promise<void> {
    const { flags, ...payload } = payloadOf(rendered);
    const secret = { ...payload, flags: [flags, MessageFlags.Ephemeral] as const };
    if (this.#interaction.deferred) return sendOnce(() => this.#interaction.followUp(secret), later());
    return sendTwice(() => this.#interaction.reply(secret), this.#since + answerMs);
  }
}
