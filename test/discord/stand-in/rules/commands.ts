import * as spec from "discord-api-spec/zod";
import { type Json, listOf, numberOf, textOf } from "../json.ts";
import { schemaFaults } from "./schemas.ts";

const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const maxCharacters = 8_000;

const isName = (name: string): boolean => namePattern.test(name) && name === name.toLowerCase();
const typeOf = (command: Json): number => numberOf(command["type"] ?? 1);

const charactersOf = (command: Json): number =>
  ["name", "description"].reduce((sum, key) => sum + textOf(command[key]).length, 0) +
  listOf(command["choices"]).reduce(
    (sum, choice) => sum + textOf(choice["name"]).length + textOf(choice["value"]).length,
    0,
  ) +
  listOf(command["options"]).reduce((sum, option) => sum + charactersOf(option), 0);

function optionFaults(command: Json): string[] {
  const options = listOf(command["options"]);
  const names = options.map(({ name }) => textOf(name));
  const firstOptional = options.findIndex(({ required }) => required !== true);
  return [
    ...(options.length > 25 ? ["more than 25 options"] : []),
    ...(new Set(names).size < names.length ? ["an option's name is used twice"] : []),
    ...(names.every(isName) ? [] : ["an option's name is not allowed"]),
    ...(options.some(({ required }, at) => required === true && firstOptional >= 0 && at > firstOptional)
      ? ["a required option after an optional one"]
      : []),
    ...options.flatMap((option) => (listOf(option["choices"]).length > 25 ? ["more than 25 choices"] : [])),
    ...options
      .filter(({ autocomplete, choices }) => autocomplete === true && listOf(choices).length > 0)
      .map(() => "choices and autocomplete"),
    ...options.filter(({ type }) => type === 1).flatMap(optionFaults),
  ];
}

function commandFaults(command: Json, at: number): string[] {
  const { default_member_permissions: permissions, ...rest } = command;
  // The schema says integer; Discord and its library use a decimal string.
  const permitted = permissions === undefined || permissions === null || /^\d+$/.test(String(permissions));
  const chatInput = typeOf(command) === 1;
  const faults = [
    ...(permitted ? [] : ["default_member_permissions is no decimal string"]),
    ...(chatInput && !isName(textOf(command["name"])) ? ["name not allowed"] : []),
    ...(chatInput && textOf(command["description"]) === "" ? ["no description"] : []),
    ...(charactersOf(command) > maxCharacters ? ["more than 8000 characters"] : []),
    ...optionFaults(command),
  ];
  return [
    ...schemaFaults(spec.ApplicationCommandUpdateRequestSchema, rest, `/${at}`),
    ...faults.map((fault) => `/${at} ${textOf(command["name"])}: ${fault}`),
  ];
}

/** What a set of commands breaks, by the schema and beside it. */
export function commandSetFaults(commands: readonly Json[]): string[] {
  const keys = commands.map((command) => `${typeOf(command)}:${textOf(command["name"])}`);
  const chatInputs = commands.filter((command) => typeOf(command) === 1).length;
  return [
    ...commands.flatMap(commandFaults),
    ...(new Set(keys).size < keys.length ? ["a command's name is used twice"] : []),
    ...(chatInputs > 100 ? ["more than 100 commands"] : []),
  ];
}
