import type { Measured } from "./measured.ts";

/** "7- or 8-inch", "280 million of the 1.5 billion shekels": the unit stands after the second only. */
const UNIT_AFTER = /^(?:-|,)?\s(?:and|or|of\sthe|out\sof)\s$/u;
/** "rose 64 points to 4,577": it stands after the first only. */
const UNIT_BEFORE = /^\sto\s$/u;

/** Gives neighbours that share a unit the unit that is printed once. Percentages are not shared: "fell 2 % to 40". */
export function shareUnits(text: string, figures: readonly Measured[]): Measured[] {
  const units = figures.map((figure) => figure.unit);
  const gapAfter = (i: number): string =>
    text.slice(figures[i]?.end, figures[i + 1]?.start ?? figures[i]?.end);
  for (let i = 0; i < figures.length - 1; i++) {
    const [unit = "", next = ""] = [units[i], units[i + 1]];
    if (unit === "" && next !== "" && figures[i]?.form === "digits" && UNIT_AFTER.test(gapAfter(i)))
      units[i] = next;
    else if (next === "" && unit !== "" && unit !== "%" && UNIT_BEFORE.test(gapAfter(i))) units[i + 1] = unit;
  }
  return figures.map((figure, i) => ({ ...figure, unit: units[i] ?? figure.unit }));
}
