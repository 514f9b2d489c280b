import type { Answered, Outcome } from "../../answering/answer.ts";
import type { App } from "../../app.ts";
import { type FolderModule, Misfit } from "../../modules.ts";

/** A press of a button. Nothing in it can be trusted. */
export interface Press {
  /** As `stateUnder` gave it, or as somebody made it up. */
  readonly state: string;
  /** The request line that the message shows, where it shows one. */
  readonly request: string | null;
}

/** A button under answers. All that it needs to know stands in its state or in the message. */
export interface Button {
  /** Its file's name, lower-case letters alone. */
  readonly action: string;
  readonly label: string;
  /** The state with which it stands under an answer, or null where it has no place there. */
  stateUnder(answered: Answered): string | null;
  /** The answer to a press, which only the presser sees, or null where the state cannot be understood. */
  press(press: Press, app: App): Promise<Outcome> | null;
}

const isButton = (value: unknown): value is Button =>
  typeof value === "object" &&
  value !== null &&
  "action" in value &&
  typeof value.action === "string" &&
  "label" in value &&
  typeof value.label === "string" &&
  "stateUnder" in value &&
  typeof value.stateUnder === "function" &&
  "press" in value &&
  typeof value.press === "function";

/** The module as a button. Throws a Misfit where it does not fit. */
export function buttonOf({ name, file, value }: FolderModule): Button {
  if (!isButton(value))
    throw new Misfit(`${file} is no button: it needs action, label, stateUnder and press`);
  if (value.action !== name || !/^[a-z]{1,20}$/.test(name))
    throw new Misfit(`${file} defines the button "${value.action}": the names must agree, in letters a to z`);
  return value;
}
