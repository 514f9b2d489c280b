import type { REST } from "discord.js";
import type { Command } from "../answering/command.ts";
import { DefinitionFault } from "./commands/option.ts";
import type { DiscordConfig, Log } from "./config.ts";
import { fetchApplication, otherApplication } from "./doctor/application.ts";
import {
  describeFault,
  isRefusedToken,
  isUnknownServer,
  missingToken,
  refusedToken,
  SettingsFault,
  unknownServer,
} from "./faults.ts";
import { type Place, planClearing, planCommands, putCommands } from "./remote.ts";
import { createRest } from "./rest.ts";

export interface RegisterOptions {
  /** Registers in this server alone, where commands show at once. */
  readonly guild?: string | undefined;
  /** Says what would change, and changes nothing. */
  readonly dryRun?: boolean | undefined;
  /** Takes the commands away. */
  readonly clear?: boolean | undefined;
}

/**
 * Brings the slash commands on Discord in line with ours, and says what it changes. Nothing is sent where nothing
 * differs: Discord allows 200 new commands a day. Throws a SettingsFault where only the operator can help.
 */
export async function registerCommands(
  commands: readonly Command[],
  config: DiscordConfig,
  options: RegisterOptions,
  print: Log,
): Promise<void> {
  if (config.token === "") throw missingToken();
  try {
    const rest = createRest(config);
    const place = { applicationId: await ownApplication(rest, config), guild: options.guild };
    await register(rest, place, commands, options, print);
  } catch (error) {
    throw plainFault(error, options);
  }
}

/** Whatever went wrong, in a sentence that says what it was. */
function plainFault(error: unknown, { guild }: RegisterOptions): SettingsFault {
  if (error instanceof SettingsFault) return error;
  if (isRefusedToken(error)) return refusedToken();
  if (error instanceof DefinitionFault) return new SettingsFault(error.message);
  if (guild !== undefined && isUnknownServer(error)) return mendable(unknownServer(guild));
  return new SettingsFault(`The commands could not be sent to Discord: ${describeFault(error)}.`);
}

/** A fault and its mend in one sentence. */
const mendable = ({ says, fix }: { readonly says: string; readonly fix: string }): SettingsFault =>
  new SettingsFault(`${says.replace(/\.$/, "")}: ${fix}`);

/** The application of the token, which is the one that is meant where one is named. */
async function ownApplication(rest: REST, { applicationId }: DiscordConfig): Promise<string> {
  const { id } = await fetchApplication(rest);
  if (applicationId !== undefined && applicationId !== id)
    throw mendable(otherApplication(applicationId, id));
  return id;
}

async function register(
  rest: REST,
  place: Place,
  commands: readonly Command[],
  { dryRun = false, clear = false }: RegisterOptions,
  print: Log,
): Promise<void> {
  const plan = clear ? await planClearing(rest, place) : await planCommands(rest, place, commands);
  const { count } = plan;
  for (const line of plan.difference) print(line);
  if (plan.difference.length === 0)
    print(
      clear ? "Discord has no commands to remove." : `Discord has all ${count} commands as they are here.`,
    );
  else if (dryRun) print("A dry run: nothing was sent.");
  else {
    await putCommands(rest, place, plan);
    print(clear ? `Removed ${count} commands from Discord.` : `Sent ${count} commands to Discord.`);
  }
}
