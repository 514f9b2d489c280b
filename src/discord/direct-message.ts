import type { Message, OmitPartialGroupDMChannel } from "discord.js";
import type { App } from "../app.ts";
import { MessageRoute } from "./outbox/message-route.ts";
import { type Office, respond } from "./responding.ts";

/** A message from a person to the bot alone. */
export const isForUs = (message: Message): message is OmitPartialGroupDMChannel<Message> =>
  !message.author.bot && !message.system && message.guildId === null && message.channel.isDMBased();

/** Answers a direct message in plain words, or one typed as a command. */
export function answerDirectMessage(
  message: OmitPartialGroupDMChannel<Message>,
  app: App,
  office: Office,
): Promise<void> {
  const words = message.content.trim();
  return respond(new MessageRoute(message), () => app.answer(words === "" ? "/help" : words), office);
}
