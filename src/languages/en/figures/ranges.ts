import { boundOf } from "./bounds.ts";
import type { Measured } from "./measured.ts";
import { scaled } from "./numeral.ts";

const JOINS = /^(?:\s?(?:-|–|—|to|or)\s?|\sto-|-to-)$/u;
const BETWEEN = /\bbetween\s(?:\w+\s){0,2}$/iu;
const FROM = /\bfrom\s(?:\w+\s){0,3}$/iu;

/** "1.2 to 1.4 billion": a bare first number has the scale of the second. */
function withScaleOf(first: Measured, second: Measured): Measured {
  if (first.scale !== 1 || second.scale === 1 || (first.unit !== "" && !first.currency)) return first;
  const value = scaled(first.value, second.scale);
  return value <= second.value ? { ...first, value } : first;
}

/** Whether "to" makes a range: not where the first has risen or gone a way to the second. */
function rangesTo(text: string, first: Measured, before: string): boolean {
  if (first.unit === "" || FROM.test(before)) return true;
  if (first.unit === "year of age") return true;
  return first.currency !== undefined && !/^(?:up|down)$/u.test(boundOf(text, first));
}

/** Whether the words between two neighbours make them the ends of one range. */
function joins(text: string, a: Measured, b: Measured): boolean {
  const gap = text.slice(a.end, b.start);
  if (gap.length > 5 || a.high !== undefined || b.high !== undefined || a.form === "part") return false;
  if (a.unit !== "" && b.unit !== "" && a.unit !== b.unit) return false;
  const before = text.slice(Math.max(0, a.start - 24), a.start);
  if (/^\sand\s$/u.test(gap)) return BETWEEN.test(before);
  if (!JOINS.test(gap)) return false;
  if (gap.trim() === "or") return a.unit === "";
  return /to/u.test(gap) ? rangesTo(text, a, before) : true;
}

/** Makes one figure with `high` of two neighbours that are a range. */
export function joinRanges(text: string, figures: readonly Measured[]): Measured[] {
  const out: Measured[] = [];
  for (const figure of figures) {
    const first = out.at(-1);
    const low = first && joins(text, first, figure) ? withScaleOf(first, figure) : null;
    if (!low || low.value >= figure.value) out.push(figure);
    else
      out[out.length - 1] = {
        ...figure,
        start: low.start,
        value: low.value,
        high: figure.value,
        unit: figure.unit || low.unit,
      };
  }
  return out;
}
