import { ApiError, invalidForm } from "../api-error.ts";
import { CallbackType, MessageFlag } from "../flags.ts";
import { snowflake } from "../ids.ts";
import { type Json, jsonOf, listOf, numberOf } from "../json.ts";
import { checkCallback } from "../rules/callback.ts";
import { checkMessage } from "../rules/message.ts";
import type { Interaction } from "../world/interaction.ts";
import { applicationId, bot } from "../world/objects.ts";
import type { StoredMessage, World } from "../world/world.ts";
import type { Call, Reply } from "./call.ts";

/** Files as a message carries them; what is in them is for tests alone. */
const attached = (files: Call["files"]): readonly Json[] =>
  files.map(({ name, content }) => ({
    id: snowflake(),
    filename: name,
    size: content.length,
    url: `https://cdn.example/${name}`,
    proxy_url: `https://cdn.example/${name}`,
    content,
  }));

/** Every file must be named in the body's list, and every one of the list be there. */
function checkFiles({ files }: Call, data: Json): void {
  const listed = listOf(data["attachments"]).length;
  if (listed !== files.length) throw invalidForm([`attachments: ${listed} listed, ${files.length} sent`]);
}

const followUpMs = 15 * 60_000;

function answerable(world: World, { id, token }: Call["params"]): Interaction {
  const interaction = world.interactions.get(token ?? "");
  const late = interaction !== undefined && interaction.age > world.settings.answerMs;
  if (late) interaction.late = true;
  if (interaction === undefined || interaction.id !== id || late)
    throw new ApiError(404, 10062, "Unknown interaction");
  if (interaction.fate !== "waiting") {
    interaction.repeats++;
    throw new ApiError(400, 40060, "Interaction has already been acknowledged.");
  }
  return interaction;
}

/** What every answer to an interaction carries: whose it was. */
const webhookExtra = ({ id, type, user }: Interaction) => ({
  type: 20,
  webhook_id: applicationId,
  application_id: applicationId,
  interaction_metadata: { id, type, user, authorizing_integration_owners: {} },
});

/** Changes the message that a pressed button stands on. */
function update(message: StoredMessage, data: Json): void {
  message.content = typeof data["content"] === "string" ? data["content"] : message.content;
  message.components = data["components"] ?? message.components;
}

/** The first answer to an interaction. */
export function postCallback(world: World, call: Call): Reply {
  const interaction = answerable(world, call.params);
  const [body, data] = [call.body, jsonOf(call.body["data"])];
  const { source } = interaction;
  const kept = source === null ? 0 : source.flags & MessageFlag.componentsV2;
  const isUpdate = body["type"] === CallbackType.update;
  const checked = isUpdate ? { ...data, flags: numberOf(data["flags"]) | kept } : data;
  checkCallback(interaction.type, { ...body, data: checked });
  checkFiles(call, data);
  interaction.firstMs = interaction.age;
  if (body["type"] === CallbackType.choices) interaction.choices = listOf(data["choices"]);
  else if (body["type"] === CallbackType.deferredUpdate || isUpdate) {
    interaction.original = source;
    if (source !== null && isUpdate) update(source, data);
  } else {
    const loading = body["type"] === CallbackType.deferredMessage ? MessageFlag.loading : 0;
    const flags = numberOf(data["flags"]) | loading;
    const extra = { ...webhookExtra(interaction), flags, attachments: attached(call.files) };
    interaction.original = world.addMessage(interaction.channel, bot, data, extra);
  }
  if (body["type"] === CallbackType.deferredMessage || body["type"] === CallbackType.deferredUpdate)
    interaction.fate = "deferred";
  else interaction.settle();
  return { status: 204 };
}

function acknowledged(world: World, token: string | undefined): Interaction {
  const interaction = world.interactions.get(token ?? "");
  if (interaction === undefined || interaction.fate === "waiting")
    throw new ApiError(404, 10015, "Unknown Webhook");
  if (interaction.age > followUpMs) throw new ApiError(401, 50027, "Invalid Webhook Token");
  return interaction;
}

function messageOf(world: World, interaction: Interaction, id: string | undefined): StoredMessage {
  const message = id === "@original" ? interaction.original : world.messages.get(id ?? "");
  if (message === null || message === undefined) throw new ApiError(404, 10008, "Unknown Message");
  return message;
}

/** Changes an answer: a deferred one becomes the answer itself. The flag for components cannot be taken off. */
export function editReply(world: World, call: Call): Reply {
  const { params, body } = call;
  checkFiles(call, body);
  const interaction = acknowledged(world, params["token"]);
  const message = messageOf(world, interaction, params["message"]);
  const kept = message.flags & MessageFlag.componentsV2;
  checkMessage({ ...body, flags: numberOf(body["flags"]) | kept }, { edit: true });
  update(message, body);
  message.attachments = attached(call.files);
  message.flags = (message.flags & ~MessageFlag.loading) | numberOf(body["flags"]);
  interaction.settle();
  return { status: 200, body: message };
}

export function deleteReply(world: World, { params }: Call): Reply {
  const interaction = acknowledged(world, params["token"]);
  const message = messageOf(world, interaction, params["message"]);
  world.messages.delete(message.id);
  if (interaction.original?.id === message.id) interaction.original = null;
  return { status: 204 };
}

/** One more message. Where the answer is still to come it becomes the answer, and as private as that was to be. */
export function postFollowUp(world: World, call: Call): Reply {
  const { params, body } = call;
  checkFiles(call, body);
  const interaction = acknowledged(world, params["token"]);
  checkMessage(body, { edit: false });
  const loading =
    interaction.fate === "deferred" && interaction.source === null ? interaction.original : null;
  const visibility = loading === null ? body["flags"] : loading.flags & MessageFlag.ephemeral;
  const kept = numberOf(body["flags"]) & ~MessageFlag.ephemeral;
  const flags = kept | (numberOf(visibility) & MessageFlag.ephemeral);
  const message = world.addMessage(interaction.channel, bot, body, {
    ...webhookExtra(interaction),
    flags,
    attachments: attached(call.files),
  });
  if (loading === null) interaction.followUps.push(message);
  else interaction.original = message;
  interaction.settle();
  return { status: 200, body: message };
}
