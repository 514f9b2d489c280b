import learned from "./weights.json" with { type: "json" };

/** What a first look at a candidate sees; each runs from 0 to about 1. */
export const FIRST = [
  "sentence",
  "window",
  "paragraph",
  "article",
  "title",
  "titleOnly",
  "phrase",
  "near",
  "asks",
  "exact",
] as const;

/** What a close look sees; likewise. */
export const CLOSE = [
  "sentence",
  "paragraph",
  "article",
  "title",
  "exact",
  "bigrams",
  "tight",
  "cover",
  "local",
  "names",
  "before",
  "leaning",
  "length",
  "early",
  "kind",
  "ordinary",
  "instead",
  "theme",
  "asks",
] as const;

/**
 * What tells how certain it is that the corpus answers: of a close look at the best sentence only what means the same in
 * a corpus of five articles and of a million, then how much of the question the corpus knows at all, and 1. How exactly
 * it is worded is left out: an answer in other words is no worse.
 */
export const CERTAINTY = ["cover", "names", "ordinary", "instead", "known", "one"] as const;

export type FirstFeatures = Readonly<Record<(typeof FIRST)[number], number>>;
export type CloseFeatures = Readonly<Record<(typeof CLOSE)[number], number>>;

export type CertaintyFeatures = Readonly<Record<(typeof CERTAINTY)[number], number>>;

/** How much each feature counts. */
export interface Weights {
  readonly first: FirstFeatures;
  readonly close: CloseFeatures;
  readonly certainty: CertaintyFeatures;
  /** Answers less certain than this are not given. */
  readonly line: number;
}

/** Learned by `npm run train`; the file says from what. */
export const WEIGHTS: Weights = learned;

/** The weighed sum of features. */
export const weigh = <F extends string>(
  features: Readonly<Record<F, number>>,
  weights: Readonly<Record<F, number>>,
): number => {
  let sum = 0;
  for (const name in weights) sum += weights[name] * features[name];
  return sum;
};
