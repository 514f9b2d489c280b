import type { Span } from "../../../text/span.ts";
import type { Groups } from "../patterns.ts";
import type { Day } from "./calendar.ts";

/** Where a form matched: in which text, and when that was published. */
export interface Place extends Span {
  readonly text: string;
  readonly published: Day | null;
}

/** What a form's words mean; without a value where it cannot be told. */
export interface Reading {
  readonly value?: string;
  /** The end of a stretch that the date opens. */
  readonly until?: string;
  /** How far it is from a date that the sentence names before. */
  readonly shift?: Shift;
}

/** A reading in its place. */
export interface FoundDate extends Span, Reading {}

/** So many days, weeks, months, years or decades later; earlier where negative. */
export interface Shift {
  readonly unit: string;
  readonly steps: number;
}

/** One way to write a date. */
export interface DateForm {
  /** Global; spans what is shown as the date. */
  readonly pattern: RegExp;
  /** Null where the words are no date after all. */
  read(words: Groups, place: Place): Reading | null;
}

/** A reading of a value that may be unknown. */
export const reading = (value: string | null | undefined): Reading => (value ? { value } : {});
