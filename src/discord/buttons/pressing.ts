import { type Message, type MessageComponentInteraction, MessageFlags } from "discord.js";
import type { Outcome, Refusal } from "../../answering/answer.ts";
import type { App } from "../../app.ts";
import { sceneOf } from "../audience.ts";
import { InteractionRoute } from "../outbox/interaction-route.ts";
import type { Route } from "../outbox/route.ts";
import { UpdateRoute } from "../outbox/update-route.ts";
import { requestsIn } from "../rendering/request-line.ts";
import { type Office, respond } from "../responding.ts";
import type { Audience, Button } from "./button.ts";
import { type ButtonId, decode } from "./custom-id.ts";

const outdated: Refusal = {
  request: "",
  error: { code: "old-button", says: "This button no longer works; please ask again." },
};

/** The first text of a message or of one of its components. */
function firstText(node: unknown): string | null {
  if (typeof node !== "object" || node === null) return null;
  if ("content" in node && typeof node.content === "string" && node.content !== "") return node.content;
  if (!("components" in node) || !Array.isArray(node.components)) return null;
  for (const each of node.components) {
    const text = firstText(each);
    if (text !== null) return text;
  }
  return null;
}

function requestsOn({ content, components }: Message): readonly string[] {
  const text = firstText({ content, components: components.map((each) => each.toJSON()) });
  return text === null ? [] : requestsIn(text);
}

/** Whether the presser may change the message: it is theirs, or nobody else sees it. */
function isTheirs({ message, user, guildId }: MessageComponentInteraction): boolean {
  const asker = message.interactionMetadata?.user.id;
  if (message.flags.has(MessageFlags.Ephemeral) || asker === user.id) return true;
  return asker === undefined && guildId === null;
}

/** Who sees what the press brings: nobody turns the pages of another's answer. */
function routeFor(interaction: MessageComponentInteraction, audience: Audience): Route {
  if (audience === "same" && isTheirs(interaction)) return new UpdateRoute(interaction);
  return new InteractionRoute(interaction, audience !== "everybody");
}

async function outcomeOf(
  interaction: MessageComponentInteraction,
  app: App,
  { button, id }: { readonly button: Button | undefined; readonly id: ButtonId | null },
): Promise<Outcome> {
  const choice = interaction.isStringSelectMenu() ? (interaction.values[0] ?? null) : null;
  const press = { state: id?.state ?? "", requests: requestsOn(interaction.message), choice };
  return (await button?.press(press, app)) ?? outdated;
}

/** Answers a press; one that cannot be understood gets a sentence. */
export async function answerPress(
  interaction: MessageComponentInteraction,
  buttons: readonly Button[],
  office: Office,
): Promise<void> {
  const id = decode(interaction.customId);
  const button = buttons.find(({ action }) => action === id?.action);
  const route = routeFor(interaction, button?.audience ?? "presser");
  await respond(route, sceneOf(interaction), (app) => outcomeOf(interaction, app, { button, id }), office);
}
