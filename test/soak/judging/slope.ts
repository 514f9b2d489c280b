/** A value seen after so much of something. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** By how much the value grows per unit of `at`: the line of least squares. NaN for fewer than two different places. */
export function slopeOf(points: readonly Point[]): number {
  const [middle, mean] = [meanOf(points.map(({ at }) => at)), meanOf(points.map(({ value }) => value))];
  const spread = points.reduce((sum, { at }) => sum + (at - middle) ** 2, 0);
  const together = points.reduce((sum, { at, value }) => sum + (at - middle) * (value - mean), 0);
  return together / spread;
}
