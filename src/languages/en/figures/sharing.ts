import { MEASURES } from "../data/measures.ts";
import type { Measured } from "./measured.ts";

/** "7- or 8-inch", "three of the 12 ministers": the unit stands after the second only. */
const UNIT_AFTER = /^(?:-|,)?\s(?:and|or|of\s(?:the|its|their|these|those|our|his|her)|out\sof)\s$/u;
/** "4,577, up 64 points": what has moved so far stands before it. */
const MOVED_BY = /^,?\s(?:up|down|higher\sby|lower\sby)\s$/u;
/** "Rose 64 points to 4,577": it stands after the first only. */
const UNIT_BEFORE = /^\sto\s$/u;
/** "3.9 million tonnes, up from 2.4 million", "22 fires, compared with an average of 20". */
const COMPARED =
  /\s(?:(?:up|down)\sfrom|compared\s(?:with|to)|against|versus|including)\s(?:(?:just|only|about|around|some|nearly|over|more\sthan|an?\saverage\sof)\s)?$/u;
/** "68 people who came and 95 who left": the second are of the same kind. */
const WHO_FOLLOWS = /^\s(?:who|whose|of\swhom|of\sthem|of\swhich)(?!\p{L})/u;
/** "200 tonnes in May and 300 in June": two neighbours with a time or place each. */
const PLACED = /^\s(?:in|on|at|for|from|last|this|during)\s[^.;]{1,40}(?:,|,?\s(?:and|but|or))\s$/u;
const IS_PLACED = /^\s(?:in|on|at|for|from|last|this|during)\s/u;
/** "Rose by 2 per cent but fell by 1". */
const BY_AGAIN = /\s(?:and|but|while|then)\s(?:\p{L}{1,20}\s){0,3}by\s$/u;
const LONGEST_GAP = 90;
/** Figures looked back at. */
const NEIGHBOURS = 4;

const isThing = (unit: string): boolean => !/^(?:|%|[A-Z]{3})$/u.test(unit) && !MEASURES.has(unit);

interface Neighbour {
  readonly unit: string;
  /** The words between the two. */
  readonly gap: string;
  /** The words behind the bare one. */
  readonly after: string;
}

/** Whether a bare number counts the same as the figure before it. */
function goesOn({ unit, gap, after }: Neighbour): boolean {
  if (unit === "%") return BY_AGAIN.test(gap);
  return UNIT_BEFORE.test(gap) || COMPARED.test(gap) || (PLACED.test(gap) && IS_PLACED.test(after));
}

/** The unit printed behind the next figure that this bare one shares. Percentages are not: "2,400, up 2 %". */
function unitAhead(gap: string, next: Measured): string {
  if (UNIT_AFTER.test(gap)) return next.unit;
  return MOVED_BY.test(gap) && next.unit !== "%" ? next.unit : "";
}

/**
 * An index stands at so many points, wherever in the sentence they are named: "lost 1.2 points, or 2 %, to 4,577.1".
 */
function asPoints(text: string, figure: Measured): boolean {
  const printed = text.slice(figure.start, figure.numberEnd);
  return (
    figure.value >= 100 &&
    /[.,]\d/u.test(printed) &&
    /\s(?:to|at)(?:\sa\s\p{L}{1,12}\sof)?\s$/u.test(text.slice(Math.max(0, figure.start - 24), figure.start))
  );
}

/** Gives figures that share a unit the unit that is printed once. */
export function shareUnits(text: string, figures: readonly Measured[]): Measured[] {
  const hasPoints = figures.some(({ unit }) => unit === "point");
  const gapAfter = (i: number): string => {
    const [from, to] = [figures[i]?.end ?? 0, figures[i + 1]?.start ?? 0];
    return to - from > LONGEST_GAP ? "" : text.slice(from, to);
  };
  const units: string[] = [];
  figures.forEach((figure, i) => {
    const [next, previous] = [figures[i + 1], units[i - 1] ?? ""];
    const after = text.slice(figure.end, figure.end + 12);
    let unit = figure.unit;
    if (unit === "" && next && figure.form !== "exchange") unit = unitAhead(gapAfter(i), next);
    if (unit === "" && previous !== "" && figure.form === "digits") {
      if (goesOn({ unit: previous, gap: gapAfter(i - 1), after })) unit = previous;
      else if (WHO_FOLLOWS.test(after)) unit = units.slice(-NEIGHBOURS).findLast(isThing) ?? "";
    }
    units.push(unit === "" && hasPoints && asPoints(text, figure) ? "point" : unit);
  });
  return figures.map((figure, i) => ({ ...figure, unit: units[i] ?? figure.unit }));
}
