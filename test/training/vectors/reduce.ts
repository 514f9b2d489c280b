import { add, centred, dot, type Rows, scatter, unit } from "./algebra.ts";

/** Gram and Schmidt: the vectors made upright to one another and of unit length, in order. */
function orthonormal(rows: readonly Float64Array[]): Rows {
  const done: Rows = [];
  for (const row of rows) {
    const left = row.slice();
    for (const other of done) add(left, other, -dot(left, other));
    done.push(unit(left));
  }
  return done;
}

/** Enough for the directions to settle: more rounds change no stored step. */
const ROUNDS = 400;

/** The directions in which the rows spread most, the widest first: orthogonal iteration. */
export function principalDirections(rows: readonly Float64Array[], count: number): Rows {
  const matrix = scatter(rows);
  let found = orthonormal(
    Array.from({ length: count }, (_, i) => new Float64Array(matrix.length).fill(1, i, i + 1)),
  );
  for (let round = 0; round < ROUNDS; round++)
    found = orthonormal(found.map((direction) => Float64Array.from(matrix, (row) => dot(row, direction))));
  return found;
}

/**
 * Unit vectors of fewer dimensions. The widest `dropped` directions tell how common a word is rather than what it
 * means, and are left out (J. Mu and P. Viswanath, "All-but-the-Top", ICLR 2018).
 */
export function reduced(rows: readonly Float64Array[], dimensions: number, dropped: number): Rows {
  const moved = centred(rows);
  const directions = principalDirections(moved, dimensions + dropped).slice(dropped);
  return moved.map((row) => unit(Float64Array.from(directions, (direction) => dot(direction, row))));
}
