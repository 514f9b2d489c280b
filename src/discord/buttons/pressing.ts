import type { Message, MessageComponentInteraction } from "discord.js";
import type { Outcome, Refusal } from "../../answering/answer.ts";
import type { App } from "../../app.ts";
import { InteractionRoute } from "../outbox/interaction-route.ts";
import { requestIn } from "../rendering/request-line.ts";
import { type Office, respond } from "../responding.ts";
import type { Button } from "./button.ts";
import { decode } from "./custom-id.ts";

const outdated: Refusal = {
  request: "",
  error: { code: "old-button", message: "This button no longer works; please ask again." },
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

function requestOn({ content, components }: Message): string | null {
  const text = firstText({ content, components: components.map((each) => each.toJSON()) });
  return text === null ? null : requestIn(text);
}

async function outcomeOf(
  { customId, message }: MessageComponentInteraction,
  app: App,
  buttons: readonly Button[],
): Promise<Outcome> {
  const id = decode(customId);
  const button = buttons.find(({ action }) => action === id?.action);
  const press = { state: id?.state ?? "", request: requestOn(message) };
  return (await button?.press(press, app)) ?? outdated;
}

/** Answers a press, to the presser alone; one that cannot be understood gets a sentence. */
export function answerPress(
  interaction: MessageComponentInteraction,
  app: App,
  buttons: readonly Button[],
  office: Office,
): Promise<void> {
  const route = new InteractionRoute(interaction, true);
  return respond(route, () => outcomeOf(interaction, app, buttons), office);
}
