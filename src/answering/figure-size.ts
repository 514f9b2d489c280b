import type { FigureAnnotation } from "../text/annotation.ts";
import type { Language } from "../text/language.ts";
import { type Saying, say } from "../text/saying.ts";
import { figuresAsked } from "./asked-figures.ts";

/** How large a figure is to be: ">1bn", "1bn..2bn". */
export interface Size {
  readonly low: number;
  readonly high: number;
  /** Whether the ends themselves fit. */
  readonly closed: boolean;
  /** What its unit must be where one was typed ("<5%"); empty for any. */
  readonly unit: string;
  /** In words: "over 1bn". */
  readonly said: Saying;
}

/** A size among other words. */
export interface SizeTyped {
  readonly size: Size;
  /** The words without it. */
  readonly rest: string;
}

interface Quantity {
  readonly value: number;
  readonly unit: string;
}

const COMPARISON =
  /(?:^|(?<=\s))(?<sign>>=|<=|[≥≤><=])\s{0,2}(?<number>[^\s<>=]{1,30})(?:\s(?<next>\S{1,20}))?/u;
const RANGE =
  /(?:^|(?<=\s))(?<from>[^\s.\d]{0,4}\d\S{0,15}?)(?<!\.)\.\.(?!\.)(?<to>[^\s.\d]{0,4}\d\S{0,15})(?:\s(?<next>\S{1,20}))?/u;

/** A currency or a share belongs to the number; a counted noun is one more word to search for. */
const isPlain = (unit: string): boolean => /^(?:%|[A-Z]{3})$/u.test(unit);

/** The figure that the words are, from end to end. */
const figureOf = (words: string, language: Language): FigureAnnotation | undefined =>
  figuresAsked(words, language).find(({ start, end }) => start === 0 && end === words.length);

/** A number alone is read as it stands: an article's "2000" may be a year, an asker's is none. */
function quantityOf(words: string, language: Language): Quantity | null {
  const figure = figureOf(words, language);
  if (figure) return { value: figure.value, unit: isPlain(figure.unit) ? figure.unit : "" };
  const value = Number(words.replaceAll(",", ""));
  return Number.isFinite(value) && /\d/u.test(words) ? { value, unit: "" } : null;
}

/** The same with the word behind it where that is a part of it ("1 billion", "5 percent"). */
function widest(
  number: string,
  next: string,
  language: Language,
): (Quantity & { readonly words: string }) | null {
  const alone = quantityOf(number, language);
  const both = next === "" ? null : quantityOf(`${number} ${next}`, language);
  const adds = both && (both.unit !== (alone?.unit ?? "") || both.value !== alone?.value);
  if (adds) return { ...both, words: `${number} ${next}` };
  return alone && { ...alone, words: number };
}

function comparison(sign: string, { value, unit, words }: Quantity & { readonly words: string }): Size {
  const [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (sign === ">")
    return { low: value, high, closed: false, unit, said: say("over {value}", { value: words }) };
  if (sign === "<")
    return { low, high: value, closed: false, unit, said: say("under {value}", { value: words }) };
  if (sign === "=")
    return { low: value, high: value, closed: true, unit, said: say("of {value}", { value: words }) };
  const isLeast = sign === ">=" || sign === "≥";
  return isLeast
    ? { low: value, high, closed: true, unit, said: say("of at least {value}", { value: words }) }
    : { low, high: value, closed: true, unit, said: say("of at most {value}", { value: words }) };
}

/** Both ends; a bare lower one has the scale and unit of the upper: "1..2bn". */
function range(from: string, to: string, next: string, language: Language) {
  const upper = widest(to, next, language);
  const lower = quantityOf(from, language);
  if (!upper || !lower) return null;
  const whole = figureOf(`${from} to ${upper.words}`, language);
  const low = whole?.high === upper.value ? whole.value : lower.value;
  const [unit, said] = [
    upper.unit || lower.unit,
    say("between {low} and {high}", { low: from, high: upper.words }),
  ];
  return low > upper.value
    ? null
    : { words: upper.words, size: { low, high: upper.value, closed: true, unit, said } };
}

/** The first size that stands among words; null where there is none. */
export function sizeAmong(words: string, language: Language): SizeTyped | null {
  const spread = RANGE.exec(words);
  const found = spread ?? COMPARISON.exec(words);
  if (!found) return null;
  const { from = "", to = "", sign = "", number = "", next = "" } = { ...found.groups };
  const read = spread ? range(from, to, next, language) : widest(number, next, language);
  if (!read) return null;
  const unread = next !== "" && !read.words.endsWith(` ${next}`) ? next : "";
  const [before, after] = [words.slice(0, found.index), words.slice(found.index + found[0].length)];
  const rest = `${before} ${unread}${after}`.replace(/\s+/gu, " ").trim();
  return { size: "size" in read ? read.size : comparison(sign, read), rest };
}

/** A size alone: ">1bn", "1bn..2bn", or "240bn" for just so much; null where it is none. */
export function sizeOf(typed: string, language: Language): Size | null {
  const among = sizeAmong(typed, language) ?? sizeAmong(`=${typed}`, language);
  return among?.rest === "" ? among.size : null;
}

/** Whether any of what the figure may be lies within the size; "more than 1bn" is over 1bn. */
export function hasSize(
  { value, high = value, bound }: Pick<FigureAnnotation, "value" | "high" | "bound">,
  size: Size,
): boolean {
  const slack = 1e-9 * Math.abs(value);
  if (high > size.low && value < size.high) return true;
  if (size.closed) return high >= size.low - slack && value <= size.high + slack;
  return (bound === ">" && high === size.low) || (bound === "<" && value === size.high);
}

/** Whether all of what the figure may be lies within the size: "billions" may be more than 2bn, and may not. */
export const liesWithin = (
  { value, high = value }: Pick<FigureAnnotation, "value" | "high">,
  { low, high: most }: Size,
): boolean => value >= low && high <= most;
