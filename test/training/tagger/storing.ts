import { brotliCompressSync } from "node:zlib";
import { ROWS } from "../../../src/languages/en/names/hashing.ts";
import { COUNT } from "../../../src/languages/en/names/labels.ts";
import type { StoredModel } from "../../../src/languages/en/names/model.ts";
import type { Weights } from "./field.ts";

/** Weights below this are taken for nought. */
const SMALLEST = 0.06;
/** The weights are kept in steps of this: finer ones tell no more, and pack worse. */
const STEP = 0.05;
const MOST_STEPS = 127;

const inSteps = (weight: number): number =>
  Math.abs(weight) < SMALLEST ? 0 : Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / STEP)));

/** A number in bytes of 7 bits, the lowest first; all but the last have the eighth bit. */
function pushNumber(value: number, out: number[]): void {
  let rest = value;
  for (; rest > 0x7f; rest >>= 7) out.push((rest & 0x7f) | 0x80);
  out.push(rest);
}

const packed = (bytes: Uint8Array): string => brotliCompressSync(bytes).toString("base64");

/** Makes of learned weights what is kept in the file. */
export function stored({ rows, steps }: Weights, middles: Int8Array, dimensions: number): StoredModel {
  const steps8 = Int8Array.from(rows, inSteps);
  const places: number[] = [];
  const kept: number[] = [];
  let last = 0;
  for (let row = 0; row < ROWS; row++) {
    if (!steps8.subarray(row * COUNT, (row + 1) * COUNT).some(Boolean)) continue;
    pushNumber(row - last, places);
    kept.push(row);
    last = row;
  }
  const weights = new Int8Array(kept.length * COUNT);
  kept.forEach((row, place) => {
    for (let l = 0; l < COUNT; l++) weights[l * kept.length + place] = steps8[row * COUNT + l] ?? 0;
  });
  return {
    scale: STEP,
    steps: Array.from(steps, (value) => Number(value.toFixed(4))).join(" "),
    middles: Buffer.from(middles.buffer).toString("base64"),
    dimensions,
    count: kept.length,
    places: packed(Uint8Array.from(places)),
    weights: packed(new Uint8Array(weights.buffer)),
  };
}
