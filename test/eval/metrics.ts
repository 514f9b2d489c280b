/** The rank from 0 of the first right one, among those shown; undefined where none is. */
export type Rank = number | undefined;

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The share of questions with a right sentence among the first `k`. */
export const hitAt = (k: number, ranks: readonly Rank[]): number =>
  mean(ranks.map((rank) => (rank !== undefined && rank < k ? 1 : 0)));

/** One over the place of the first right one; 0 where there is none. */
export const reciprocal = (rank: Rank): number => (rank === undefined ? 0 : 1 / (rank + 1));

export const firstRight = (right: readonly boolean[]): Rank => {
  const at = right.indexOf(true);
  return at < 0 ? undefined : at;
};

/** The mean, over the right ones, of the share of right ones down to there. All right ones must be in the list. */
export function averagePrecision(right: readonly boolean[]): number {
  const precisions: number[] = [];
  right.forEach((isRight, at) => {
    if (isRight) precisions.push((precisions.length + 1) / (at + 1));
  });
  return mean(precisions);
}

/**
 * Candidates in the order of the sentences that touch them. Those that no sentence touches, and those that share
 * one, stay in the order given.
 */
export function ordered<C, S>(
  candidates: readonly C[],
  sentences: readonly S[],
  touch: (sentence: S, candidate: C) => boolean,
): C[] {
  const place = (candidate: C): number => {
    const at = sentences.findIndex((sentence) => touch(sentence, candidate));
    return at < 0 ? sentences.length : at;
  };
  return candidates
    .map((candidate) => ({ candidate, at: place(candidate) }))
    .sort((a, b) => a.at - b.at)
    .map(({ candidate }) => candidate);
}
