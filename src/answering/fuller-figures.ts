import type { FigureAnnotation } from "../text/annotation.ts";
import type { Sentence } from "../text/article.ts";

/** Fewer digits agree by chance. */
const FEWEST_DIGITS = 2;
/** What a printed number may be worth, by its scale. */
export const SCALES = [1e3, 1e6, 1e9, 1e12];

/** A figure in the sentence that prints it. */
export interface PrintedFigure {
  readonly figure: FigureAnnotation;
  readonly sentence: Sentence;
}

/** The digits that a value shares with itself at any scale: 2401 for 240.1 and for 240.1 billion. */
export const digitsOf = (value: number): string => {
  const [digits = ""] = Math.abs(value).toExponential(11).split("e");
  return digits.replace(".", "").replace(/(?<!0)0+$/, "");
};

/** The number as it is printed, where no scale is printed with it: "240.1" of "$240.1", nothing of "$240.1 billion". */
export function bareNumber({ figure, sentence }: PrintedFigure): string | undefined {
  if (figure.high !== undefined) return undefined;
  const [number] = /\d[\d,.]*/u.exec(sentence.article.text.slice(figure.start, figure.end)) ?? [];
  return number !== undefined && Number(number.replaceAll(",", "")) === Math.abs(figure.value)
    ? number
    : undefined;
}

/** Whether a figure has the other's digits and unit, and a scale that the other is printed without. */
export const isScaled = ({ figure: poor }: PrintedFigure, { figure: full }: PrintedFigure): boolean =>
  poor.unit === full.unit &&
  poor.per === full.per &&
  SCALES.some((scale) => Math.abs(poor.value * scale - full.value) < 1e-6 * Math.abs(full.value));

/** Whether the same digits are printed without their scale or unit: "$240.1" beside "$240.1 billion". */
export function isPoorer(poor: PrintedFigure, full: PrintedFigure): boolean {
  if (digitsOf(poor.figure.value).length < FEWEST_DIGITS) return false;
  if (poor.figure.value === full.figure.value) return poor.figure.unit === "" && full.figure.unit !== "";
  return isScaled(poor, full) && bareNumber(poor) !== undefined;
}
