import { ApplicationCommandType, type REST, Routes } from "discord.js";
import * as z from "zod";
import type { Command } from "../answering/command.ts";
import { type Definition, definitionOf } from "./commands/definition.ts";
import {
  type Difference,
  differenceOf,
  type RemoteCommand,
  remoteCommand,
  sendable,
} from "./commands/difference.ts";
import { type MenuDefinition, menuDefinitions } from "./menus/menu.ts";
import { corpusDefinition } from "./moderating/definition.ts";
import { loadCatalogues } from "./wording/catalogue.ts";

/** Where commands are registered: everywhere, or in one server, where they show at once. */
export interface Place {
  readonly applicationId: string;
  readonly guild?: string | undefined;
}

const routeOf = ({ applicationId, guild }: Place) =>
  guild === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guild);

async function fetchCommands(rest: REST, place: Place): Promise<RemoteCommand[]> {
  const query = new URLSearchParams({ with_localizations: "true" });
  return z.array(remoteCommand).parse(await rest.get(routeOf(place), { query }));
}

/** An entry point belongs to the application itself: a PUT without it would delete it. */
const isEntryPoint = (command: RemoteCommand): boolean =>
  command.type === ApplicationCommandType.PrimaryEntryPoint;

/** What to send, and what it would change. */
export interface Plan {
  readonly body: readonly object[];
  readonly difference: Difference;
  /** How many commands are ours, entries of menus among them. */
  readonly count: number;
}

function withoutPlaces({ contexts, integration_types, ...rest }: Definition | MenuDefinition): object {
  return rest;
}

/** Compares our commands with those that Discord has. */
export async function planCommands(rest: REST, place: Place, commands: readonly Command[]): Promise<Plan> {
  const inGuild = place.guild !== undefined;
  const catalogues = await loadCatalogues();
  const definitions = [
    ...commands.map((command) => definitionOf(command, catalogues)),
    corpusDefinition(catalogues),
    ...menuDefinitions(commands, catalogues),
  ];
  const ours = inGuild ? definitions.map(withoutPlaces) : definitions;
  const remote = await fetchCommands(rest, place);
  const theirs = remote.filter((command) => !isEntryPoint(command));
  const difference = differenceOf(
    ours.map((each) => ({ ...each })),
    theirs,
    inGuild,
  );
  return { body: [...ours, ...remote.filter(isEntryPoint).map(sendable)], difference, count: ours.length };
}

/** Takes every command away, but for an entry point. */
export async function planClearing(rest: REST, place: Place): Promise<Plan> {
  const remote = await fetchCommands(rest, place);
  const removed = remote.filter((command) => !isEntryPoint(command));
  return {
    body: remote.filter(isEntryPoint).map(sendable),
    difference: differenceOf([], removed, place.guild !== undefined),
    count: removed.length,
  };
}

export const putCommands = async (rest: REST, place: Place, plan: Plan): Promise<void> => {
  await rest.put(routeOf(place), { body: plan.body });
};
