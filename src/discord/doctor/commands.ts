import type { REST } from "discord.js";
import type { Command } from "../../answering/command.ts";
import type { Finding } from "../../finding.ts";
import { definitionOf } from "../commands/definition.ts";
import { describeFault, isUnknownServer, unknownServer } from "../faults.ts";
import { corpusDefinition } from "../moderating/definition.ts";
import { type Place, planCommands } from "../remote.ts";
import { unchecked } from "./answers.ts";

/** Whether Discord could show the commands. */
export function checkDefinitions(commands: readonly Command[]): Finding {
  const check = "definitions";
  try {
    const { length } = [...commands.map((command) => definitionOf(command)), corpusDefinition()];
    return { check, says: `Discord can show all ${length} commands.` };
  } catch (error) {
    const says = error instanceof Error ? `${error.message}.` : describeFault(error);
    return { check, says, fix: "change the command's options as the message says." };
  }
}

/** Whether Discord has the commands as they are here. */
export async function checkCommands(
  rest: REST,
  place: Place,
  commands: readonly Command[],
): Promise<Finding> {
  const check = "commands";
  const where = place.guild === undefined ? "" : ` --guild ${place.guild}`;
  try {
    const { difference } = await planCommands(rest, place, commands);
    if (difference.length === 0) return { check, says: "Discord has them as they are here." };
    const fix = `run \`npm run ibid -- register${where}\`.`;
    return { check, says: `Discord has others (${difference.join("; ")}).`, fix };
  } catch (error) {
    if (place.guild === undefined || !isUnknownServer(error)) return unchecked(check, error);
    return { check, ...unknownServer(place.guild) };
  }
}
