import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from "discord.js";
import type { Answered } from "../../answering/answer.ts";
import type { Export } from "../../answering/exporting/export.ts";
import type { Said } from "../../text/saying.ts";
import type { Button } from "../buttons/button.ts";
import type { Log, MessageStyle } from "../config.ts";
import { describeFault, isMalformed } from "../faults.ts";
import { renderFiles } from "../rendering/files.ts";
import { type Controls, type Rendered, renderAnswer, renderSentence } from "../rendering/message.ts";
import type { Wording } from "../wording/wording.ts";
import type { InteractionRoute } from "./interaction-route.ts";
import type { Route } from "./route.ts";
import { verify } from "./verify.ts";

/** What messages are made of beside answers. */
export interface Parts {
  readonly buttons: readonly Button[];
  readonly exports: readonly Export[];
  readonly wordingFor: (locale: string | undefined) => Wording;
}

/** The one place that anything leaves for Discord from. It sends no quotation that differs from its article. */
export class Outbox {
  readonly #style: MessageStyle;
  readonly #log: Log;
  readonly #parts: Parts;

  constructor(style: MessageStyle, log: Log, parts: Parts) {
    this.#style = style;
    this.#log = log;
    this.#parts = parts;
  }

  /**
   * Sends an answer with its buttons; as plain text alone where Discord finds fault with that. `edition` tells which state
   * of the articles it was given from. Gives how many of its citations found room.
   */
  async answer(route: Route, answered: Answered, edition: string): Promise<number> {
    if (answered.formats !== undefined) return this.#sendFiles(route, answered);
    const { buttons } = this.#parts;
    const controls = { buttons, shareable: route.shareable, edition };
    try {
      return await this.#send(route, answered, this.#style, controls);
    } catch (error) {
      if (!isMalformed(error)) throw error;
      this.#log(`Discord refused a message, so it was sent as plain text: ${describeFault(error)}`);
      return this.#send(route, answered, "plain");
    }
  }

  /** Sends an answer as files, in the formats that it is wanted in. None of its citations stands in the message. */
  async #sendFiles(route: Route, answered: Answered): Promise<number> {
    await route.send(renderFiles(answered, this.#parts.exports), false);
    return 0;
  }

  /** Says one sentence to the asker alone. */
  tell(route: Route, sentence: Said): Promise<void> {
    return route.send(renderSentence(sentence, this.#parts.wordingFor(route.locale)), true);
  }

  /** Shows the asker alone what is no answer: it quotes nothing. */
  show(route: Route, render: (wording: Wording) => Rendered): Promise<void> {
    return route.send(render(this.#parts.wordingFor(route.locale)), true);
  }

  /** Says how far long work has come. */
  tellProgress(route: InteractionRoute, sentence: Said): Promise<void> {
    return route.sendProgress(renderSentence(sentence, this.#parts.wordingFor(route.locale)));
  }

  /** Offers choices for what is being typed. */
  suggest(
    interaction: AutocompleteInteraction,
    choices: readonly ApplicationCommandOptionChoiceData[],
  ): Promise<unknown> {
    return interaction.respond(choices);
  }

  async #send(route: Route, answered: Answered, style: MessageStyle, controls?: Controls): Promise<number> {
    const rendered = renderAnswer(
      answered,
      { style, wording: this.#parts.wordingFor(route.locale) },
      controls,
    );
    verify(rendered, answered);
    await route.send(rendered, false);
    return rendered.count;
  }
}
