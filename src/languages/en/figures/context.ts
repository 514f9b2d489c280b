import { firstEndingAfter } from "../../../text/sorted.ts";
import type { Token } from "../tagging.ts";

/** A sentence as the rules for figures see it. All offsets count in `text`. */
export interface Context {
  readonly text: string;
  /** The same with NUL over what is no figure. */
  readonly masked: string;
  readonly tokens: readonly Token[];
}

/** What a number counts, and where the words for it end. */
export interface Unit {
  readonly unit: string;
  /** What one of it is reckoned by. */
  readonly per?: string;
  readonly end: number;
}

/** The place of the first token that ends after an offset; the number of tokens where there is none. */
export const tokenAt = (tokens: readonly Token[], offset: number): number => firstEndingAfter(offset, tokens);

/** Matches a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
