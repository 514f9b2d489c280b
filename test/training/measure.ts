import type { Examples } from "./examples.ts";

/** How a ranking does: shares of the questions whose right candidate comes first, or among the first five, and MRR. */
export interface Figures {
  readonly first: number;
  readonly five: number;
  readonly mrr: number;
}

function rankOf(examples: Examples, question: number, weights: readonly number[]): number {
  const width = weights.length;
  const from = examples.starts[question] ?? 0;
  const to = examples.starts[question + 1] ?? 0;
  const scored = Array.from({ length: to - from }, (_, i) => {
    const row = (from + i) * width;
    const score = weights.reduce((sum, weight, f) => sum + weight * (examples.values[row + f] ?? 0), 0);
    return { score, right: examples.right[from + i] === 1 };
  });
  const best = Math.max(...scored.map(({ score, right }) => (right ? score : Number.NEGATIVE_INFINITY)));
  return best === Number.NEGATIVE_INFINITY
    ? Number.POSITIVE_INFINITY
    : scored.filter(({ score }) => score > best).length;
}

/** Measures weights on examples; a question whose right sentence is no candidate counts as missed. */
export function measure(examples: Examples, weights: Readonly<Record<string, number>>): Figures {
  const inOrder = examples.names.map((name) => weights[name] ?? 0);
  const ranks = examples.groups.map((_, question) => rankOf(examples, question, inOrder));
  const share = (most: number): number => ranks.filter((rank) => rank < most).length / ranks.length;
  const mrr = ranks.reduce((sum, rank) => sum + (rank < 10 ? 1 / (rank + 1) : 0), 0) / ranks.length;
  return { first: share(1), five: share(5), mrr };
}
