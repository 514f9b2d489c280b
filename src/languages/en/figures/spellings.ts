import { ONES, TEENS, TENS } from "../data/number-words.ts";

const IN_LETTERS: ReadonlyMap<number, string> = new Map(
  [...ONES, ...TEENS, ...TENS].map(([word, value]) => [value, word]),
);
/** Scales with the short form that stands after digits. */
const SCALED: readonly (readonly [number, string, string])[] = [
  [1e12, "trillion", "tn"],
  [1e9, "billion", "bn"],
  [1e6, "million", "m"],
];
/** Nobody writes more digits before a scale word. */
const MOST_DIGITS = 6;

/** The ways to print a number, the plain digits first: 240000000000, "240 billion", "240bn". */
export function spellingsOf(value: number): readonly string[] {
  const scaled = SCALED.flatMap(([scale, word, short]) => {
    const digits = String(Number((value / scale).toPrecision(12)));
    return value >= scale && digits.length <= MOST_DIGITS ? [`${digits} ${word}`, `${digits}${short}`] : [];
  });
  const letters = IN_LETTERS.get(value);
  return [String(value), ...scaled, ...(letters === undefined ? [] : [letters])];
}
