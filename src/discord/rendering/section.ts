import type { ButtonComponent } from "../buttons/row.ts";
import type { Quotation } from "./quotation.ts";

/** A piece of an answer that is shown whole or not at all. */
export interface Section {
  readonly markdown: string;
  readonly quotations: readonly Quotation[];
  /** Whether a line is drawn above it, where the message can draw one. */
  readonly apart: boolean;
  /** A button at its side, where the message can set one there. */
  readonly beside?: ButtonComponent | undefined;
}

export const plainSection = (...lines: readonly string[]): Section => ({
  markdown: lines.filter((line) => line !== "").join("\n"),
  quotations: [],
  apart: false,
});

/** What one message can hold. */
export interface Room {
  /** Characters of markdown in all. */
  readonly characters: number;
  /** Components in all: texts, lines between them, buttons beside them. */
  readonly components: number;
}
