import type { Message, OmitPartialGroupDMChannel } from "discord.js";

type Written = OmitPartialGroupDMChannel<Message>;

/**
 * A person's message in a server that names the bot, or replies to it. Discord gives the words of such a message
 * without the privileged intent; a mention of everyone, or of a role, is not one of the bot.
 */
export const mentionsUs = (message: Message): message is Written =>
  !message.author.bot &&
  message.inGuild() &&
  message.client.user !== null &&
  message.mentions.users.has(message.client.user.id);

/** The words of a message without the bot's name; of another person or thing its mention is left out too. */
export const withoutMentions = ({ content }: Pick<Message, "content">): string =>
  content
    .replace(/<(?:@[!&]?|#)\d{1,25}>/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[\s,:;]{1,8}/u, "")
    .trim();
