import * as spec from "discord-api-spec/zod";
import { ApiError, invalidForm } from "../api-error.ts";
import { jsonOf, listOf, numberOf, textOf } from "../json.ts";
import { commandSetFaults } from "../rules/commands.ts";
import { checkMessage } from "../rules/message.ts";
import { callbackSchema } from "../rules/schemas.ts";
import { applicationObject, bot, channelObject, guildId } from "../world/objects.ts";
import type { World } from "../world/world.ts";
import type { Call, Reply, Route } from "./call.ts";
import { deleteReply, editReply, postCallback, postFollowUp } from "./interactions.ts";

const sessionLimit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };

const getCommands = (world: World, { params }: Call): Reply => ({
  status: 200,
  body: world.commandsIn(params["guild"]),
});

function putCommands(world: World, { params, raw }: Call): Reply {
  const commands = listOf(raw);
  const faults = commandSetFaults(commands);
  if (faults.length > 0) throw invalidForm(faults);
  return { status: 200, body: world.setCommands(commands, params["guild"]) };
}

function postMessage(world: World, { params, body }: Call): Reply {
  checkMessage(body, { edit: false });
  const reference = jsonOf(body["message_reference"]);
  const target = textOf(reference["message_id"]);
  if (target !== "" && !world.messages.has(target) && reference["fail_if_not_exists"] !== false)
    throw new ApiError(400, 50035, "Invalid Form Body", ["message_reference: unknown message"]);
  const extra = target === "" ? {} : { type: 19, message_reference: reference };
  return { status: 200, body: world.addOnce(params["channel"] ?? "", bot, body, extra) };
}

const getChannel = (world: World, { params }: Call): Reply => ({
  status: 200,
  body: params["channel"] === world.dm.id ? world.dm : { ...channelObject, guild_id: guildId },
});

/** What of Discord's REST interface the stand-in knows; `gatewayUrl` is told to who asks for it. */
export const routes = (gatewayUrl: string): readonly Route[] => [
  {
    method: "GET",
    path: "/gateway/bot",
    handle: () => ({ status: 200, body: { url: gatewayUrl, shards: 1, session_start_limit: sessionLimit } }),
  },
  { method: "GET", path: "/users/@me", handle: () => ({ status: 200, body: bot }) },
  { method: "GET", path: "/applications/@me", handle: () => ({ status: 200, body: applicationObject }) },
  { method: "GET", path: "/applications/:app/commands", handle: getCommands },
  { method: "PUT", path: "/applications/:app/commands", handle: putCommands },
  { method: "GET", path: "/applications/:app/guilds/:guild/commands", handle: getCommands },
  { method: "PUT", path: "/applications/:app/guilds/:guild/commands", handle: putCommands },
  {
    method: "POST",
    path: "/interactions/:id/:token/callback",
    handle: postCallback,
    schema: (body) => callbackSchema(numberOf(body["type"])),
  },
  {
    method: "PATCH",
    path: "/webhooks/:app/:token/messages/:message",
    handle: editReply,
    schema: () => spec.IncomingWebhookUpdateRequestPartialSchema,
  },
  { method: "DELETE", path: "/webhooks/:app/:token/messages/:message", handle: deleteReply },
  {
    method: "POST",
    path: "/webhooks/:app/:token",
    handle: postFollowUp,
    schema: () => spec.IncomingWebhookRequestPartialSchema,
  },
  { method: "GET", path: "/channels/:channel", handle: getChannel },
  {
    method: "POST",
    path: "/channels/:channel/messages",
    handle: postMessage,
    schema: () => spec.MessageCreateRequestSchema,
  },
];
