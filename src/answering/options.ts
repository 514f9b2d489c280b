import * as z from "zod";
import { at } from "../text/at.ts";
import type { Command } from "./command.ts";
import { Mistake } from "./mistake.ts";

/** What was typed, as the kind of value that an option wants: the console knows only text. */
function coerced(schema: z.ZodType, value: unknown): unknown {
  if (typeof value !== "string") return value;
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  if (inner instanceof z.ZodNumber && /^-?\d+(?:\.\d+)?$/.test(value)) return Number(value);
  if (inner instanceof z.ZodBoolean && /^(?:true|yes|false|no)$/i.test(value))
    return /^(?:true|yes)$/i.test(value);
  return value;
}

/** What an option takes, where something else was given. */
const WANTED: Readonly<Record<string, string>> = {
  boolean: "yes or no",
  number: "a number",
  int: "a whole number",
};

function complaint(command: Command, issue: z.core.$ZodIssue): string {
  const option = issue.path.slice(0, 1).join("");
  const how = `, for example: ${at(command.examples, 0).request}`;
  if (option === "") return `/${command.name} was not understood${how}`;
  const missing = issue.code === "invalid_type" && issue.input === undefined;
  if (missing || issue.code === "too_small") return `Say the ${option} after /${command.name}${how}`;
  const wanted = issue.code === "invalid_type" ? WANTED[issue.expected] : undefined;
  return `The option ${option} of /${command.name} takes ${wanted ?? issue.message.toLowerCase()}${how}`;
}

/** A command's options, checked against its schema. Throws Mistake with what is wrong and an example. */
export function checkedOptions(
  command: Command,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const shape: Readonly<Record<string, z.ZodType>> = command.options.shape;
  const values = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const schema = shape[name];
      return schema ? [[name, coerced(schema, value)]] : [];
    }),
  );
  const checked = command.options.safeParse(values, { reportInput: true });
  if (!checked.success)
    throw new Mistake("wrong-option", `${complaint(command, at(checked.error.issues, 0))}.`);
  return checked.data;
}
