import type { Token } from "../people/tokens.ts";
import { isNameLike } from "./runs.ts";

/**
 * How a token is written and stands, as far as it tells whether a name goes on: 0 a capital, 1 lower case, 2 a mark, 3
 * digits, 4 a capital after an owner ("Norland's Bank").
 */
export function settingOf(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (isNameLike(token)) return tokens[at - 1]?.possessive ? 4 : 0;
  if (token?.shape === "lower") return 1;
  return token?.shape === "mark" ? 2 : 3;
}

/** How many settings there are. */
export const SETTINGS = 5;

/** The settings of the tokens from `from` to `to`. */
export const settingsOf = (tokens: readonly Token[], from: number, to: number): Uint8Array =>
  Uint8Array.from({ length: to - from }, (_, i) => settingOf(tokens, from + i));
