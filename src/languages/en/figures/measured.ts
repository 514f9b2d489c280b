import type { Numeral } from "./numeral.ts";

/** A number with what it counts; its span holds both. */
export interface Measured extends Numeral {
  readonly unit: string;
  /** Where the number itself ends, before the words for its unit. */
  readonly numberEnd: number;
}
