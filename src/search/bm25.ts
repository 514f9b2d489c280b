import type { Bm25 } from "./port.ts";

/** Impacts are kept in so many steps; 16 cost .002 MRR against 64. */
export const SLOTS = 16;

/** BM25's part that depends on the text alone (Robertson and Zaragoza, 2009): 0 for absent, towards 1 for often. */
export const impact = (count: number, length: number, { k1, b, averageLength }: Bm25): number =>
  count / (count + k1 * (1 - b + (b * length) / averageLength));

/** The step that an impact is kept in, 0 being the greatest. */
export const slotOf = (value: number): number => Math.round((1 - value) * (SLOTS - 1));

/** What a term of this rarity adds to a text that holds it in this slot; never 0, which means "not found". */
export const gain = (rarity: number, slot: number, k1: number): number =>
  rarity * (k1 + 1) * (1 - slot / (SLOTS - 1)) + 1e-6;

/** Inverse document frequency, never negative. */
export const rarity = (texts: number, holding: number): number =>
  Math.log(1 + (texts - holding + 0.5) / (holding + 0.5));
