import { add, type Rows } from "./algebra.ts";

/** They settle long before. */
const ROUNDS = 10;

function neighboursOf(size: number, pairs: Iterable<readonly [number, number]>): ReadonlySet<number>[] {
  const all = Array.from({ length: size }, () => new Set<number>());
  for (const [one, other] of pairs) {
    if (one === other) continue;
    all[one]?.add(other);
    all[other]?.add(one);
  }
  return all;
}

/**
 * Draws vectors that a dictionary says belong together towards one another: each becomes the mean of where it was and
 * of its neighbours' mean, which weighs `pull` times as much (M. Faruqui et al., "Retrofitting Word Vectors to Semantic
 * Lexicons", NAACL 2015). `pairs` are places in `rows`.
 */
export function retrofitted(
  rows: readonly Float64Array[],
  pairs: Iterable<readonly [number, number]>,
  pull: number,
): Rows {
  const neighbours = neighboursOf(rows.length, pairs);
  const moved = rows.map((row) => row.slice());
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, near] of neighbours.entries()) {
      if (near.size === 0) continue;
      const place = (rows[i] ?? new Float64Array()).map((value) => value / (1 + pull));
      for (const j of near) add(place, moved[j] ?? place, pull / (1 + pull) / near.size);
      moved[i] = place;
    }
  return moved;
}
