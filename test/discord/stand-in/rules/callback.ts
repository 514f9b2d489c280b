import { invalidForm } from "../api-error.ts";
import { CallbackType, InteractionType, MessageFlag } from "../flags.ts";
import { type Json, jsonOf, listOf, numberOf, textOf } from "../json.ts";
import { checkMessage } from "./message.ts";

/** The callback types that Discord takes for each type of interaction. */
const fitting: Readonly<Record<number, readonly number[]>> = {
  [InteractionType.command]: [4, 5, 9, 12],
  [InteractionType.component]: [4, 5, 6, 7, 9, 12],
  [InteractionType.autocomplete]: [8],
  [InteractionType.modal]: [4, 5, 6, 7],
};

function choiceFaults(data: Json): string[] {
  return listOf(data["choices"]).flatMap(({ name, value }) => [
    ...(textOf(name) === "" || textOf(name).length > 100 ? ["choice: name of 1 to 100"] : []),
    ...(typeof value === "string" && (value === "" || value.length > 100)
      ? ["choice: value of 1 to 100"]
      : []),
  ]);
}

function faultsOf(type: number, data: Json): string[] {
  switch (type) {
    case CallbackType.deferredMessage:
      return (numberOf(data["flags"]) & ~MessageFlag.ephemeral) !== 0
        ? ["defer: EPHEMERAL is the only flag"]
        : [];
    case CallbackType.choices:
      return choiceFaults(data);
    case CallbackType.modal:
      return listOf(data["components"]).length > 5 ? ["modal: more than 5 components"] : [];
    default:
      return [];
  }
}

/** Refuses an answer to an interaction for what Discord would refuse it for. */
export function checkCallback(interactionType: number, body: Json): void {
  const [type, data] = [numberOf(body["type"]), jsonOf(body["data"])];
  if (!fitting[interactionType]?.includes(type))
    throw invalidForm([`callback type ${type} to interaction type ${interactionType}`]);
  const faults = faultsOf(type, data);
  if (faults.length > 0) throw invalidForm(faults);
  if (type === CallbackType.message || type === CallbackType.update)
    checkMessage(data, { edit: type === CallbackType.update });
}
