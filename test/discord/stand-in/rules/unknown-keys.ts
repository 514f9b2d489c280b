import * as z from "zod";
import { isJson, type Json } from "../json.ts";

type Schema = z.core.$ZodType;

/** The library sends these with every message, and Discord takes them. */
const tolerated = new Set(["tts", "enforce_nonce", "nonce"]);

const definitionOf = (schema: Schema): z.core.$ZodTypes["_zod"]["def"] =>
  // Every schema of the package is one of zod's own.
  (schema as z.core.$ZodTypes)._zod.def;

/** Paths of properties that the schema does not know: the schemas are open and would let them pass. */
export function unknownKeys(schema: Schema, value: unknown, at = ""): string[] {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "optional":
    case "nullable":
    case "default":
      return value === undefined || value === null ? [] : unknownKeys(definition.innerType, value, at);
    case "lazy":
      return unknownKeys(definition.getter(), value, at);
    case "array":
      return Array.isArray(value)
        ? value.flatMap((item, index) => unknownKeys(definition.element, item, `${at}/${index}`))
        : [];
    case "union":
      return unknownInUnion(definition.options, value, at);
    case "object":
      return isJson(value) ? unknownInObject(definition.shape, value, at) : [];
    default:
      return [];
  }
}

function unknownInObject(shape: Readonly<Record<string, Schema>>, value: Json, at: string): string[] {
  return Object.entries(value).flatMap(([key, item]) => {
    const schema = shape[key];
    if (schema !== undefined) return unknownKeys(schema, item, `${at}/${key}`);
    return tolerated.has(key) ? [] : [`${at}/${key} unknown property`];
  });
}

/** The alternative that fits is the one that was meant; where none fits, the schema has complained already. */
function unknownInUnion(options: readonly Schema[], value: unknown, at: string): string[] {
  const fitting = options.filter((option) => z.safeParse(option, value).success);
  const found = fitting.map((option) => unknownKeys(option, value, at));
  return found.toSorted((a, b) => a.length - b.length)[0] ?? [];
}
