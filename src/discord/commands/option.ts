import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from "discord.js";
import * as z from "zod";

/** A command that Discord cannot show; the message names the command and the option. */
export class DefinitionFault extends Error {
  override readonly name = "DefinitionFault";
}

/** Discord's limits on one option. */
export const maxDescription = 100;
export const maxChoices = 25;
const maxInput = 6_000;

/** The part of JSON Schema that an option may use. */
const optionSchema = z.object({
  type: z.enum(["string", "integer", "number", "boolean"]),
  description: z.string().min(1).max(maxDescription),
  enum: z.array(z.string().min(1).max(100)).max(maxChoices).optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});
type OptionSchema = z.output<typeof optionSchema>;

interface Naming {
  readonly command: string;
  readonly name: string;
  readonly required: boolean;
  readonly autocomplete: boolean;
}

/** One slash option from one property of a command's JSON Schema. */
export function slashOption(property: unknown, naming: Naming): APIApplicationCommandBasicOption {
  const parsed = optionSchema.safeParse(property);
  if (!parsed.success)
    throw new DefinitionFault(
      `/${naming.command}, option ${naming.name}: ${z.prettifyError(parsed.error).replaceAll("\n", " ")}`,
    );
  const base = { name: naming.name, description: parsed.data.description, required: naming.required };
  return typed(parsed.data, base, naming.autocomplete);
}

type Base = Pick<APIApplicationCommandBasicOption, "name" | "description"> & { readonly required: boolean };

function typed(schema: OptionSchema, base: Base, autocomplete: boolean): APIApplicationCommandBasicOption {
  switch (schema.type) {
    case "boolean":
      return { ...base, type: ApplicationCommandOptionType.Boolean };
    case "integer":
      return { ...base, type: ApplicationCommandOptionType.Integer, ...range(schema) };
    case "number":
      return { ...base, type: ApplicationCommandOptionType.Number, ...range(schema) };
    case "string":
      return schema.enum === undefined
        ? { ...base, type: ApplicationCommandOptionType.String, ...lengths(schema), autocomplete }
        : { ...base, type: ApplicationCommandOptionType.String, choices: choices(schema.enum) };
  }
}

const choices = (values: readonly string[]) => values.map((value) => ({ name: value, value }));

const lengths = ({ minLength, maxLength }: OptionSchema) => ({
  ...(minLength !== undefined && { min_length: Math.min(minLength, maxInput) }),
  ...(maxLength !== undefined && { max_length: Math.min(maxLength, maxInput) }),
});

/** Zod bounds every integer by what a double holds exactly; only a bound that somebody chose is shown. */
const chosen = (bound: number | undefined): bound is number =>
  bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;

const range = ({ minimum, maximum }: OptionSchema) => ({
  ...(chosen(minimum) && { min_value: minimum }),
  ...(chosen(maximum) && { max_value: maximum }),
});
