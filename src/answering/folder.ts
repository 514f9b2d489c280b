import * as z from "zod";
import { type FolderModule, Misfit } from "../modules.ts";
import type { Command } from "./command.ts";

const SIMPLE = new Set(["string", "number", "integer", "boolean"]);

const isCommand = (value: unknown): value is Command =>
  typeof value === "object" &&
  value !== null &&
  "name" in value &&
  typeof value.name === "string" &&
  "description" in value &&
  typeof value.description === "string" &&
  "options" in value &&
  value.options instanceof z.ZodObject &&
  "examples" in value &&
  Array.isArray(value.examples) &&
  "run" in value &&
  typeof value.run === "function";

/** Options that a slash command cannot offer, by name. */
function unfit(command: Command): string[] {
  const { properties = {} } = z.toJSONSchema(command.options, { io: "input" });
  return Object.entries(properties)
    .filter(([, schema]) => typeof schema === "boolean" || !SIMPLE.has(String(schema.type)))
    .map(([name]) => name);
}

/** The module as a command. Throws a Misfit where it does not fit. */
export function commandOf({ name, file, value }: FolderModule): Command {
  if (!isCommand(value))
    throw new Misfit(`${file} is no command: it needs name, description, options, examples and run`);
  if (value.name !== name)
    throw new Misfit(`${file} defines the command "${value.name}": the names must agree`);
  if (value.examples.length === 0) throw new Misfit(`${file} gives no example`);
  const [option] = unfit(value);
  if (option !== undefined)
    throw new Misfit(`${file}: the option "${option}" is no string, number, boolean or enum`);
  return value;
}
