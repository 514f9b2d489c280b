/** One line of the final table. */
export interface Measure {
  readonly what: string;
  /** What must be, in words; empty where nothing is promised. */
  readonly must: string;
  readonly seen: string;
  /** Null where it is not judged: nothing is promised, or the run was too short to tell. */
  readonly held: boolean | null;
}

const inWords = (value: number, unit: string): string => {
  const digits = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return Number.isNaN(value) ? "not seen" : `${Number(value.toFixed(digits)).toLocaleString("en")}${unit}`;
};

/** What must not be more than a limit. What was not seen at all is not held. */
export const atMost = (
  what: string,
  value: number,
  limit: number,
  { unit = "", more = "" }: { readonly unit?: string; readonly more?: string } = {},
): Measure => ({
  what,
  must: `≤ ${limit.toLocaleString("en")}${unit}`,
  seen: `${inWords(value, unit)}${more && ` (${more})`}`,
  held: value <= limit,
});

/** What must not be less than a limit. */
export const atLeast = (what: string, value: number, limit: number): Measure => ({
  what,
  must: `≥ ${limit.toLocaleString("en")}`,
  seen: inWords(value, ""),
  held: value >= limit,
});

/** What must not happen even once. */
export const never = (what: string, count: number, of = ""): Measure => ({
  what,
  must: "0",
  seen: `${count.toLocaleString("en")}${of && ` of ${of}`}`,
  held: count === 0,
});

/** What is shown beside. */
export const beside = (what: string, seen: string): Measure => ({ what, must: "", seen, held: null });

/** A measure that cannot be judged, with the reason. */
export const unjudged = (measure: Measure, reason: string): Measure => ({
  ...measure,
  seen: `${measure.seen}; not judged: ${reason}`,
  held: null,
});

export const allHeld = (measures: readonly Measure[]): boolean =>
  measures.every(({ held }) => held !== false);
