import {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Client,
  Events,
  type Interaction,
  InteractionContextType,
  type Message,
  MessageComponentInteraction,
  type OmitPartialGroupDMChannel,
  Partials,
} from "discord.js";
import { isJson, type Json } from "../stand-in/json.ts";
import { applicationId, channelId, channelObject, person } from "../stand-in/world/objects.ts";

/** A call as it left: "POST callback", "PATCH @original", "DELETE @original", "POST follow-up", "POST messages". */
export interface Call {
  readonly name: string;
  readonly body: Json;
}

/** What Discord answers with: a status, and a code where it refuses. */
export type Reply = readonly [status: number, code?: number];

const nameOf = (method: string, address: string): string => {
  const path = decodeURIComponent(new URL(address).pathname);
  if (path.endsWith("/callback")) return `${method} callback`;
  if (path.endsWith("/@original")) return `${method} @original`;
  return path.includes("/webhooks/") ? `${method} follow-up` : `${method} messages`;
};

const messageObject = (flags = 0): Json => ({
  id: "7000",
  channel_id: channelId,
  author: person,
  content: "",
  flags,
  components: [],
  attachments: [],
  embeds: [],
  mentions: [],
  mention_roles: [],
  type: 0,
});

function bodyOf(sent: unknown): Json {
  const text = sent instanceof FormData ? sent.get("payload_json") : sent;
  const read: unknown = typeof text === "string" ? JSON.parse(text) : {};
  if (!isJson(read)) throw new Error("a call has an object as its body");
  return read;
}

const answerTo = ([status, code]: Reply): Response => {
  if (status === 204) return new Response(null, { status });
  const body = status === 200 ? messageObject() : { code, message: "no" };
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
};

/**
 * The library with Discord's end in our hands: what leaves is kept, and replied to as the test says, else with success.
 */
export class Wire {
  readonly calls: Call[] = [];
  readonly replies: Reply[] = [];
  readonly client: Client;

  constructor() {
    this.client = new Client({
      intents: [],
      partials: [Partials.Channel],
      rest: {
        retries: 0,
        makeRequest: async (url, { method = "GET", body }) => {
          const name = nameOf(method, url);
          this.calls.push({ name, body: bodyOf(body) });
          return answerTo(this.replies.shift() ?? [name.startsWith("POST callback") ? 204 : 200]);
        },
      },
    });
    this.client.rest.setToken("canary");
  }

  /** What was called, in order. */
  get names(): string[] {
    return this.calls.map(({ name }) => name);
  }

  #act(action: string, data: object): void {
    const actions: unknown = Reflect.get(this.client, "actions");
    const found: unknown = typeof actions === "object" && actions !== null && Reflect.get(actions, action);
    if (typeof found !== "object" || found === null) throw new Error(`the library has no action ${action}`);
    const handle: unknown = Reflect.get(found, "handle");
    if (typeof handle !== "function") throw new Error(`the library cannot handle ${action}`);
    Reflect.apply(handle, found, [data]);
  }

  #interaction(given: object): Interaction {
    let made: Interaction | undefined;
    this.client.once(Events.InteractionCreate, (each) => {
      made = each;
    });
    this.#act("InteractionCreate", {
      id: "5000",
      application_id: applicationId,
      token: "token",
      version: 1,
      channel: channelObject,
      channel_id: channelId,
      user: person,
      locale: "fr",
      entitlements: [],
      authorizing_integration_owners: {},
      context: InteractionContextType.Guild,
      attachment_size_limit: 1_000_000,
      ...given,
    });
    if (made === undefined) throw new Error("the library knows no such interaction");
    return made;
  }

  /** A slash command that a person has just given. */
  command(given: object = {}): ChatInputCommandInteraction {
    const made = this.#interaction({ type: 2, data: { id: "1", name: "ask", type: 1 }, ...given });
    if (made instanceof ChatInputCommandInteraction) return made;
    throw new Error("a command is one");
  }

  /** The press of a button on a message with these flags. */
  press(flags: number, given: object = {}): MessageComponentInteraction {
    const data = { custom_id: "b", component_type: 2 };
    const made = this.#interaction({ type: 3, message: messageObject(flags), data, ...given });
    if (made instanceof MessageComponentInteraction) return made;
    throw new Error("a press is one");
  }

  /** A word that is being typed. */
  typing(): AutocompleteInteraction {
    const options = [{ name: "words", type: 3, value: "fer", focused: true }];
    const made = this.#interaction({ type: 4, data: { id: "1", name: "ask", type: 1, options } });
    if (made instanceof AutocompleteInteraction) return made;
    throw new Error("typing is one");
  }

  /** A direct message that has just come. */
  message(): OmitPartialGroupDMChannel<Message> {
    let made: OmitPartialGroupDMChannel<Message> | undefined;
    this.client.once(Events.MessageCreate, (each) => {
      made = each;
    });
    this.#act("MessageCreate", { ...messageObject(), channel_id: "9000", channel_type: 1 });
    if (made === undefined) throw new Error("the library dropped a message");
    return made;
  }
}
