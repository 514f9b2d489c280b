import { DiscordAPIError, HTTPError, InteractionContextType, MessageFlags } from "discord.js";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { InteractionRoute } from "../../../src/discord/outbox/interaction-route.ts";
import { MessageRoute } from "../../../src/discord/outbox/message-route.ts";
import { UpdateRoute } from "../../../src/discord/outbox/update-route.ts";
import type { Rendered } from "../../../src/discord/rendering/message.ts";
import { CallbackType } from "../stand-in/flags.ts";
import { isJson } from "../stand-in/json.ts";
import { type Call, Wire } from "./wire.ts";

const { Ephemeral, IsComponentsV2, SuppressEmbeds } = MessageFlags;
const LATE = 2_010;
const BROKEN = [502] as const;

const plain: Rendered = { content: "The ferry is back.", flags: SuppressEmbeds, quotations: [], count: 0 };
const card: Rendered = { components: [], flags: IsComponentsV2, quotations: [], count: 0 };

const dataOf = ({ body }: Call) => (isJson(body["data"]) ? body["data"] : body);
const flagsOf = (call: Call | undefined): number => Number(call && dataOf(call)["flags"]);

let wire: Wire;
beforeEach(() => {
  wire = new Wire();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(async () => {
  vi.useRealTimers();
  await wire.client.destroy();
});

/** Lets so much time pass that Discord is told to wait, which takes a moment of its own. */
async function isLate(until: () => boolean = () => wire.calls.length > 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(LATE);
  await vi.waitFor(() => {
    if (!until()) throw new Error("not yet");
  });
  await new Promise(setImmediate);
}

describe("the answer to a command", () => {
  test.each([
    ["for all to see", false, false, SuppressEmbeds],
    ["that is hidden", true, false, SuppressEmbeds | Ephemeral],
    ["that is secret", false, true, SuppressEmbeds | Ephemeral],
  ])("%s and ready is the reply, and nothing follows", async (_, hidden, secret, flags) => {
    const route = new InteractionRoute(wire.command(), hidden);
    await route.send(plain, secret);
    await vi.advanceTimersByTimeAsync(LATE);
    expect(wire.names).toEqual(["POST callback"]);
    expect(wire.calls[0]?.body).toMatchObject({
      type: CallbackType.message,
      data: { content: plain.content, flags },
    });
  });

  test.each([
    ["for all to see", false, 0],
    ["that is hidden", true, Ephemeral],
  ])("%s and late fills what Discord was told to expect", async (_, hidden, flags) => {
    const route = new InteractionRoute(wire.command(), hidden);
    await isLate();
    await route.send(plain, hidden);
    expect(wire.names).toEqual(["POST callback", "PATCH @original"]);
    expect(wire.calls[0]?.body).toMatchObject({ type: CallbackType.deferredMessage, data: { flags } });
    expect(wire.calls[1]?.body).toMatchObject({ content: plain.content });
  });

  test("that turns out secret when all see that one is coming is taken back and told to the asker alone", async () => {
    const route = new InteractionRoute(wire.command(), false);
    await isLate();
    await route.send(plain, true);
    expect(wire.names).toEqual(["POST callback", "DELETE @original", "POST follow-up"]);
    expect(wire.calls[2]?.body).toMatchObject({ content: plain.content, flags: SuppressEmbeds | Ephemeral });
  });

  test("that is secret is told even where what all saw is gone already", async () => {
    const route = new InteractionRoute(wire.command(), false);
    await isLate();
    wire.replies.push([404, 10008]);
    await route.send(plain, true);
    expect(wire.names).toEqual(["POST callback", "DELETE @original", "POST follow-up"]);
  });

  test("that is secret is not told where what all see stays", async () => {
    const route = new InteractionRoute(wire.command(), false);
    await isLate();
    wire.replies.push([403, 50001]);
    await expect(route.send(plain, true)).rejects.toThrow(DiscordAPIError);
    expect(wire.names).toEqual(["POST callback", "DELETE @original"]);
  });

  test("is not added twice: where Discord fails at it, nobody knows whether it arrived", async () => {
    const route = new InteractionRoute(wire.command(), false);
    await isLate();
    wire.replies.push([204], BROKEN);
    await expect(route.send(plain, true)).rejects.toThrow(HTTPError);
    expect(wire.names).toEqual(["POST callback", "DELETE @original", "POST follow-up"]);
  });

  test("is the reply where Discord could not be told that it is coming", async () => {
    const route = new InteractionRoute(wire.command(), true);
    wire.replies.push([404, 10062]);
    await isLate();
    await route.send(plain, false);
    expect(wire.calls.map(({ body }) => body["type"])).toEqual([
      CallbackType.deferredMessage,
      CallbackType.message,
    ]);
  });

  test("fills what Discord expects, also where it said so only at the second time", async () => {
    const route = new InteractionRoute(wire.command(), true);
    wire.replies.push(BROKEN, [400, 40060]);
    await isLate(() => wire.calls.length > 1);
    await route.send(plain, false);
    expect(wire.names).toEqual(["POST callback", "POST callback", "PATCH @original"]);
  });

  test("waits until Discord has heard that it is coming", async () => {
    const route = new InteractionRoute(wire.command(), true);
    wire.replies.push(BROKEN);
    await vi.advanceTimersByTimeAsync(LATE);
    await route.send(plain, false);
    expect(wire.names).toEqual(["POST callback", "POST callback", "PATCH @original"]);
  });

  test("is tried again while there is time, which for a reply is short", async () => {
    const ready = new InteractionRoute(wire.command(), true);
    wire.replies.push(BROKEN);
    await ready.send(plain, false);
    expect(wire.names).toEqual(["POST callback", "POST callback"]);

    const tooLate = new InteractionRoute(wire.command(), true);
    wire.replies.push([404, 10062], BROKEN);
    await isLate(() => wire.calls.length > 2);
    await vi.advanceTimersByTimeAsync(1_000);
    await expect(tooLate.send(plain, false)).rejects.toThrow(HTTPError);
    expect(wire.calls).toHaveLength(4);
  });

  test("may come long after Discord was told that it is coming, and is then tried again, too", async () => {
    const route = new InteractionRoute(wire.command(), true);
    await isLate();
    await vi.advanceTimersByTimeAsync(60_000);
    wire.replies.push(BROKEN);
    await route.send(plain, false);
    expect(wire.names).toEqual(["POST callback", "PATCH @original", "PATCH @original"]);
  });

  test("shows how far the work has come while it is waited for, and only then", async () => {
    const route = new InteractionRoute(wire.command(), true);
    await route.sendProgress({ ...plain, content: "too early" });
    await isLate();
    await route.sendProgress({ ...plain, content: "half" });
    await route.send(plain, false);
    await route.sendProgress({ ...plain, content: "too late" });
    expect(wire.names).toEqual(["POST callback", "PATCH @original", "PATCH @original"]);
    expect(wire.calls.slice(1).map(({ body }) => body["content"])).toEqual(["half", plain.content]);
  });

  test.each([
    [true, InteractionContextType.Guild, true],
    [true, InteractionContextType.BotDM, false],
    [false, InteractionContextType.Guild, false],
  ])("hidden: %s, in context %s, can be shown to others: %s", async (hidden, context, shareable) => {
    const route = new InteractionRoute(wire.command({ context }), hidden);
    expect(route).toMatchObject({ shareable, locale: "fr" });
    await route.send(plain, false);
  });
});

describe("the answer to a button that changes its message", () => {
  test.each([
    ["plain text", plain, SuppressEmbeds, { content: plain.content, components: [] }],
    ["a card", card, IsComponentsV2, { components: [] }],
  ])("%s takes the place of its like", async (_, rendered, flags, data) => {
    await new UpdateRoute(wire.press(flags)).send(rendered, false);
    await vi.advanceTimersByTimeAsync(LATE);
    expect(wire.names).toEqual(["POST callback"]);
    expect(wire.calls[0]?.body).toMatchObject({ type: CallbackType.update, data });
  });

  test.each([
    ["what is secret", plain, SuppressEmbeds, true],
    ["plain text on a card", plain, IsComponentsV2, false],
    ["a card on plain text", card, SuppressEmbeds, false],
  ])("%s stands beside the message, for the presser alone", async (_, rendered, flags, secret) => {
    await new UpdateRoute(wire.press(flags)).send(rendered, secret);
    expect(wire.names).toEqual(["POST callback"]);
    expect(wire.calls[0]?.body).toMatchObject({ type: CallbackType.message });
    expect(flagsOf(wire.calls[0])).toBe(rendered.flags | Ephemeral);
  });

  test("comes late where it takes long", async () => {
    const route = new UpdateRoute(wire.press(SuppressEmbeds));
    await isLate();
    await route.send(plain, false);
    expect(wire.names).toEqual(["POST callback", "PATCH @original"]);
    expect(wire.calls[0]?.body).toMatchObject({ type: CallbackType.deferredUpdate });
    expect(wire.calls[1]?.body).toMatchObject({ content: plain.content });
  });

  test("is a message of its own where it is secret and late", async () => {
    const route = new UpdateRoute(wire.press(SuppressEmbeds));
    await isLate();
    await route.send(plain, true);
    expect(wire.names).toEqual(["POST callback", "POST follow-up"]);
    expect(flagsOf(wire.calls[1])).toBe(SuppressEmbeds | Ephemeral);
  });

  test("is not added twice where it is secret and late", async () => {
    const route = new UpdateRoute(wire.press(SuppressEmbeds));
    await isLate();
    wire.replies.push(BROKEN);
    await expect(route.send(plain, true)).rejects.toThrow(HTTPError);
    expect(wire.names).toEqual(["POST callback", "POST follow-up"]);
  });

  test.each([
    ["changes the message", false],
    ["stands beside it", true],
  ])("is tried again in time where it %s", async (_, secret) => {
    wire.replies.push(BROKEN);
    await new UpdateRoute(wire.press(SuppressEmbeds)).send(plain, secret);
    expect(wire.names).toEqual(["POST callback", "POST callback"]);
  });

  test.each([
    ["changes the message", false],
    ["stands beside it", true],
  ])("is not tried again where it %s too late", async (_, secret) => {
    const route = new UpdateRoute(wire.press(SuppressEmbeds));
    wire.replies.push([404, 10062], BROKEN);
    await isLate();
    await vi.advanceTimersByTimeAsync(1_000);
    await expect(route.send(plain, secret)).rejects.toThrow(HTTPError);
    expect(wire.names).toEqual(["POST callback", "POST callback"]);
  });

  test.each([
    [Ephemeral, InteractionContextType.Guild, true],
    [Ephemeral, InteractionContextType.BotDM, false],
    [0, InteractionContextType.Guild, false],
  ])(
    "on a message with flags %s, in context %s, can be shown to others: %s",
    async (flags, context, shareable) => {
      const route = new UpdateRoute(wire.press(flags, { context }));
      expect(route).toMatchObject({ shareable, locale: "fr" });
      await route.send(plain, false);
    },
  );
});

describe("the answer to a direct message", () => {
  test("refers to it, and pings nobody where it is gone", async () => {
    const route = new MessageRoute(wire.message());
    expect(route).toMatchObject({ shareable: false, locale: undefined });
    await route.send(plain);
    expect(wire.names).toEqual(["POST messages"]);
    expect(wire.calls[0]?.body).toMatchObject({
      content: plain.content,
      flags: SuppressEmbeds,
      nonce: "7000",
      enforce_nonce: true,
      message_reference: { message_id: "7000", fail_if_not_exists: false },
    });
  });

  test("carries the same mark in both tries, so that Discord shows one", async () => {
    wire.replies.push(BROKEN);
    await new MessageRoute(wire.message()).send(plain);
    expect(wire.calls.map(({ body }) => body["nonce"])).toEqual(["7000", "7000"]);
  });
});
