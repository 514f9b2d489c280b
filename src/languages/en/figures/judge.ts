import { type Context, tokenAt } from "./context.ts";
import type { Measured } from "./measured.ts";

const OLDEST = 115;

/** "Ada Lovelace, 36, said": a lone number between commas after a name is an age. So is one after "aged". */
export function withAge({ text }: Context, figure: Measured): Measured {
  if (figure.unit !== "" || !figure.plain || figure.value > OLDEST) return figure;
  const before = text.slice(Math.max(0, figure.start - 30), figure.start);
  const isAge =
    /\b(?:aged?|ages?\sof)\s$/iu.test(before) ||
    (/\p{Lu}[\p{L}’'.-]{1,25},\s$/u.test(before) &&
      /^(?:,|\)|\.$)/u.test(text.slice(figure.end, figure.end + 2)));
  return isAge ? { ...figure, unit: "year of age" } : figure;
}

/** Tied by a hyphen to the word before: "Type-3", "last-32". "Minus-1.4" and "0-to-60" are not. */
const isTied = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 12), start);
  return /\p{L}-$/u.test(before) && !/(?:^|[^\p{L}])(?:minus|plus|to|a|now|nearly|almost)-$/iu.test(before);
};

/** Part of a name: after a capitalised word ("Planet 9"), or before one that is not counted ("787 Dreamliner"). */
function isNamed({ text, tokens }: Context, { start, numberEnd, unit }: Measured): boolean {
  if (numberEnd - start > 4) return false;
  const [at, after] = [tokenAt(tokens, start), tokenAt(tokens, numberEnd)];
  const [previous, next] = [tokens[at - 1], tokens[after]];
  const nextIsName =
    next?.pos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(next.value) && next.start === numberEnd + 1;
  if (nextIsName && unit !== "" && next.end === tokenEnd(text, numberEnd)) return true;
  const named =
    previous?.pos === "PROPN" && /^\p{Lu}/u.test(previous.value) && previous.end + 1 === start && at > 1;
  return named && (unit === "" || nextIsName);
}

/** Where a single capitalised word after the number ends, if nothing that could be counted follows it. */
const tokenEnd = (text: string, from: number): number => {
  const word = /^\s\p{Lu}\p{Ll}+[^s\P{L}](?=[.,;)]|\s(?:[a-z]{1,3}\s)|$)/u.exec(text.slice(from, from + 40));
  return word ? from + word[0].length : -1;
};

/** A year out of the usual range: "by 2120", "between 1600 and 1700". */
const isYear = (text: string, { start, value, unit, numberEnd }: Measured): boolean =>
  unit === "" &&
  numberEnd - start === 4 &&
  value >= 1000 &&
  value < 2200 &&
  /\b(?:in|by|since|until|between|from|after|before|year)\s(?:\d{4}\s(?:to|and)\s)?$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );

/** "One" counts when a noun follows and nothing before it makes it a pronoun ("the one", "no one"). */
function isPronoun({ tokens }: Context, { start, unit }: Measured): boolean {
  const previous = tokens[tokenAt(tokens, start) - 1];
  return (
    unit === "" || /^(?:the|this|that|no|any|every|each|which|some|another)$/iu.test(previous?.value ?? "")
  );
}

function digitsCount(context: Context, figure: Measured): boolean {
  const { start, numberEnd, end, plain, unit } = figure;
  const { text } = context;
  if (/\p{L}/u.test(text.charAt(numberEnd)) && end === numberEnd) return false;
  if (!plain) return true;
  if (
    unit === "" &&
    numberEnd - start < 3 &&
    text.charAt(start - 1) === "(" &&
    text.charAt(numberEnd) === ")"
  )
    return false;
  return !isNamed(context, figure) && !isYear(text, figure);
}

/** Whether a number is a figure: not part of a name, and with a noun where it is only a small word. */
export function countsSomething(context: Context, figure: Measured): boolean {
  const { form, value, high, unit } = figure;
  if (figure.currency) return true;
  if (isTied(context.text, figure.start)) return false;
  if (form === "digits") return digitsCount(context, figure);
  if (form === "vague") return unit !== "";
  if (form === "part" || form === "fold" || form === "exchange" || high !== undefined) return true;
  if (value === 1 && isPronoun(context, figure)) return false;
  return unit !== "" || value > 10;
}
