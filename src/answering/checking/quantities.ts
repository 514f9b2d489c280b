import type { FigureAnnotation } from "../../text/annotation.ts";
import type { Language } from "../../text/language.ts";

/** How a claim's figure stands to one here: neither where both may be so, or where they measure unlike things. */
export type Relation = "same" | "different" | "neither";

const SCALES = [1e12, 1e9, 1e6, 1e3, 1];
/** "About 260" may be so far off. */
const ROUGHLY = 0.1;
/** A rounded figure is the same as far as this. */
const ROUNDED = 0.02;

/** Half of the last digit that is printed: "240 billion" may stand for 239.5 to 240.5. */
function slackOf(value: number): number {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1_000) return 0;
  const scale = SCALES.find((each) => size >= each) ?? 1;
  const decimals = /\.(\d+)/.exec(String(Number((size / scale).toPrecision(12))))?.[1]?.length ?? 0;
  return (scale / 10 ** decimals) * 0.499;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function rangeOf({ value, high = value, bound }: FigureAnnotation): Range {
  const slack = bound === "~" ? Math.abs(value) * ROUGHLY : slackOf(value);
  if (bound === ">") return { low: value, high: Number.POSITIVE_INFINITY };
  if (bound === "<") return { low: Number.NEGATIVE_INFINITY, high: value };
  return { low: value - slack, high: high + slack };
}

const isWithin = (inner: Range, outer: Range): boolean => outer.low <= inner.low && inner.high <= outer.high;
const areApart = (a: Range, b: Range): boolean => a.high < b.low || b.high < a.low;

/** One may be the other printed without its scale: "$240.1" beside "$240.1 billion". */
const lacksScale = (a: number, b: number): boolean =>
  SCALES.some((scale) => scale > 1 && Math.abs(a * scale - b) <= 1e-6 * Math.abs(b));

const isOpen = ({ bound }: FigureAnnotation): boolean => bound === ">" || bound === "<";

function measuresAlike(a: FigureAnnotation, b: FigureAnnotation, language: Language): boolean {
  if (a.unit === b.unit) return true;
  const [mine, theirs] = [a, b].map(({ unit }) => language.term(language.words(unit).at(-1) ?? ""));
  return (
    mine !== undefined &&
    mine !== "" &&
    theirs !== undefined &&
    (mine === theirs || language.kin(mine).has(theirs))
  );
}

const areOpposite = (a: FigureAnnotation, b: FigureAnnotation): boolean =>
  (a.bound === "up" && b.bound === "down") || (a.bound === "down" && b.bound === "up");

/** Whether what stands here is as exact as what is claimed, and the same. */
function says(here: FigureAnnotation, claimed: FigureAnnotation): boolean {
  if (isOpen(claimed))
    return isWithin(rangeOf(here), rangeOf(claimed)) && (isOpen(here) || here.value !== claimed.value);
  if (isOpen(here)) return false;
  if (here.value === claimed.value && here.high === claimed.high)
    return here.bound !== "~" || claimed.bound === "~";
  const off = Math.abs(here.value - claimed.value) / Math.max(Math.abs(here.value), 1e-12);
  return (
    off <= ROUNDED &&
    here.high === undefined &&
    isWithin({ low: here.value, high: here.value }, rangeOf(claimed))
  );
}

/** Compares a claim's figure with one here. In doubt they are neither the same nor different. */
export function relationOf(claimed: FigureAnnotation, here: FigureAnnotation, language: Language): Relation {
  if (areOpposite(claimed, here)) return "neither";
  if (!measuresAlike(claimed, here, language))
    return claimed.unit === "" && claimed.value === here.value && says(here, claimed) ? "same" : "neither";
  if (says(here, claimed)) return "same";
  const unclear = lacksScale(claimed.value, here.value) || lacksScale(here.value, claimed.value);
  return !unclear && areApart(rangeOf(claimed), rangeOf(here)) ? "different" : "neither";
}
