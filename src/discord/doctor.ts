import type { REST } from "discord.js";
import type { Command } from "../answering/command.ts";
import { definitionOf } from "./commands/definition.ts";
import type { DiscordConfig, Log } from "./config.ts";
import { describeFault, isRefusedToken } from "./faults.ts";
import { serverInstallLink, userInstallLink } from "./links.ts";
import { fetchApplicationId, fetchBotName, planCommands } from "./remote.ts";
import { createRest } from "./rest.ts";

/** What a check found: a sentence, and where it is a fault, what mends it. */
interface Finding {
  readonly says: string;
  readonly fix?: string;
}

/** Checks all that Discord needs, a line each, with one fix for each fault. True where all is well. */
export async function doctorDiscord(
  commands: readonly Command[],
  config: DiscordConfig,
  print: Log,
): Promise<boolean> {
  let healthy = true;
  const report = (check: string, { says, fix }: Finding): boolean => {
    healthy &&= fix === undefined;
    print(fix === undefined ? `ok    ${check}: ${says}` : `FAIL  ${check}: ${says} Fix: ${fix}`);
    return fix === undefined;
  };
  report("definitions", checkDefinitions(commands));
  const rest = createRest(config);
  if (!report("token", await checkToken(rest, config.token))) return false;
  const application = await checkApplication(rest, config.applicationId);
  if (!report("application", application) || application.id === undefined) return false;
  if (healthy) report("commands", await checkCommands(rest, application.id, commands));
  print(`      add Ibid to a server: ${serverInstallLink(application.id)}`);
  print(`      add Ibid to your account: ${userInstallLink(application.id)}`);
  return healthy;
}

function checkDefinitions(commands: readonly Command[]): Finding {
  try {
    return {
      says: `Discord can show all ${commands.map((command) => definitionOf(command)).length} commands.`,
    };
  } catch (error) {
    const says = error instanceof Error ? `${error.message}.` : describeFault(error);
    return { says, fix: "change the command's options as the message says." };
  }
}

async function checkToken(rest: REST, token: string): Promise<Finding> {
  if (token === "")
    return {
      says: "DISCORD_TOKEN is not set.",
      fix: "copy the token from the developer portal, page “Bot”, into .env.",
    };
  try {
    return { says: `it works, the bot's name is ${await fetchBotName(rest)}.` };
  } catch (error) {
    return isRefusedToken(error)
      ? {
          says: "Discord refuses it.",
          fix: "reset the token in the developer portal, page “Bot”, and put the new one into .env.",
        }
      : unreachable(error);
  }
}

const unreachable = (error: unknown): Finding => ({
  says: `Discord cannot be reached (${describeFault(error)}).`,
  fix: "check the network, or wait until discordstatus.com says that all is well.",
});

async function checkApplication(
  rest: REST,
  given: string | undefined,
): Promise<Finding & { readonly id?: string }> {
  try {
    const id = await fetchApplicationId(rest);
    if (given === undefined || given === id) return { says: `its id is ${id}.`, id };
    return {
      says: `DISCORD_APPLICATION_ID is ${given}, but the token belongs to ${id}.`,
      fix: `set DISCORD_APPLICATION_ID=${id}, or leave it empty.`,
    };
  } catch (error) {
    return unreachable(error);
  }
}

async function checkCommands(
  rest: REST,
  applicationId: string,
  commands: readonly Command[],
): Promise<Finding> {
  try {
    const { difference } = await planCommands(rest, { applicationId }, commands);
    return difference.length === 0
      ? { says: "Discord has them as they are here." }
      : { says: `Discord has others (${difference.join("; ")}).`, fix: "run `npm run ibid -- register`." };
  } catch (error) {
    return unreachable(error);
  }
}
