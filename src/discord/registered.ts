import type { REST } from "discord.js";
import type { Command } from "../answering/command.ts";
import { planCommands } from "./remote.ts";

/** While one tries a bot out, its commands may be in one of a few servers alone; each costs a call to see. */
const mostAsked = 3;

async function areInSomeServer(
  rest: REST,
  applicationId: string,
  guilds: readonly string[],
  commands: readonly Command[],
): Promise<boolean> {
  for (const guild of guilds.slice(0, mostAsked)) {
    // A server that does not let its commands be seen has none that work.
    const plan = await planCommands(rest, { applicationId, guild }, commands).catch(() => null);
    if (plan?.difference.length === 0) return true;
  }
  return false;
}

/** What to tell the operator of commands that Discord does not have as they are here; null where it has. */
export async function warningOf(
  rest: REST,
  applicationId: string,
  guilds: readonly string[],
  commands: readonly Command[],
): Promise<string | null> {
  const { difference, count } = await planCommands(rest, { applicationId }, commands);
  if (difference.length === 0) return null;
  if (await areInSomeServer(rest, applicationId, guilds, commands)) return null;
  const isNew = difference.length === count && difference.every((line) => line.startsWith("+"));
  return isNew
    ? "Discord has no commands of Ibid yet: run `npm run ibid -- register`."
    : "The commands on Discord differ from those here: run `npm run ibid -- register`.";
}
