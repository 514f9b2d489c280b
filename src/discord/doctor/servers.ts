import { PermissionFlagsBits, type REST, Routes } from "discord.js";
import * as z from "zod";
import type { Finding } from "../../finding.ts";
import type { DiscordConfig } from "../config.ts";
import { isNoAccess } from "../faults.ts";
import { unchecked } from "./answers.ts";

const check = "servers";

const guild = z.object({
  id: z.string(),
  name: z.string(),
  permissions: z.string().regex(/^\d+$/).optional(),
});
type Guild = z.output<typeof guild>;

/** Each costs a call. */
const mostAsked = 10;

/** The bot has what @everyone has, and is not told what others have. */
const has =
  (permission: bigint) =>
  ({ permissions }: Guild): boolean =>
    permissions === undefined ||
    (BigInt(permissions) & (permission | PermissionFlagsBits.Administrator)) !== 0n;

const mayUseCommands = has(PermissionFlagsBits.UseApplicationCommands);
const maySend = has(PermissionFlagsBits.SendMessages);

/** Discord refuses to list a server's commands where the application was added without the scope for them. */
async function lacksScope(rest: REST, applicationId: string, { id }: Guild): Promise<boolean> {
  try {
    await rest.get(Routes.applicationGuildCommands(applicationId, id));
    return false;
  } catch (error) {
    if (isNoAccess(error)) return true;
    throw error;
  }
}

async function withoutScope(rest: REST, applicationId: string, guilds: readonly Guild[]): Promise<Guild[]> {
  const lacking: Guild[] = [];
  for (const each of guilds.slice(0, mostAsked))
    if (await lacksScope(rest, applicationId, each)) lacking.push(each);
  return lacking;
}

const mostNamed = 3;

/** A few names, the rest counted. */
function namesOf(guilds: readonly Guild[]): string {
  const rest = guilds.length - mostNamed;
  const names = guilds.slice(0, mostNamed).map(({ name }) => name);
  return names.join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

async function findingFor(
  rest: REST,
  applicationId: string,
  guilds: readonly Guild[],
  mentions: boolean,
): Promise<Finding> {
  if (guilds.length === 0) return { check, says: "the bot is in none yet; the first link below adds it." };
  const lacking = await withoutScope(rest, applicationId, guilds);
  if (lacking.length > 0)
    return {
      check,
      says: `in ${namesOf(lacking)} the bot lacks the scope applications.commands, so commands do not show there.`,
      fix: "open the first link below and add the bot to that server once more.",
    };
  const muted = guilds.filter((each) => !mayUseCommands(each));
  if (muted.length > 0)
    return {
      check,
      says: `in ${namesOf(muted)} @everyone lacks the permission Use Application Commands.`,
      fix: "switch it on there in Server Settings, Roles, Default Permissions, or give it to a role that is meant to ask.",
    };
  const silent = mentions ? guilds.filter((each) => !maySend(each)) : [];
  if (silent.length > 0)
    return {
      check,
      says: `in ${namesOf(silent)} the bot may not send messages, so it cannot answer where it is mentioned.`,
      fix: "give its role there the permissions View Channels and Send Messages, or set IBID_MENTIONS=off.",
    };
  return {
    check,
    says: `the bot is in ${namesOf(guilds)}, and commands may be used there (what single channels forbid cannot be seen from here).`,
  };
}

/**
 * Where the bot is, and whether it can be used there. Answers to commands need no permission of the bot's; answers where it
 * is mentioned are messages, which do.
 */
export async function checkServers(
  rest: REST,
  applicationId: string,
  { mentions = false }: Pick<DiscordConfig, "mentions">,
): Promise<Finding> {
  try {
    const guilds = z.array(guild).parse(await rest.get(Routes.userGuilds()));
    return await findingFor(rest, applicationId, guilds, mentions);
  } catch (error) {
    return unchecked(check, error);
  }
}
