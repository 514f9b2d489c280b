import type { Answered, Citation, Outcome } from "../../answering/answer.ts";
import type { App } from "../../app.ts";
import { type FolderModule, Misfit } from "../../modules.ts";

/** A press of a button. Nothing in it can be trusted. */
export interface Press {
  /** As the button gave it, or as somebody made it up. */
  readonly state: string;
  /** The requests that the message may stand for by the line that shows it. */
  readonly requests: readonly string[];
  /** What was chosen, of a button that gives a choice. */
  readonly choice: string | null;
}

/** One of several things that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** An answer as it stands in its message. */
export interface Shown {
  readonly answered: Answered;
  /** How many of the citations found room. */
  readonly count: number;
  /** Whether it is hidden from others who could be shown it. */
  readonly shareable: boolean;
  /** Which state of the articles it was given from. */
  readonly edition: string;
}

/**
 * Who sees what a press brings: the presser alone, everybody, or whoever sees the message, which it takes the place of.
 */
export type Audience = "presser" | "everybody" | "same";

/**
 * A button. All that it needs to know stands in its state or in the message. It has a place under answers or beside
 * citations.
 */
export interface Button {
  /** Its file's name, lower-case letters alone. */
  readonly action: string;
  readonly label: string;
  /** Its place in the row, from the left. */
  readonly order: number;
  readonly audience: Audience;
  /** The state with which it stands under an answer, or null where it has no place there. */
  stateUnder?(shown: Shown): string | null;
  /** What can be chosen under an answer: then it is drawn as a menu, its label in it. */
  choicesUnder?(shown: Shown): readonly Choice[];
  /** The state with which it stands beside a citation, or null where it has no place there. */
  stateBeside?(citation: Citation, answered: Answered): string | null;
  /** The answer to a press, or null where the state cannot be understood. */
  press(press: Press, app: App): Promise<Outcome | null> | null;
}

const audiences: readonly unknown[] = ["presser", "everybody", "same"] satisfies Audience[];

const isButton = (value: unknown): value is Button =>
  typeof value === "object" &&
  value !== null &&
  "action" in value &&
  typeof value.action === "string" &&
  "label" in value &&
  typeof value.label === "string" &&
  "order" in value &&
  typeof value.order === "number" &&
  "audience" in value &&
  audiences.includes(value.audience) &&
  ("stateUnder" in value || "stateBeside" in value) &&
  "press" in value &&
  typeof value.press === "function";

/** The module as a button. Throws a Misfit where it does not fit. */
export function buttonOf({ name, file, value }: FolderModule): Button {
  if (!isButton(value))
    throw new Misfit(
      `${file} is no button: it needs action, label, order, audience, press, and stateUnder or stateBeside`,
    );
  if (value.action !== name || !/^[a-z]{1,20}$/.test(name))
    throw new Misfit(`${file} defines the button "${value.action}": the names must agree, in letters a to z`);
  return value;
}
