import type { FigureAnnotation } from "../text/annotation.ts";
import type { Language } from "../text/language.ts";
import { figuresAsked } from "./asked-figures.ts";

/** Few and many: "5 pounds" are a weight, "5 million pounds" money. */
const COUNTS = ["5", "5000000"];

const RATED = /\sper\s.{1,60}$/u;

/** The units that typed words may mean, as figures have them: "dollars", "$" and "USD" are one. */
export function unitsMeant(typed: string, language: Language): ReadonlySet<string> {
  const words = typed.trim();
  const printed = COUNTS.flatMap((count) => [`${count} ${words}`, `${count}${words}`, `${words}${count}`]);
  const units = printed.flatMap((text) =>
    figuresAsked(text, language)
      .filter(({ start, end }) => start === 0 && end === text.length)
      .map(({ unit }) => unit)
      .filter(Boolean),
  );
  return new Set(units.length > 0 ? units : [words.toLowerCase()]);
}

/** Whether a figure has one of the units: itself, whatever it is reckoned per, or as the last of several nouns. */
export function hasUnit({ unit }: FigureAnnotation, units: ReadonlySet<string>): boolean {
  if (units.has(unit)) return true;
  const base = unit.replace(RATED, "");
  return units.has(base) || (base.includes(" ") && [...units].some((each) => base.endsWith(` ${each}`)));
}

/** The units that are words of the article themselves, which an index finds. */
export const nounsOf = (units: ReadonlySet<string>): string =>
  [...units].filter((unit) => !/^(?:%|[A-Z]{3})$/u.test(unit)).join(" ");
