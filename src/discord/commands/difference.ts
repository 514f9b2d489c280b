import { isDeepStrictEqual } from "node:util";
import * as z from "zod";

/** What Discord knows of a command, of which only what we set matters here. */
export const remoteCommand = z.looseObject({
  id: z.string(),
  type: z.number().default(1),
  name: z.string(),
});
export type RemoteCommand = z.output<typeof remoteCommand>;

/** What would change on Discord, a line each. */
export type Difference = readonly string[];

const optionFields = [
  "type",
  "name",
  "description",
  "required",
  "choices",
  "autocomplete",
  "min_value",
  "max_value",
  "min_length",
  "max_length",
  "name_localizations",
  "description_localizations",
];
const globalFields = ["integration_types", "contexts"];
const commandFields = [
  "type",
  "description",
  "nsfw",
  "default_member_permissions",
  "name_localizations",
  "description_localizations",
];

/** What Discord adds to a command by itself, and takes from nobody. */
const ownFields = ["application_id", "version", "guild_id", "nsfw", "dm_permission"];

/** A command of Discord's as it can be sent back unchanged. */
export const sendable = (command: RemoteCommand): Plain =>
  Object.fromEntries(Object.entries(command).filter(([field]) => !ownFields.includes(field)));

export type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Discord writes down what we leave out: null, false, nothing in words or lists, an order of its own. */
function normal(value: unknown): unknown {
  if (value === null || value === false || value === "") return undefined;
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    const items = value.map(normal);
    return items.every((item) => typeof item === "number") ? items.toSorted((a, b) => a - b) : items;
  }
  return isPlain(value) ? pick(value, Object.keys(value)) : value;
}

function pick(record: Plain, fields: readonly string[]): Plain {
  const entries = fields.map((field) => [field, normal(record[field])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Options of a command, and of its subcommands. */
const optionsOf = (command: Plain): readonly Plain[] =>
  (Array.isArray(command["options"]) ? command["options"] : []).filter(isPlain).map((option) => {
    const own = optionsOf(option);
    return { ...pick(option, optionFields), ...(own.length > 0 && { options: own }) };
  });

/** The paths at which two commands of one name differ. */
function changedPaths(ours: Plain, theirs: Plain, fields: readonly string[]): string[] {
  const [mine, yours] = [pick(ours, fields), pick(theirs, fields)];
  const own = fields.filter((field) => !isDeepStrictEqual(mine[field], yours[field]));
  return isDeepStrictEqual(optionsOf(ours), optionsOf(theirs)) ? own : [...own, "options"];
}

/** "/ask" for what is typed, the name alone for an entry of a menu. */
const nameOf = (command: Plain): string => `${(command["type"] ?? 1) === 1 ? "/" : ""}${command["name"]}`;

const key = (command: Plain): string => `${command["type"] ?? 1}:${command["name"]}`;

/** What a PUT of `ours` would change. A guild's commands have no contexts and install types. */
export function differenceOf(ours: readonly Plain[], theirs: readonly Plain[], inGuild: boolean): Difference {
  const fields = inGuild ? commandFields : [...commandFields, ...globalFields];
  const remote = new Map(theirs.map((command) => [key(command), command]));
  const local = new Set(ours.map(key));
  const lines = ours.map((command) => {
    const known = remote.get(key(command));
    if (known === undefined) return `+ ${nameOf(command)}`;
    const paths = changedPaths(command, known, fields);
    return paths.length === 0 ? "" : `~ ${nameOf(command)}: ${paths.join(", ")}`;
  });
  const removed = theirs.filter((command) => !local.has(key(command)));
  return [...lines.filter((line) => line !== ""), ...removed.map((command) => `- ${nameOf(command)}`)];
}
