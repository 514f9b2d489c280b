import table from "../data/vectors.json" with { type: "json" };

/** One block for all vectors: an object for each would weigh more than its numbers. */
const VALUES = new Int8Array(Buffer.from(table.values, "base64"));
const PLACES: ReadonlyMap<string, number> = new Map(
  table.terms.split(" ").map((term, i) => [term, i * table.dimensions]),
);

/**
 * A term's place in a space of meanings: a unit vector in steps of 1/127. Undefined for names, numbers and rare words.
 */
export function meaning(term: string): Int8Array | undefined {
  const at = PLACES.get(term);
  return at === undefined ? undefined : VALUES.subarray(at, at + table.dimensions);
}
