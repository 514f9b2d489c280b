import type { Span } from "../../../text/span.ts";

/** A number as it is printed, before it is known what it counts. */
export interface Numeral extends Span {
  /** With its scale and its minus sign. */
  readonly value: number;
  /** The upper end of a vague number: "dozens". */
  readonly high?: number;
  /** What its scale word multiplies by; 1 without one. */
  readonly scale: number;
  readonly form: "digits" | "words" | "vague" | "part" | "fold" | "exchange";
  /** What an exchange gives so much for: the 1 of "2-for-1". */
  readonly per?: string;
  /** ISO 4217, where a sign or code stands before the number. */
  readonly currency?: string;
  readonly sign: "+" | "-" | "";
  /** Digits alone, without comma, point, scale or sign: these may be parts of names. */
  readonly plain: boolean;
}

/** Rounds off what scaling adds: 4.35 x 100 is not 434.99999999999994. */
export const scaled = (value: number, scale: number): number => Number((value * scale).toPrecision(12));
