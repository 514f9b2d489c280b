import { z } from "zod";
import { readData } from "../data/reading.ts";

const stored = z.object({
  /** With blanks between. */
  terms: z.string(),
  dimensions: z.number().int().positive(),
  /** Those of one term after those of another, as base 64. */
  values: z.string(),
});

interface Vectors {
  readonly places: ReadonlyMap<string, number>;
  readonly dimensions: number;
  /** One block for all: an object for each would weigh more than its numbers. */
  readonly values: Int8Array;
}

function readVectors(): Vectors {
  const { terms, dimensions, values } = stored.parse(readData("vectors.json"));
  return {
    places: new Map(terms.split(" ").map((term, i) => [term, i * dimensions])),
    dimensions,
    values: new Int8Array(Buffer.from(values, "base64")),
  };
}

const { places: PLACES, dimensions: DIMENSIONS, values: VALUES } = readVectors();

/**
 * A term's place in a space of meanings: a unit vector in steps of 1/127. Undefined for names, numbers and rare words.
 */
export function meaning(term: string): Int8Array | undefined {
  const at = PLACES.get(term);
  return at === undefined ? undefined : VALUES.subarray(at, at + DIMENSIONS);
}
