import { ONES, SCALES, TEENS, TENS } from "../data/number-words.ts";
import { anyOf } from "../patterns.ts";

const UP_TO_99 = `(?:${anyOf(TENS.keys())}(?:[-\\s]${anyOf(ONES.keys())})?|${anyOf(TEENS.keys())}|${anyOf(ONES.keys())})`;
const SCALE = anyOf(SCALES.keys());
/** "hundred", "million and five": after a dozen comes its noun ("a dozen five-pound notes"). */
const SCALED = `(?:[-\\s]${SCALE}){1,3}(?:(?<!dozen)\\s(?:and\\s)?${UP_TO_99}(?!-\\p{L}{4,}))?`;

/** The sources of patterns that match a number in words, in lower case, up to the edge of a word. */
export const NUMBER_WORDS_UP_TO_99 = `${UP_TO_99}(?!\\p{L})`;
export const NUMBER_WORDS = `${UP_TO_99}(?:${SCALED}){0,4}(?!\\p{L})`;
/** "a million", "a hundred and twenty". */
export const A_NUMBER = `a(?:${SCALED}){1,4}(?!\\p{L})`;

const SIMPLE: ReadonlyMap<string, number> = new Map([...ONES, ...TEENS, ...TENS, ["a", 1]]);

/** The number that words or digits stand for ("three hundred and five" is 305), or null. */
export function numberOf(phrase: string): number | null {
  if (/^\d{1,15}$/.test(phrase)) return Number(phrase);
  let [total, current] = [0, 0];
  for (const word of phrase.toLowerCase().split(/[-\s]+/)) {
    const [simple, scale] = [SIMPLE.get(word), SCALES.get(word)];
    if (simple !== undefined) current += simple;
    else if (scale === undefined) {
      if (word !== "and") return null;
    } else if (scale < 1000) current = (current || 1) * scale;
    else {
      // "two hundred thousand million": a scale after a scale multiplies what stands before it.
      total = current ? total + current * scale : total * scale;
      current = 0;
    }
  }
  return total + current;
}
