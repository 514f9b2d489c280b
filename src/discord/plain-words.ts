import type { Message, OmitPartialGroupDMChannel } from "discord.js";
import { converse } from "../answering/conversation/conversing.ts";
import { sceneOfMessage } from "./audience.ts";
import { MessageRoute } from "./outbox/message-route.ts";
import { type Ask, type Office, remembered, respond } from "./responding.ts";

/**
 * Answers what somebody wrote to the bot, in plain words or typed as a command; they may lean on what was asked before.
 */
export async function answerWords(
  message: OmitPartialGroupDMChannel<Message>,
  words: string,
  office: Office,
): Promise<void> {
  const place = { channel: message.channelId, user: message.author.id };
  const scene = sceneOfMessage(message.guildId, message.author.id);
  const ask: Ask = async (app, audience) => {
    const line = words.trim() === "" ? "/help" : words;
    const { outcome, forgets } = await converse(
      line,
      office.conversations.recall({ ...place, audience }),
      app,
    );
    if (forgets) office.conversations.forget({ ...place, audience });
    return outcome;
  };
  remembered(await respond(new MessageRoute(message), scene, ask, office), place, office);
}
