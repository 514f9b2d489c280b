import { brotliDecompressSync } from "node:zlib";
import { z } from "zod";
import type { Steps } from "./forward-backward.ts";
import { ROWS } from "./hashing.ts";
import { COUNT } from "./labels.ts";
import { SETTINGS } from "./settings.ts";

/** What training has learned, as it is kept in a file. The training script says from what. */
export const modelSchema = z.object({
  /** How much one step of a weight is worth. */
  scale: z.number().positive(),
  /** How much one label after another weighs: `[setting][before][label]`, with blanks between. */
  steps: z.string(),
  /** The middles of the classes of ordinary words, unit vectors in steps of 1/127, as base 64. */
  middles: z.string(),
  dimensions: z.number().int().positive(),
  /** How many rows have weights. */
  count: z.number().int().positive(),
  /**
   * The places of those rows, each as its distance from the one before (7 bits a byte, the last without the eighth).
   */
  places: z.string(),
  /** The weights of those rows, all of the first label first. Both packed by Brotli, as base 64. */
  weights: z.string(),
});
export type StoredModel = z.output<typeof modelSchema>;

/** The weights, ready for use. */
export interface Model {
  readonly scale: number;
  readonly steps: Steps;
  readonly middles: Int8Array;
  readonly dimensions: number;
  /** For each row its place among those that have weights, from 1; 0 for none. */
  readonly places: Int32Array;
  /** `weights[place * COUNT + label]`. */
  readonly weights: Int8Array;
}

const bytesOf = (text: string): Buffer => Buffer.from(text, "base64");

function readSteps(text: string): Steps {
  const weights = Float64Array.from(text.split(" "), Number);
  if (weights.length !== SETTINGS * COUNT * COUNT || weights.some(Number.isNaN))
    throw new Error(`${weights.length} steps instead of ${SETTINGS * COUNT * COUNT}, or some are no numbers`);
  return { weights, powers: weights.map(Math.exp) };
}

function readPlaces(bytes: Uint8Array, count: number): Int32Array {
  const places = new Int32Array(ROWS);
  let [row, part, shift, found] = [0, 0, 0, 0];
  for (const byte of bytes) {
    part |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte & 0x80) continue;
    row += part;
    [part, shift] = [0, 0];
    found++;
    if (row >= ROWS) throw new Error("a row lies outside of the table");
    places[row] = found;
  }
  if (found !== count) throw new Error(`${found} rows instead of ${count}`);
  return places;
}

function readWeights(bytes: Uint8Array, count: number): Int8Array {
  if (bytes.length !== count * COUNT) throw new Error(`${bytes.length} weights instead of ${count * COUNT}`);
  const weights = new Int8Array((count + 1) * COUNT);
  for (let label = 0; label < COUNT; label++)
    for (let place = 0; place < count; place++)
      weights[(place + 1) * COUNT + label] = bytes[label * count + place] ?? 0;
  return weights;
}

/** Reads a stored model. Throws where it is not whole, with the name of its file. */
export function readModel(stored: unknown, file: string): Model {
  try {
    const { scale, steps, middles, dimensions, count, places, weights } = modelSchema.parse(stored);
    return {
      scale,
      steps: readSteps(steps),
      middles: new Int8Array(bytesOf(middles)),
      dimensions,
      places: readPlaces(brotliDecompressSync(bytesOf(places)), count),
      weights: readWeights(brotliDecompressSync(bytesOf(weights)), count),
    };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${file}: ${reason}`, { cause });
  }
}
