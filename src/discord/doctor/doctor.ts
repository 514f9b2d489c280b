import type { REST } from "discord.js";
import type { Command } from "../../answering/command.ts";
import { type Finding, isFault, lineOf } from "../../finding.ts";
import type { DiscordConfig, Log } from "../config.ts";
import { serverInstallLink, userInstallLink } from "../links.ts";
import { createRest } from "../rest.ts";
import { unreachable } from "./answers.ts";
import { type Application, checkApplication, fetchApplication } from "./application.ts";
import { checkBudget } from "./budget.ts";
import { checkCommands, checkDefinitions } from "./commands.ts";
import { checkServers } from "./servers.ts";
import { checkToken } from "./token.ts";

export interface DoctorOptions {
  /** Compares the commands of this server instead of those that are everywhere. */
  readonly guild?: string | undefined;
}

/** What there is to ask of Discord once the token works. */
async function examine(
  rest: REST,
  commands: readonly Command[] | null,
  { id: applicationId }: Application,
  { guild, ...config }: DoctorOptions & DiscordConfig,
): Promise<Finding[]> {
  return [
    await checkServers(rest, applicationId, config),
    ...(commands === null ? [] : [await checkCommands(rest, { applicationId, guild }, commands)]),
    await checkBudget(rest),
  ];
}

/** The findings at Discord, and the application where it is known. Each stands on the one before. */
async function consult(
  commands: readonly Command[] | null,
  config: DiscordConfig,
  options: DoctorOptions,
): Promise<{ readonly findings: readonly Finding[]; readonly applicationId: string | undefined }> {
  const rest = createRest(config);
  const token = await checkToken(rest, config.token);
  const given = config.applicationId;
  if (isFault(token)) return { findings: [token], applicationId: given };
  try {
    const application = await fetchApplication(rest);
    const own = checkApplication(application, given);
    const more = await examine(rest, commands, application, { ...config, ...options });
    return { findings: [token, ...own, ...more], applicationId: application.id };
  } catch (error) {
    return { findings: [token, unreachable("application", error)], applicationId: given };
  }
}

/**
 * Checks all that Discord needs, a line each, with one fix for each fault, and prints the install links. True where all
 * is well.
 */
export async function doctorDiscord(
  commands: readonly Command[],
  config: DiscordConfig,
  options: DoctorOptions,
  print: Log,
): Promise<boolean> {
  const definitions = checkDefinitions(commands);
  const { findings, applicationId } = await consult(isFault(definitions) ? null : commands, config, options);
  const all = [definitions, ...findings];
  for (const finding of all) print(lineOf(finding));
  if (applicationId !== undefined) printLinks(applicationId, print);
  return !all.some(isFault);
}

function printLinks(applicationId: string, print: Log): void {
  print(`      add Ibid to a server: ${serverInstallLink(applicationId)}`);
  print(`      add Ibid to your account: ${userInstallLink(applicationId)}`);
}
