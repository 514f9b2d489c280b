import type { REST } from "discord.js";
import type { Command } from "../answering/command.ts";
import { DefinitionFault } from "./commands/option.ts";
import type { DiscordConfig, Log } from "./config.ts";
import { describeFault, isRefusedToken, missingToken, refusedToken, SettingsFault } from "./faults.ts";
import { fetchApplicationId, type Place, planCommands, putCommands } from "./remote.ts";
import { createRest } from "./rest.ts";

export interface RegisterOptions {
  /** Registers in this server alone, where commands show at once. */
  readonly guild?: string | undefined;
  /** Says what would change, and changes nothing. */
  readonly dryRun?: boolean | undefined;
}

/**
 * Brings the slash commands on Discord in line with ours, and says what it changes. Nothing is sent where nothing
 * differs: Discord allows 200 new commands a day. Throws a SettingsFault where the token is missing or refused.
 */
export async function registerCommands(
  commands: readonly Command[],
  config: DiscordConfig,
  options: RegisterOptions,
  print: Log,
): Promise<void> {
  if (config.token === "") throw missingToken();
  try {
    await register(createRest(config), commands, config, options, print);
  } catch (error) {
    throw plainFault(error);
  }
}

/** Whatever went wrong, in a sentence that says what it was. */
function plainFault(error: unknown): SettingsFault {
  if (isRefusedToken(error)) return refusedToken();
  if (error instanceof DefinitionFault) return new SettingsFault(error.message);
  return new SettingsFault(`The commands could not be sent to Discord: ${describeFault(error)}.`);
}

async function register(
  rest: REST,
  commands: readonly Command[],
  config: DiscordConfig,
  { guild, dryRun = false }: RegisterOptions,
  print: Log,
): Promise<void> {
  const place: Place = { applicationId: config.applicationId ?? (await fetchApplicationId(rest)), guild };
  const plan = await planCommands(rest, place, commands);
  for (const line of plan.difference) print(line);
  if (plan.difference.length === 0) print(`Discord has all ${plan.count} commands as they are here.`);
  else if (dryRun) print("A dry run: nothing was sent.");
  else {
    await putCommands(rest, place, plan);
    print(`Sent ${plan.count} commands to Discord.`);
  }
}
