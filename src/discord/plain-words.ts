import type { Message, OmitPartialGroupDMChannel } from "discord.js";
import { converse } from "../answering/conversation/conversing.ts";
import type { App } from "../app.ts";
import { MessageRoute } from "./outbox/message-route.ts";
import { type Office, remembered, respond } from "./responding.ts";

/** Answers what somebody wrote to the bot, in plain words or typed as a command; they may lean on what was asked before. */
export async function answerWords(
  message: OmitPartialGroupDMChannel<Message>,
  words: string,
  app: App,
  office: Office,
): Promise<void> {
  const place = { channel: message.channelId, user: message.author.id };
  const ask = async () => {
    const line = words.trim() === "" ? "/help" : words;
    const { outcome, forgets } = await converse(line, office.conversations.recall(place), app);
    if (forgets) office.conversations.forget(place);
    return outcome;
  };
  remembered(await respond(new MessageRoute(message), ask, office), place, office);
}
