import type { MessageContextMenuCommandInteraction } from "discord.js";
import type { Outcome } from "../../answering/answer.ts";
import { bareText } from "../../answering/checking/bare-text.ts";
import type { App } from "../../app.ts";
import { sceneOf } from "../audience.ts";
import { InteractionRoute } from "../outbox/interaction-route.ts";
import { type Office, respond } from "../responding.ts";
import { menuNamed } from "./menu.ts";

/** Longer messages are read so far. */
const longestMessage = 4_000;

const refusal = (code: string, says: string): Outcome => ({ request: "", error: { code, says } });

async function outcomeOf(
  { commandName, targetMessage }: MessageContextMenuCommandInteraction,
  app: App,
): Promise<Outcome> {
  const menu = menuNamed(commandName);
  if (!menu) return refusal("unknown-menu", "That is not understood; /help lists what can be asked.");
  const text = bareText(targetMessage.content.slice(0, longestMessage));
  if (text === "") return refusal("no-text", "That message says nothing in words of its own.");
  return app.run(menu.command, { [menu.option]: text });
}

/** Answers a choice in a message's menu, for the one who chose alone; no later question leans on it. */
export async function answerChoice(
  interaction: MessageContextMenuCommandInteraction,
  office: Office,
): Promise<void> {
  const route = new InteractionRoute(interaction, true);
  await respond(route, sceneOf(interaction), (app) => outcomeOf(interaction, app), office);
}
