import { setTimeout as sleep } from "node:timers/promises";
import {
  type AutocompleteInteraction,
  type Client,
  Events,
  type GatewayDispatchPayload,
  type Interaction,
  type Message,
} from "discord.js";
import type { Requests } from "../monitoring/requests.ts";
import { autocomplete, suggestNothing } from "./autocomplete.ts";
import type { Button } from "./buttons/button.ts";
import { answerPress } from "./buttons/pressing.ts";
import { DirectChannels } from "./direct-channels.ts";
import { isForUs } from "./direct-message.ts";
import { describeFault } from "./faults.ts";
import { Admission, type Refusal } from "./limits/admission.ts";
import type { Asker, Limits, Manner } from "./limits/limits.ts";
import { mentionsUs, withoutMentions } from "./mention.ts";
import { answerChoice } from "./menus/choosing.ts";
import { Registry } from "./moderating/answering.ts";
import { corpusCommand } from "./moderating/definition.ts";
import { InteractionRoute } from "./outbox/interaction-route.ts";
import { MessageRoute } from "./outbox/message-route.ts";
import { answerWords } from "./plain-words.ts";
import type { Office, Rooms } from "./responding.ts";
import { Seen } from "./seen.ts";
import { answerSlash } from "./slash.ts";

const closing = "I am being restarted; please ask again in a minute.";

/** A repeated event comes soon or never; an interaction is worth nothing after 15 minutes. */
const memory = { lifeMs: 15 * 60_000, ids: 20_000 };

const askerOf = ({ user, guildId }: Interaction): Asker => ({ user: user.id, server: guildId });

/** Takes what people ask, each event once, and knows what is still being answered. */
export class Reception {
  readonly #office: Rooms;
  readonly #requests: Requests;
  readonly #registry: Registry;
  readonly #buttons: readonly Button[];
  readonly #admission: Admission;
  readonly #seen = new Seen(memory.lifeMs, memory.ids);
  readonly #pending = new Set<Promise<void>>();
  #open = true;

  constructor(buttons: readonly Button[], limits: Limits, requests: Requests, office: Rooms) {
    this.#requests = requests;
    this.#buttons = buttons;
    this.#admission = new Admission(limits, requests);
    this.#office = office;
    this.#registry = new Registry(office.desk);
  }

  attach(client: Client): void {
    const channels = new DirectChannels((id) => client.channels.cache.delete(id));
    client.on(Events.InteractionCreate, (interaction) => {
      channels.use(interaction.channel);
      this.#take(interaction.id, () => this.#answerInteraction(interaction));
    });
    client.on(Events.MessageCreate, (message) => {
      channels.use(message.channel);
      this.#take(message.id, () => this.#answerMessage(message));
    });
  }

  /** Whether an event is to be taken at all. One who is told that the bot ends is told so however often they ask. */
  heeds(event: GatewayDispatchPayload): boolean {
    return !this.#open || this.#admission.heeds(event, (id) => this.#seen.first(id));
  }

  /** How many requests are being answered. */
  get inFlight(): number {
    return this.#pending.size;
  }

  /** Takes nothing new, and waits for what is being answered, but not for ever. */
  async close(patienceMs: number): Promise<void> {
    this.#open = false;
    const patience = new AbortController();
    const timeout = sleep(patienceMs, undefined, { signal: patience.signal }).catch(() => undefined);
    await Promise.race([Promise.allSettled(this.#pending), timeout]);
    patience.abort();
  }

  #take(id: string, answer: () => Promise<void>): void {
    if (!this.#seen.first(id)) return;
    const work = answer()
      .catch((error: unknown) =>
        this.#office.log(`An event failed: ${describeFault(error)}`, { level: "error", name: "request" }),
      )
      .finally(() => this.#pending.delete(work));
    this.#pending.add(work);
  }

  async #answerInteraction(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return this.#suggest(interaction);
    const isPress = interaction.isMessageComponent();
    const isChoice = interaction.isMessageContextMenuCommand();
    if (!isPress && !isChoice && !interaction.isChatInputCommand()) return;
    const command = isPress ? "button" : isChoice ? "menu" : interaction.commandName;
    const asker = askerOf(interaction);
    return this.#counted(command, asker, async (office) => {
      const refusal = this.#refusalFor(office, "command");
      if (refusal !== null)
        return refusal.isTold
          ? office.outbox.tell(new InteractionRoute(interaction, true), refusal.says)
          : undefined;
      if (isPress) return answerPress(interaction, this.#buttons, office);
      if (isChoice) return answerChoice(interaction, office);
      if (interaction.commandName === corpusCommand) return this.#registry.answer(interaction, office);
      return answerSlash(interaction, office);
    });
  }

  /** Answers a request, and counts it by its command and how it ended. */
  async #counted(command: string, asker: Asker, answer: (office: Office) => Promise<void>): Promise<void> {
    const request = this.#requests.open(command);
    try {
      await answer({ ...this.#office, asker, request });
    } catch (error) {
      request.ends("failed");
      throw error;
    } finally {
      const fields = { command, ...request.close() };
      this.#office.log("A request has ended.", { level: "debug", name: "request", fields });
    }
  }

  async #answerMessage(message: Message): Promise<void> {
    const isDirect = isForUs(message);
    if (!isDirect && !mentionsUs(message)) return;
    const asker = { user: message.author.id, server: message.guildId };
    return this.#counted("words", asker, async (office) => {
      const refusal = this.#refusalFor(office, "message");
      if (refusal === null)
        return answerWords(message, isDirect ? message.content : withoutMentions(message), office);
      if (refusal.isTold) await office.outbox.tell(new MessageRoute(message), refusal.says);
    });
  }

  /** Why a request is not answered; null for one that is. */
  #refusalFor({ asker, request }: Office, manner: Manner): Refusal | null {
    if (!this.#open) {
      request.ends("closing");
      return { says: closing, isTold: true };
    }
    return this.#admission.refusalOf(request, asker, manner);
  }

  async #suggest(interaction: AutocompleteInteraction): Promise<void> {
    const asker = askerOf(interaction);
    const typing = this.#admission.typingOf(asker);
    if (typing === "shown") return autocomplete(interaction, this.#office);
    if (typing === "emptied") return suggestNothing(interaction, this.#office);
  }
}
