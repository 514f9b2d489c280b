import { InteractionContextType, type MessageComponentInteraction, MessageFlags } from "discord.js";
import type { Rendered } from "../rendering/message.ts";
import { sendTwice } from "./attempts.ts";
import { payloadOf, type Route } from "./route.ts";

/** Discord waits 3 seconds for an answer; after this long it is told that one is coming. */
const patienceMs = 1_500;

/** The answer to a button that takes the place of the message it stands on. What is secret comes beside it. */
export class UpdateRoute implements Route {
  readonly shareable: boolean;
  readonly locale: string;
  readonly #interaction: MessageComponentInteraction;
  readonly #since = performance.now();
  readonly #timer: NodeJS.Timeout;
  #deferring: Promise<unknown> | null = null;

  constructor(interaction: MessageComponentInteraction) {
    this.#interaction = interaction;
    this.locale = interaction.locale;
    const hidden = interaction.message.flags.has(MessageFlags.Ephemeral);
    this.shareable = hidden && interaction.context !== InteractionContextType.BotDM;
    this.#timer = setTimeout(() => {
      this.#deferring = this.#defer();
    }, patienceMs);
  }

  async send(rendered: Rendered, secret: boolean): Promise<void> {
    clearTimeout(this.#timer);
    await this.#deferring;
    if (secret || !this.#fits(rendered)) return this.#besideIt(rendered);
    const payload = payloadOf(rendered);
    await sendTwice(async () => {
      if (this.#interaction.deferred) await this.#interaction.editReply(payload);
      // Buttons that the next page has not must go.
      else await this.#interaction.update({ components: [], ...payload });
    }, this.#since);
  }

  /** A card cannot become plain text: Discord never takes its flag off a message. */
  #fits({ flags }: Rendered): boolean {
    const isCard = this.#interaction.message.flags.has(MessageFlags.IsComponentsV2);
    return isCard === (flags === MessageFlags.IsComponentsV2);
  }

  async #defer(): Promise<void> {
    try {
      await sendTwice(() => this.#interaction.deferUpdate(), this.#since);
      // The library does not know of a first try that arrived without an acknowledgement.
      this.#interaction.deferred = true;
    } catch {
      // The answer itself may still get through.
    }
  }

  #besideIt(rendered: Rendered): Promise<void> {
    const { flags, ...payload } = payloadOf(rendered);
    const secret = { ...payload, flags: [flags, MessageFlags.Ephemeral] as const };
    return sendTwice(
      () =>
        this.#interaction.deferred ? this.#interaction.followUp(secret) : this.#interaction.reply(secret),
      this.#since,
    );
  }
}
