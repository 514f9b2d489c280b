import {
  ApplicationCommandType,
  type GatewayDispatchPayload,
  InteractionType,
  MessageType,
} from "discord.js";
import { describe, expect, test } from "vitest";
import { askingIn } from "../../../src/discord/limits/asking.ts";

/** An event with what is looked at of it; Discord sends much more. */
const event = (t: string, d: object) =>
  ({ op: 0, s: 1, t, d: { id: "7", ...d } }) as unknown as GatewayDispatchPayload;
const interaction = (type: InteractionType, rest: object) => event("INTERACTION_CREATE", { type, ...rest });

const member = { guild_id: "20", member: { user: { id: "10" } } };
const alone = { user: { id: "10" } };
const slash = { data: { type: ApplicationCommandType.ChatInput, name: "ask" } };
const menu = { data: { type: ApplicationCommandType.Message, name: "Check against corpus" } };
const ofPerson = { data: { type: ApplicationCommandType.User, name: "Look up" } };
const message = (d: object) => event("MESSAGE_CREATE", { type: MessageType.Default, ...d });
const inServer = { user: "10", server: "20" };
const inPrivate = { user: "10", server: null };

describe("who asks in an event is known before the library makes anything of it", () => {
  test.each([
    ["a command in a server", InteractionType.ApplicationCommand, { ...member, ...slash }, inServer, "ask"],
    ["a command in private", InteractionType.ApplicationCommand, { ...alone, ...slash }, inPrivate, "ask"],
    ["a menu", InteractionType.ApplicationCommand, { ...member, ...menu }, inServer, "menu"],
    ["a button", InteractionType.MessageComponent, { ...member, data: {} }, inServer, "button"],
  ])("%s", (_, type, rest, asker, command) => {
    expect(askingIn(interaction(type, rest))).toEqual({ id: "7", asker, manner: "command", command });
  });

  test("what is typed", () => {
    const typed = interaction(InteractionType.ApplicationCommandAutocomplete, { ...member, ...slash });
    expect(askingIn(typed)).toEqual({ id: "7", asker: inServer, manner: "typing", command: "ask" });
  });

  test("a direct message", () => {
    expect(askingIn(message({ author: { id: "10" } }))).toEqual({
      id: "7",
      asker: inPrivate,
      manner: "message",
      command: "words",
    });
  });

  test.each([
    ["a message in a server", message({ author: { id: "10" }, guild_id: "20" })],
    ["another bot's message", message({ author: { id: "10", bot: true } })],
    [
      "a note that something was pinned",
      message({ author: { id: "10" }, type: MessageType.ChannelPinnedMessage }),
    ],
    ["a menu of a person", interaction(InteractionType.ApplicationCommand, { ...member, ...ofPerson })],
    ["a form", interaction(InteractionType.ModalSubmit, { ...member, data: {} })],
    ["an interaction of nobody", interaction(InteractionType.ApplicationCommand, slash)],
    ["a server that is joined", event("GUILD_CREATE", { id: "20" })],
  ])("in %s nobody asks", (_, other) => {
    expect(askingIn(other)).toBeNull();
  });
});
