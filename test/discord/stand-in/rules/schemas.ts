import * as spec from "discord-api-spec/zod";
import * as z from "zod";
import { unknownKeys } from "./unknown-keys.ts";

type Schema = z.core.$ZodType;

const callbackSchemas: Readonly<Record<number, Schema>> = {
  4: spec.CreateMessageInteractionCallbackRequestSchema,
  5: spec.CreateMessageInteractionCallbackRequestSchema,
  6: spec.UpdateMessageInteractionCallbackRequestSchema,
  7: spec.UpdateMessageInteractionCallbackRequestSchema,
  8: spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  9: spec.ModalInteractionCallbackRequestSchema,
};

export const callbackSchema = (type: number): Schema | undefined => callbackSchemas[type];

function issueText(issue: z.core.$ZodIssue, at: string): string {
  const here = `${at}/${issue.path.join("/")}`;
  if (issue.code === "invalid_union")
    return issue.errors
      .flat()
      .map((inner) => issueText(inner, here))
      .join(" or ");
  return "maximum" in issue ? `${here} ${issue.code} ${issue.maximum}` : `${here} ${issue.code}`;
}

/** All that a body breaks of Discord's published schema, unknown properties included. */
export function schemaFaults(schema: Schema, body: unknown, at = ""): string[] {
  const result = z.safeParse(schema, body);
  const faults = result.success ? [] : result.error.issues.map((issue) => issueText(issue, at));
  return [...faults, ...unknownKeys(schema, body, at)];
}
