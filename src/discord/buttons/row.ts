import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { Answered, Citation } from "../../answering/answer.ts";
import type { Wording } from "../wording/wording.ts";
import type { Button, Shown } from "./button.ts";
import { encode } from "./custom-id.ts";

export type ButtonComponent = APIButtonComponentWithCustomId;
export type ControlRow = APIActionRowComponent<ButtonComponent | APIStringSelectComponent>;

/** Discord's limits. */
const mostInRow = 5;
const mostRows = 5;

/** The buttons there are, and the language of their labels. */
interface Labelled {
  readonly buttons: readonly Button[];
  readonly wording: Wording;
}

const idOf = (action: string, state: string | null | undefined): string | null =>
  state === null || state === undefined ? null : encode({ action, state });

function component(
  { action, label }: Button,
  state: string | null | undefined,
  { says }: Wording,
): ButtonComponent[] {
  const id = idOf(action, state);
  if (id === null) return [];
  return [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label: says(label), custom_id: id }];
}

const rowOf = (components: ControlRow["components"]): ControlRow => ({
  type: ComponentType.ActionRow,
  components,
});

/** As many rows as the buttons fill. */
const rowsOf = (components: readonly ButtonComponent[]): ControlRow[] =>
  Array.from({ length: Math.ceil(components.length / mostInRow) }, (_, at) =>
    rowOf(components.slice(at * mostInRow, (at + 1) * mostInRow)),
  );

/** A menu fills its row. */
function menuRow(button: Button, shown: Shown, { says }: Wording): ControlRow[] {
  const options = button.choicesUnder?.(shown) ?? [];
  const id = idOf(button.action, button.stateUnder?.(shown));
  if (id === null || options.length === 0) return [];
  const choices = options.map(({ value, label }) => ({ value, label: says(label) }));
  return [
    rowOf([
      { type: ComponentType.StringSelect, custom_id: id, placeholder: says(button.label), options: choices },
    ]),
  ];
}

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
): ControlRow[] {
  const components = citations.flatMap((citation, at) => {
    const button = besideOf(citation, answered, labelled);
    return button ? [{ ...button, label: `${button.label} ${at + 1}` }] : [];
  });
  return rowsOf(components).slice(0, 1);
}

const isMenu = ({ choicesUnder }: Button): boolean => choicesUnder !== undefined;

/** What stands under an answer: its buttons in rows, then each menu in a row of its own. */
export const rowsUnder = (shown: Shown, { buttons, wording }: Labelled): ControlRow[] =>
  [
    ...rowsOf(
      buttons
        .filter((button) => !isMenu(button))
        .flatMap((button) => component(button, button.stateUnder?.(shown), wording)),
    ),
    ...buttons.filter(isMenu).flatMap((button) => menuRow(button, shown, wording)),
  ].slice(0, mostRows);
