import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { Answered } from "../../answering/answer.ts";
import type { Button } from "./button.ts";
import { encode } from "./custom-id.ts";

export type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>;

/** Discord's limit. */
const mostInRow = 5;

function component(button: Button, answered: Answered): APIButtonComponentWithCustomId[] {
  const state = button.stateUnder(answered);
  const id = state === null ? null : encode({ action: button.action, state });
  if (id === null) return [];
  return [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label: button.label, custom_id: id }];
}

/** The buttons that stand under an answer: one row, or none. */
export function rowsUnder(answered: Answered, buttons: readonly Button[]): ButtonRow[] {
  const components = buttons.flatMap((button) => component(button, answered)).slice(0, mostInRow);
  return components.length === 0 ? [] : [{ type: ComponentType.ActionRow, components }];
}
