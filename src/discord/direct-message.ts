import type { Message, OmitPartialGroupDMChannel } from "discord.js";

type Written = OmitPartialGroupDMChannel<Message>;

/** A message from a person to the bot alone. */
export const isForUs = (message: Message): message is Written =>
  !message.author.bot && !message.system && message.guildId === null && message.channel.isDMBased();
