import type { Bound } from "../../../text/annotation.ts";
import { BOUNDS, FALLING, FALLING_MONEY, FILLERS, RISING, RISING_MONEY } from "../data/bound-words.ts";
import { anyOf } from "../patterns.ts";

const ending = (words: Iterable<string>): RegExp => new RegExp(`(?<![\\p{L}-])${anyOf(words)}[\\s-]*$`, "iu");
const LIMITS: readonly (readonly [Bound, RegExp])[] = [
  ["<", ending(BOUNDS["<"])],
  ["~", ending(BOUNDS["~"])],
  [">", ending(BOUNDS[">"])],
];
const FILLER = ending(FILLERS);
const UP = ending(RISING);
const DOWN = ending(FALLING);
const UP_MONEY = ending(RISING_MONEY);
const DOWN_MONEY = ending(FALLING_MONEY);
const UP_AFTER = /^\s(?:higher|up)\b/iu;
const DOWN_AFTER = /^\s(?:lower|down)\b/iu;
const REACH = 50;
/** Fillers and bounds between a movement and its figure: "rose by just over a further". */
const MOST_STEPS = 5;

/** Whether a unit can be gained or lost: per cent, points, money. */
const isMovable = (unit: string): boolean =>
  /^(?:%|[A-Z]{3}|(?:percentage |basis )?point|cent|sen|p|penny)(?: per .*)?$/u.test(unit);

function limitOf(before: string): [Bound, string] | null {
  for (const [bound, pattern] of LIMITS)
    if (pattern.test(before)) return [bound, before.replace(pattern, "")];
  return null;
}

function movement(before: string, after: string, unit: string): Bound | null {
  if (UP.test(before)) return "up";
  if (DOWN.test(before)) return "down";
  if (!isMovable(unit)) return null;
  if (UP_MONEY.test(before) || UP_AFTER.test(after)) return "up";
  return DOWN_MONEY.test(before) || DOWN_AFTER.test(after) ? "down" : null;
}

/** How the words around a figure bound it; that it rises or falls says more than that it is about so much. */
export function boundOf(
  text: string,
  figure: { readonly start: number; readonly end: number; readonly unit: string },
): Bound {
  let before = text.slice(Math.max(0, figure.start - REACH), figure.start);
  const after = text.slice(figure.end, figure.end + 10);
  let limit: Bound = "=";
  for (let step = 0; step < MOST_STEPS; step++) {
    const moves = movement(before, after, figure.unit);
    if (moves) return moves;
    const found = limitOf(before);
    if (found) {
      if (limit === "=") limit = found[0];
      before = found[1];
    } else if (FILLER.test(before)) before = before.replace(FILLER, "");
    else break;
  }
  return limit;
}
