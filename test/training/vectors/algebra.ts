/** A list of vectors of one length. */
export type Rows = Float64Array[];

export function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] ?? 0) * (other[i] ?? 0);
  return sum;
}

/** Adds `times` the other vector to the first, in place. */
export function add(to: Float64Array, other: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + times * (other[i] ?? 0);
}

export function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

export function mean(rows: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(rows[0]?.length ?? 0);
  for (const row of rows) add(sum, row, 1 / rows.length);
  return sum;
}

/** The rows moved so that their mean is nought. */
export function centred(rows: readonly Float64Array[]): Rows {
  const middle = mean(rows);
  return rows.map((row) => row.map((value, i) => value - (middle[i] ?? 0)));
}

/** The sum of each row's product with itself: a square, symmetric matrix. */
export function scatter(rows: readonly Float64Array[]): Rows {
  const size = rows[0]?.length ?? 0;
  const sums = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) for (const [i, sum] of sums.entries()) add(sum, row, row[i] ?? 0);
  return sums;
}
