import * as spec from "discord-api-spec/zod";
import { ApiError, invalidForm } from "../api-error.ts";
import { jsonOf, listOf, numberOf, textOf } from "../json.ts";
import { commandSetFaults } from "../rules/commands.ts";
import { checkMessage } from "../rules/message.ts";
import { callbackSchema } from "../rules/schemas.ts";
import { applicationObject, bot, channelObject, guildId, memberObject, person } from "../world/objects.ts";
import type { World } from "../world/world.ts";
import type { Call, Reply, Route } from "./call.ts";
import { deleteReply, editReply, postCallback, postFollowUp } from "./interactions.ts";

const gatewayBot = (world: World, url: string): Reply => ({
  status: 200,
  body: {
    url,
    shards: 1,
    session_start_limit: {
      total: 1000,
      remaining: world.settings.connectionsLeft,
      reset_after: 7_200_000,
      max_concurrency: 1,
    },
  },
});

const getGuilds = ({ settings }: World): Reply => ({
  status: 200,
  body: settings.inServer
    ? [{ id: guildId, name: "G", owner: false, permissions: settings.permissions }]
    : [],
});

const getApplication = ({ settings }: World): Reply => ({
  status: 200,
  body: { ...applicationObject, ...settings.application },
});

/** Commands of a server are shown only to an application that was added to it with the scope for them. */
function refuseUnlessInServer({ settings }: World, guild: string | undefined): void {
  const knows = guild === undefined || (guild === guildId && settings.inServer && settings.hasCommandScope);
  if (!knows) throw new ApiError(403, 50001, "Missing Access");
}

function getCommands(world: World, { params }: Call): Reply {
  refuseUnlessInServer(world, params["guild"]);
  return { status: 200, body: world.commandsIn(params["guild"]) };
}

function putCommands(world: World, { params, raw }: Call): Reply {
  refuseUnlessInServer(world, params["guild"]);
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

function getMember({ settings }: World, { params }: Call): Reply {
  if (params["guild"] !== guildId || params["user"] !== person.id || !settings.isMember)
    throw new ApiError(404, 10007, "Unknown Member");
  return { status: 200, body: { ...memberObject(), user: person } };
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
    handle: (world) => gatewayBot(world, gatewayUrl),
  },
  { method: "GET", path: "/users/@me/guilds", handle: getGuilds },
  { method: "GET", path: "/users/@me", handle: () => ({ status: 200, body: bot }) },
  { method: "GET", path: "/applications/@me", handle: getApplication },
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
  { method: "GET", path: "/guilds/:guild/members/:user", handle: getMember },
  { method: "GET", path: "/channels/:channel", handle: getChannel },
  {
    method: "POST",
    path: "/channels/:channel/messages",
    handle: postMessage,
    schema: () => spec.MessageCreateRequestSchema,
  },
];
