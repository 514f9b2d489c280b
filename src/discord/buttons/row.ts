import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { Answered, Citation } from "../../answering/answer.ts";
import type { Wording } from "../wording/wording.ts";
import type { Button, Shown } from "./button.ts";
import { encode } from "./custom-id.ts";

export type ButtonComponent = APIButtonComponentWithCustomId;
export type ButtonRow = APIActionRowComponent<ButtonComponent>;

/** Discord's limit. */
const mostInRow = 5;

/** The buttons there are, and the language of their labels. */
interface Labelled {
  readonly buttons: readonly Button[];
  readonly wording: Wording;
}

function component(
  { action, label }: Button,
  state: string | null | undefined,
  { says }: Wording,
): ButtonComponent[] {
  const id = state === null || state === undefined ? null : encode({ action, state });
  if (id === null) return [];
  return [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label: says(label), custom_id: id }];
}

const rowOf = (components: ButtonComponent[]): ButtonRow[] =>
  components.length === 0
    ? []
    : [{ type: ComponentType.ActionRow, components: components.slice(0, mostInRow) }];

/** The button that stands beside a citation, where there is one. */
export const besideOf = (
  citation: Citation,
  answered: Answered,
  { buttons, wording }: Labelled,
): ButtonComponent | undefined =>
  buttons.flatMap((button) => component(button, button.stateBeside?.(citation, answered), wording))[0];

/** The buttons beside citations where a message cannot set them there: a row, each with its citation's number. */
export function rowBeside(
  citations: readonly Citation[],
  answered: Answered,
  labelled: Labelled,
): ButtonRow[] {
  const components = citations.flatMap((citation, at) => {
    const button = besideOf(citation, answered, labelled);
    return button ? [{ ...button, label: `${button.label} ${at + 1}` }] : [];
  });
  return rowOf(components);
}

/** The buttons that stand under an answer: one row, or none. */
export const rowUnder = (shown: Shown, { buttons, wording }: Labelled): ButtonRow[] =>
  rowOf(buttons.flatMap((button) => component(button, button.stateUnder?.(shown), wording)));
