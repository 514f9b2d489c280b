import type { FigureAnnotation } from "../../../text/annotation.ts";
import { tag } from "../tagging.ts";
import { aboutOf, type Surroundings, surroundings } from "./about.ts";
import { boundOf } from "./bounds.ts";
import type { Context } from "./context.ts";
import { digitNumerals } from "./digits.ts";
import { countsSomething, withAge } from "./judge.ts";
import { maskNonFigures } from "./masks.ts";
import type { Measured } from "./measured.ts";
import type { Numeral } from "./numeral.ts";
import { joinRanges } from "./ranges.ts";
import { ratioNumerals } from "./ratios.ts";
import { shareUnits } from "./sharing.ts";
import { unitOf } from "./unit.ts";
import { wordedNumerals } from "./worded.ts";

export type FoundFigure = Omit<FigureAnnotation, "type">;

/** All that reads as a number, whatever it counts. */
export const numbersIn = (text: string): Numeral[] => [
  ...ratioNumerals(text),
  ...digitNumerals(text),
  ...wordedNumerals(text),
];

/** The numbers of a masked text in order; of two that overlap, the first. */
function numeralsIn(masked: string): Numeral[] {
  const all = numbersIn(masked).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Numeral[] = [];
  for (const numeral of all) if (numeral.start >= (kept.at(-1)?.end ?? 0)) kept.push(numeral);
  return kept;
}

/** Each number with what it counts; a number inside another's unit ("two 737 jets") is none of its own. */
function measure(context: Context, numerals: readonly Numeral[]): Measured[] {
  const found: Measured[] = [];
  for (const numeral of numerals) {
    if (numeral.start < (found.at(-1)?.end ?? 0)) continue;
    found.push(withAge(context, { ...numeral, ...unitOf(context, numeral), numberEnd: numeral.end }));
  }
  return found;
}

function described(text: string, around: Surroundings, figure: Measured): FoundFigure {
  const { start, end, value, high, unit, per } = figure;
  const about = aboutOf(text, around, figure);
  const bound = figure.sign === "+" ? "up" : boundOf(text, figure);
  return {
    start,
    end,
    value,
    ...(high !== undefined && { high }),
    unit,
    ...(per !== undefined && { per }),
    bound: figure.form === "vague" && bound === "=" ? "~" : bound,
    ...(about && { about }),
  };
}

/** The figures of a sentence, in order. */
export function figuresIn(text: string): FoundFigure[] {
  const masked = maskNonFigures(text);
  const numerals = numeralsIn(masked);
  if (numerals.length === 0) return [];
  const context: Context = { text, masked, tokens: tag(text) };
  const measured = shareUnits(text, joinRanges(text, measure(context, numerals)));
  const figures = measured.filter((figure) => countsSomething(context, figure));
  const around = surroundings(context, figures);
  return figures.map((figure) => described(text, around, figure));
}
